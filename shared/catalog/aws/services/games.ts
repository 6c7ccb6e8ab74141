import { defineService } from '../../defineService.js';
import { fleetOptions } from '../../options/awsCompute.js';
import type { Service } from '../../types.js';

export const awsGames: readonly Service[] = [
  defineService({
    id: 'aws/gamelift-servers',
    provider: 'aws',
    name: 'Amazon GameLift Servers',
    shortName: 'GameLift Servers',
    category: 'Games',
    model: 'container',
    family: 'compute',
    runsCustomerCode: true,
    vpcAttachment: 'optional',
    options: fleetOptions,
    icon: 'aws/AmazonGameLiftServers',
  }),
  defineService({
    id: 'aws/gamelift-streams',
    provider: 'aws',
    name: 'Amazon GameLift Streams',
    shortName: 'GameLift Streams',
    category: 'Games',
    model: 'container',
    family: 'compute',
    runsCustomerCode: true,
    icon: 'aws/AmazonGameLiftStreams',
  }),
];
