import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const awsWebAndMobile: readonly Service[] = [
  defineService({
    id: 'aws/amplify',
    provider: 'aws',
    name: 'AWS Amplify',
    shortName: 'Amplify',
    category: 'Web and mobile',
    model: 'abstract',
    family: 'compute',
    runsCustomerCode: true,
    vpcAttachment: 'optional',
    keywords: ['web', 'hosting', 'frontend'],
    icon: 'aws/AWSAmplify',
  }),
  defineService({
    id: 'aws/device-farm',
    provider: 'aws',
    name: 'AWS Device Farm',
    shortName: 'Device Farm',
    category: 'Web and mobile',
    model: 'abstract',
    icon: 'aws/AWSDeviceFarm',
  }),
  defineService({
    id: 'aws/location',
    provider: 'aws',
    name: 'Amazon Location Service',
    shortName: 'Location',
    category: 'Web and mobile',
    model: 'abstract',
    keywords: ['maps'],
    icon: 'aws/AmazonLocationService',
  }),
];
