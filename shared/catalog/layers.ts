/** The 18 slices of duty, from closest to the data to the building that houses it (DOMAIN 2.1). */
export const LAYER_IDS = [
  'customer-data',
  'client-encryption',
  'identity-access',
  'account-governance',
  'application',
  'platform-management',
  'operating-system',
  'network-config',
  'firewall-config',
  'traffic-protection',
  'server-side-encryption',
  'backup-resilience',
  'logging-monitoring',
  'virtualization',
  'foundation-services',
  'global-infrastructure',
  'hardware',
  'physical-facilities',
] as const;

export type LayerId = (typeof LAYER_IDS)[number];

export interface Layer {
  readonly id: LayerId;
  readonly label: string;
  /** What belongs to the layer, one phrase. */
  readonly definition: string;
  /** Upper layers can be the customer's in the cloud; lower ones are the provider's in every cloud model. */
  readonly group: 'upper' | 'lower';
}
