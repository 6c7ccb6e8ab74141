import { defineService } from '../../defineService.js';
import { appstreamOptions, workspacesOptions } from '../../options/awsCompute.js';
import type { Service } from '../../types.js';

export const awsEndUserComputing: readonly Service[] = [
  defineService({
    id: 'aws/workspaces',
    provider: 'aws',
    name: 'Amazon WorkSpaces',
    shortName: 'WorkSpaces',
    category: 'End user computing',
    model: 'container',
    family: 'compute',
    runsCustomerCode: true,
    vpcAttachment: 'always',
    options: workspacesOptions,
    keywords: ['vdi', 'desktop'],
    icon: 'aws/AmazonWorkSpaces',
    note: 'The guest operating system is updated on your schedule.',
  }),
  defineService({
    id: 'aws/appstream',
    provider: 'aws',
    name: 'Amazon WorkSpaces Applications (AppStream 2.0)',
    shortName: 'AppStream 2.0',
    category: 'End user computing',
    model: 'container',
    family: 'compute',
    runsCustomerCode: true,
    vpcAttachment: 'always',
    options: appstreamOptions,
    keywords: ['application', 'streaming', 'vdi'],
    icon: 'aws/AmazonWorkSpaces',
  }),
  defineService({
    id: 'aws/dcv',
    provider: 'aws',
    name: 'Amazon DCV',
    shortName: 'DCV',
    category: 'End user computing',
    model: 'other',
    kind: 'tool',
    family: 'no-matrix',
    icon: 'aws/AmazonDCV',
    note: 'Software on hosts of yours.',
  }),
];
