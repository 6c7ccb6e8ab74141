import type { MappingTable } from '../../resources/mapping.js';
import { analyticsMapping } from './analytics.js';
import { computeMapping } from './compute.js';
import { containersMapping } from './containers.js';
import { databasesMapping } from './databases.js';
import { developerToolsMapping } from './developerTools.js';
import { edgeMapping } from './edge.js';
import { identityMapping } from './identity.js';
import { integrationMapping } from './integration.js';
import { machineLearningMapping } from './machineLearning.js';
import { managementMapping } from './management.js';
import { networkMapping } from './network.js';
import { storageMapping } from './storage.js';

/** Resource type → what becomes of it; types that are not listed follow `fallbackMapping`. */
export const cloudFormationMapping: MappingTable = {
  ...analyticsMapping,
  ...computeMapping,
  ...containersMapping,
  ...databasesMapping,
  ...developerToolsMapping,
  ...edgeMapping,
  ...identityMapping,
  ...integrationMapping,
  ...machineLearningMapping,
  ...managementMapping,
  ...networkMapping,
  ...storageMapping,
};
