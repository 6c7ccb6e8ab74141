import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureNetworkWatcherControls: readonly ControlTask[] = [
  {
    id: 'azure/account:networkWatcher',
    appliesTo: ['azure/network-watcher'],
    scope: 'boundary:account',
    property: 'networkWatcher',
    layer: 'logging-monitoring',
    title: 'Turn on Network Watcher in every region',
    why: 'Without it there are no flow logs, no connection tests and no packet captures on the day they are needed.',
    how: ['In Network Watcher enable each region in use', 'Set Network Watcher to on'],
    controls: [control('CIS-Azure-6.0:7.6', 'high', oneOf('enabled'))],
  },
];
