import { providerKindName } from '../../shared/figures/boundaryStyle.js';
import type { Boundary, Diagram } from '../../shared/model/diagram.js';
import { withProvider } from '../../shared/model/withProvider.js';

/** A boundary kind as it is written; one that is not known stays as it is in the file. */
export function boundaryKindWord(kind: string): string {
  return WORDS[kind] ?? kind;
}

/** What a boundary is, in its provider's words: an Azure network is no VPC. */
export function boundaryWord(diagram: Diagram, boundary: Boundary): string {
  const { provider, kind } = withProvider(diagram, boundary);
  const own = provider === 'aws' ? undefined : providerKindName(provider, kind);
  return own ?? boundaryKindWord(kind);
}

const WORDS: Readonly<Record<string, string>> = {
  internet: 'Internet',
  'third-party': 'Third party',
  'on-premises': 'On-premises',
  organization: 'Organization',
  account: 'Account',
  region: 'Region',
  vpc: 'VPC',
  az: 'Availability Zone',
  subnet: 'Subnet',
  'security-group': 'Security group',
  cluster: 'Cluster',
  outpost: 'Outpost',
  'edge-device': 'Edge device',
  'generic-zone': 'Trust zone',
  stack: 'Stack',
  'auto-scaling-group': 'Auto Scaling group',
  'resource-group': 'Resource group',
  group: 'Group',
};
