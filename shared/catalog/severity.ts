import type { Control, ControlTask, Severity } from './types.js';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

function worst(controls: readonly Control[]): Severity | undefined {
  return SEVERITIES.find((severity) => controls.some((control) => control.severity === severity));
}

/**
 * Severity of a merged task: the worst of its benchmark rows; the cdk-nag rows, which know only errors and warnings,
 * count where there is no other, rated like the same fact of a service that a benchmark has. Retired rows never count,
 * and advice alone is low.
 */
export function taskSeverity(task: Pick<ControlTask, 'controls'>): Severity {
  const alive = task.controls.filter((control) => control.retired !== true);
  const binding = alive.filter((control) => control.advisory !== true);
  const benchmark = binding.filter((control) => !control.id.startsWith('cdk-nag:'));
  return worst(benchmark) ?? worst(binding) ?? 'low';
}
