/** Properties that hold policies: who is named there is granted something, not used or connected. */
const POLICY_KEYS: ReadonlySet<string> = new Set([
  'AccessPolicies',
  'AssumeRolePolicyDocument',
  'InlinePolicy',
  'KeyPolicy',
  'PermissionsBoundary',
  'Policies',
  'Policy',
  'PolicyDocument',
  'PolicyText',
  'RepositoryPolicyText',
  'ResourcePolicy',
  'Statement',
]);

export function isPolicyKey(key: string): boolean {
  return POLICY_KEYS.has(key);
}
