import { awsPlan, connectAws } from '../cloudformation/cloudFormation.js';
import type { BuildPlan } from '../resources/buildDiagram.js';
import { awsMapping } from './aws/mapping.js';
import { describeAwsAccount } from './aws/account.js';
import { describeAzure } from './azure/describe.js';
import { azureMapping } from './azure/mapping.js';
import { cloudEntries } from './entries.js';
import { describeGoogle } from './google/describe.js';
import { googleMapping } from './google/mapping.js';
import { joinGroups } from './groupMembers.js';
import { describeOpenStack } from './other/describe.js';
import { drawOpenGrants } from './openGrants.js';
import { otherMapping } from './other/mapping.js';

/** What is the same for every file of Terraform, whatever providers it uses. */
export const terraformPlan: Omit<BuildPlan, 'title'> = {
  mappingOf: (resource, graph) => {
    const { type } = resource;
    if (/^(AWS::|aws_)/.test(type)) return awsMapping(resource, graph);
    if (/^azure(rm|ad)_/.test(type)) return azureMapping(resource);
    if (type.startsWith('google_')) return googleMapping(resource);
    return otherMapping(resource);
  },
  describe: (elements) => {
    awsPlan.describe(elements);
    describeAwsAccount(elements);
    describeAzure(elements);
    describeGoogle(elements);
    describeOpenStack(elements);
  },
  connect: (elements, edges) => {
    joinGroups(elements);
    drawOpenGrants(elements, edges);
    connectAws(elements, edges, cloudEntries);
  },
};
