import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const quicksightControls: readonly ControlTask[] = [
  {
    id: 'aws/quicksight:tlsRequired',
    appliesTo: ['aws/quicksight'],
    scope: 'node',
    property: 'tlsRequired',
    layer: 'traffic-protection',
    title: 'Connect to data sources over TLS',
    why: 'Query results travel from the database to the dashboard in clear text.',
    how: ['Edit each data source and tick Enable SSL', 'Set TLS required to yes'],
    controls: [control('cdk-nag:AwsSolutions-QS1', 'medium', oneOf(true), { verdict: true })],
  },
];
