/** A pack with a service, a property and a task of its own; it raises the severity of another. */
export const acme = {
  demarcPack: 1,
  id: 'acme',
  version: '2026.1',
  name: 'Acme platform',
  services: [
    {
      id: 'acme/ledger',
      name: 'Acme Ledger',
      shortName: 'Ledger',
      category: 'Acme',
      model: 'container',
      storesData: true,
    },
  ],
  properties: [
    {
      id: 'acme.reviewed',
      label: 'Reviewed by the board',
      type: 'boolean',
      good: [true],
      bad: [false],
      valueLabels: { true: 'Yes', false: 'No' },
      help: 'Whether the architecture board has seen it.',
      readOn: ['acme/ledger', 'aws/s3'],
    },
  ],
  tasks: [
    {
      id: 'acme/ledger:reviewed',
      appliesTo: ['acme/ledger', 'aws/s3'],
      scope: 'node',
      property: 'acme.reviewed',
      layer: 'account-governance',
      title: 'Show it to the architecture board',
      why: 'What the board has not seen is not covered by the insurance.',
      how: ['Book a slot; then set Reviewed by the board to yes'],
      controls: [{ id: 'acme:GOV-1', severity: 'high', good: { op: 'in', values: [true] } }],
    },
  ],
  severities: [{ task: 'aws/s3:versioning', severity: 'high', reason: 'Ransom in 2024' }],
};
