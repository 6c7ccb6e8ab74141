import { analyticsVerdicts } from './analytics.js';
import { computeVerdicts } from './compute.js';
import { containersVerdicts } from './containers.js';
import { databasesVerdicts } from './databases.js';
import { developerToolsVerdicts } from './developerTools.js';
import { edgeVerdicts } from './edge.js';
import { identityVerdicts } from './identity.js';
import { integrationVerdicts } from './integration.js';
import { machineLearningVerdicts } from './machineLearning.js';
import { mediaVerdicts } from './media.js';
import { networkVerdicts } from './network.js';
import { relationalVerdicts } from './relational.js';
import { storageVerdicts } from './storage.js';
import type { VerdictRule } from '../rule.js';

/** How each AwsSolutions control judges single resources (DOMAIN 7.1). */
export const verdictRules: readonly VerdictRule[] = [
  ...analyticsVerdicts,
  ...computeVerdicts,
  ...containersVerdicts,
  ...databasesVerdicts,
  ...developerToolsVerdicts,
  ...edgeVerdicts,
  ...identityVerdicts,
  ...integrationVerdicts,
  ...machineLearningVerdicts,
  ...mediaVerdicts,
  ...networkVerdicts,
  ...relationalVerdicts,
  ...storageVerdicts,
];
