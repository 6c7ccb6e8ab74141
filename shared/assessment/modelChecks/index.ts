import { accountChecks } from './accountChecks.js';
import type { ModelCheck } from './answer.js';
import { dataChecks } from './dataChecks.js';
import { identityChecks } from './identityChecks.js';
import { networkChecks } from './networkChecks.js';
import { platformChecks } from './platformChecks.js';
import { protectionChecks } from './protectionChecks.js';
import { resilienceChecks } from './resilienceChecks.js';
import { siteChecks } from './siteChecks.js';

/** Model is not known: nothing else can be said of the node (S4). */
const modelUnknown: ModelCheck = {
  id: 'T-MODEL-UNKNOWN',
  on: 'node',
  models: ['unknown'],
  whoever: true,
  judge: (_context, { choice }) => ({ status: 'unknown', because: choice.because, question: 'which model applies' }),
};

/** When each model task applies, and what resolves it (DOMAIN 7.2). The choose tasks stand with the options. */
export const modelChecks: readonly ModelCheck[] = [
  ...dataChecks,
  ...identityChecks,
  ...accountChecks,
  ...platformChecks,
  ...networkChecks,
  ...protectionChecks,
  ...resilienceChecks,
  ...siteChecks,
  modelUnknown,
];
