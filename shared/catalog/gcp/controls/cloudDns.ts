import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpCloudDnsControls: readonly ControlTask[] = [
  {
    id: 'gcp/cloud-dns:dnssec',
    appliesTo: ['gcp/cloud-dns'],
    scope: 'node',
    property: 'dnssec',
    layer: 'traffic-protection',
    title: 'Turn on DNSSEC for the zone',
    why: 'Without signatures a resolver can be fed forged answers that lead users elsewhere.',
    how: ["In the zone's settings turn DNSSEC on and enter the DS record at the registrar", 'Set DNSSEC to on'],
    controls: [control('CIS-GCP-5.0:3.3', 'medium', oneOf('enabled'))],
  },
  {
    id: 'gcp/cloud-dns:dnssecAlgorithm',
    appliesTo: ['gcp/cloud-dns'],
    scope: 'node',
    property: 'dnssecAlgorithm',
    layer: 'traffic-protection',
    title: 'Sign the zone without SHA-1',
    why: 'Signatures with RSASHA1 can be forged with effort that is affordable today.',
    how: [
      'Turn DNSSEC off and on again with ECDSAP256SHA256 for both keys',
      'Exchange the DS record; then set DNSSEC algorithm to strong',
    ],
    controls: [
      control('CIS-GCP-5.0:3.4', 'medium', oneOf('strong')),
      control('CIS-GCP-5.0:3.5', 'medium', oneOf('strong')),
    ],
  },
  {
    id: 'gcp/vpc:dnsLogs',
    appliesTo: ['gcp/cloud-dns'],
    scope: 'boundary:vpc',
    property: 'dnsLogs',
    layer: 'logging-monitoring',
    title: "Log the network's DNS queries",
    why: 'Malware calls home by name; without the log the names are never seen.',
    how: ['Create a DNS server policy with logging and attach the network', 'Set DNS logs to on'],
    controls: [control('CIS-GCP-5.0:2.13', 'medium', oneOf('enabled'))],
  },
];
