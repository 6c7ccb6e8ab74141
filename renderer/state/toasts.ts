import { create } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'info' | 'done' | 'error';
  readonly action?: { readonly label: string; readonly run: () => void };
}

const SHOWN_MS = 6000;

let last = 0;

export const useToasts = create<{ readonly toasts: readonly Toast[] }>()(() => ({ toasts: [] }));

/** Says something without taking the focus; errors and what offers an action stay until dismissed. */
export function showToast(text: string, tone: Toast['tone'] = 'info', action?: Toast['action']): void {
  last += 1;
  const toast: Toast = { id: last, text, tone, ...(action ? { action } : {}) };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.filter((other) => other.text !== text), toast].slice(-4) }));
  if (tone !== 'error' && !action)
    setTimeout(() => {
      dismissToast(toast.id);
    }, SHOWN_MS);
}

export function hasToasts(): boolean {
  return useToasts.getState().toasts.length > 0;
}

export function dismissToasts(): void {
  useToasts.setState({ toasts: [] });
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
