import type { LayerId } from '../catalog/layers.js';
import type { Owner, Provider } from '../catalog/types.js';
import type { MatrixModel } from './matrix.js';

/** A field in which a provider's published table differs from the base matrix (DOMAIN 9). */
export interface OverlayCell {
  readonly layer: LayerId;
  readonly models: readonly MatrixModel[];
  readonly owner: Owner;
  readonly when?: 'vpcAttached' | 'isEntry';
  readonly because: string;
}

const AZURE = 'Microsoft, table of shared responsibility';
const GOOGLE = 'Google Cloud, shared responsibility and shared fate';

const azure: readonly OverlayCell[] = [
  {
    layer: 'identity-access',
    models: ['saas'],
    owner: 'customer',
    because: `${AZURE}: identities and users are the customer's, in SaaS too`,
  },
  {
    layer: 'traffic-protection',
    models: ['saas'],
    owner: 'provider',
    because: `${AZURE}: network controls of SaaS are the provider's`,
  },
  ...(['network-config', 'firewall-config', 'traffic-protection'] as const).map((layer) => ({
    layer,
    models: ['container', 'abstract'] as const,
    owner: 'shared' as const,
    because: `${AZURE}: network controls of PaaS are shared`,
  })),
];

const gcp: readonly OverlayCell[] = [
  ...(['network-config', 'firewall-config', 'traffic-protection'] as const).map((layer) => ({
    layer,
    models: ['container', 'abstract'] as const,
    owner: 'customer' as const,
    when: 'vpcAttached' as const,
    because: `${GOOGLE}: network security is the customer's where the service stands in the customer's VPC`,
  })),
  {
    layer: 'firewall-config',
    models: ['container', 'abstract'],
    owner: 'shared',
    when: 'isEntry',
    because: `${GOOGLE}: web application security is the customer's, the network beneath the provider's`,
  },
  ...(['network-config', 'firewall-config', 'traffic-protection'] as const).map((layer) => ({
    layer,
    models: ['container', 'abstract', 'saas'] as const,
    owner: 'provider' as const,
    because: `${GOOGLE}: network security of PaaS and SaaS is the provider's`,
  })),
  {
    layer: 'server-side-encryption',
    models: ['infrastructure', 'container', 'abstract'],
    owner: 'shared',
    because: `${GOOGLE}: storage is always encrypted; the key is the customer's choice`,
  },
];

/** On by default for the provider's services; the first cell that applies counts. */
export const OVERLAYS: Readonly<Partial<Record<Provider, readonly OverlayCell[]>>> = { azure, gcp };

/** The field of a provider's own table, where it differs. */
export function overlayOf(
  provider: Provider,
  model: string,
  layer: LayerId,
  flags: { readonly vpcAttached: boolean; readonly isEntry: boolean },
): OverlayCell | undefined {
  return OVERLAYS[provider]?.find(
    (cell) =>
      cell.layer === layer &&
      (cell.models as readonly string[]).includes(model) &&
      (cell.when === undefined || flags[cell.when]),
  );
}
