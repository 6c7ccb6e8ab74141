/** Shortcuts are shown in the words of the machine. */
export const IS_MAC = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac');
