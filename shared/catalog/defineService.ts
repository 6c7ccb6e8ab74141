import type { LayerId } from './layers.js';
import type { Service } from './types.js';

type Flags = Pick<Service, 'model' | 'family' | 'runsCustomerCode' | 'hasGuestOs' | 'storesData'>;

const NETWORK_LACKS: readonly LayerId[] = [
  'customer-data',
  'client-encryption',
  'application',
  'platform-management',
  'operating-system',
  'server-side-encryption',
];

/** Layers that don't exist on a service with these flags (DOMAIN 2.2). */
function missingLayers(flags: Flags): readonly LayerId[] {
  if (flags.family === 'no-matrix' || flags.model === 'saas' || flags.model === 'external') return [];
  const missing = new Set<LayerId>();
  if (!flags.runsCustomerCode) missing.add('application');
  if (flags.model === 'infrastructure' && !flags.hasGuestOs) {
    missing.add('operating-system');
    missing.add('platform-management');
  }
  if (!flags.storesData && !flags.runsCustomerCode) {
    missing.add('server-side-encryption');
    missing.add('client-encryption');
  }
  if (flags.family === 'network') for (const layer of NETWORK_LACKS) missing.add(layer);
  return [...missing].sort();
}

type Required = 'id' | 'provider' | 'name' | 'shortName' | 'category' | 'model' | 'icon';

/** A service as it is written down: what is usual may be left out. */
export type ServiceEntry = Pick<Service, Required> &
  Partial<Omit<Service, Required | 'layersNotApplicable'>> & {
    /** Layers that exist on this service although its flags say otherwise. */
    readonly alsoApplies?: readonly LayerId[];
  };

/** Fills in what is usual, and derives the layers that don't apply. */
export function defineService(entry: ServiceEntry): Service {
  const { alsoApplies = [], ...given } = entry;
  const service = {
    modelBasis: 'judgement',
    kind: 'service' as const,
    family: 'service' as const,
    runsCustomerCode: false,
    hasGuestOs: false,
    storesData: false,
    isEntry: false,
    vpcAttachment: 'never' as const,
    alwaysEncrypted: false,
    options: [],
    keywords: [],
    ...given,
  };
  return {
    ...service,
    layersNotApplicable: missingLayers(service).filter((layer) => !alsoApplies.includes(layer)),
  };
}
