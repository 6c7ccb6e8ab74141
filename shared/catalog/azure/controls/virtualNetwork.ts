import { atLeast, control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureVirtualNetworkControls: readonly ControlTask[] = [
  {
    id: 'azure/subnet:networkSecurityGroup',
    appliesTo: ['azure/virtual-network'],
    scope: 'boundary:subnet',
    property: 'networkSecurityGroup',
    layer: 'firewall-config',
    title: 'Put a network security group on the subnet',
    why: 'Without one every machine in the subnet is open to the whole network around it.',
    how: ["In the subnet's settings choose a network security group", 'Set Network security group to attached'],
    controls: [control('CIS-Azure-6.0:7.11', 'high', oneOf('attached'))],
  },
  {
    id: 'azure/vpc:flowLogs',
    appliesTo: ['azure/virtual-network'],
    scope: 'boundary:vpc',
    property: 'flowLogs',
    layer: 'logging-monitoring',
    title: 'Turn on flow logs for the virtual network',
    why: 'After a break-in nobody can tell what talked to what, or where the data went.',
    how: [
      'In Network Watcher create virtual network flow logs with traffic analytics; those of security groups are being retired',
      'Set Flow logs to on',
    ],
    controls: [
      control('CIS-Azure-6.0:6.1.1.5', 'high', oneOf('enabled')),
      control('CIS-Azure-6.0:6.1.1.6', 'high', oneOf('enabled')),
    ],
  },
  {
    id: 'azure/vpc:logRetentionDays',
    appliesTo: ['azure/virtual-network'],
    scope: 'boundary:vpc',
    property: 'logRetentionDays',
    layer: 'logging-monitoring',
    title: 'Keep flow logs for 90 days',
    why: 'Intruders are found after months; shorter logs end before the first connection of theirs.',
    how: ["In the flow log's settings set Retention to 90 days or more", 'Enter the days as Log retention'],
    controls: [
      control('CIS-Azure-6.0:7.5', 'medium', atLeast(90)),
      control('CIS-Azure-6.0:7.8', 'medium', atLeast(90)),
    ],
  },
];
