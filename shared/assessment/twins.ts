/**
 * Rules that say the same as a task of the same subject. The outcome counts there, so that nothing is said twice and the row
 * keeps its id whatever the facts are. `property:x` = the task of that subject that reads the property.
 */
export const TWINS: Readonly<Record<string, string>> = {
  'CX-06': 'T-FW-SG',
  'CX-07': 'property:defaultSecurityGroupClosed',
  'CX-09': 'T-FW-NACL',
  'CX-11': 'property:naclRules',
  'CX-18': 'T-FW-WAF',
  'CX-20': 'property:authentication',
  'CX-21': 'T-IAM-LEAST',
  'CX-24': 'T-ACC-ROOT-MFA',
  'CX-25': 'T-ACC-ROOT-KEYS',
  'CX-26': 'property:mfa',
  'CX-27': 'T-IAM-LEAST',
  'CX-31': 'T-OS-HARDEN',
  'CX-32': 'property:publicAccess',
  'CX-33': 'T-BAK-AZ',
  'CX-34': 'T-BAK-PLAN',
  'CX-37': 'T-SSE-ON',
  'CX-40': 'property:auditTrail',
  'CX-40b': 'property:threatDetection',
  'CX-40c': 'property:configRecorder',
  'CX-43': 'T-3P-RECORD',
  'CX-47': 'T-DATA-CLASSIFY',
  'CX-48': 'T-ACC-TEAM',
};

/** Rules that stand for a model task in every state (DOMAIN 6, end). */
export const STANDS_FOR: Readonly<Record<string, string>> = {
  'CX-30': 'T-OS-PATCH',
};

/** Rules whose weaker case makes the whole row weaker: a virtual MFA device for root is a low task. */
export const DECIDES_SEVERITY: ReadonlySet<string> = new Set(['CX-24']);
