import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureIotHubControls: readonly ControlTask[] = [
  {
    id: 'azure/iot-hub:threatDetection',
    appliesTo: ['azure/iot-hub'],
    scope: 'node',
    property: 'threatDetection',
    layer: 'logging-monitoring',
    title: 'Turn on Defender for the IoT hub',
    why: 'A device that was taken over speaks with valid keys; only its behaviour gives it away.',
    how: ["In the hub's Defender for IoT settings turn it on with a workspace", 'Set Threat detection to on'],
    controls: [control('CIS-Azure-6.0:8.2.1', 'high', oneOf('enabled'))],
  },
];
