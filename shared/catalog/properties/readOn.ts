import { services } from '../services.js';
import type { Service } from '../types.js';

/*
 * What many properties are read on, by the traits of the services; a property names one of these and adds single ids.
 */

function idsOf(wanted: (service: Service) => boolean): readonly string[] {
  return services.filter(wanted).map((service) => service.id);
}

/** Everything that has a matrix. */
export const NODES = idsOf((service) => service.model !== 'other');

export const DATA_STORES = idsOf((service) => service.storesData);

export const RUNS_CODE = idsOf((service) => service.runsCustomerCode);

export const STORES_OR_RUNS = idsOf((service) => service.storesData || service.runsCustomerCode);

export const ENTRY = idsOf((service) => service.isEntry);

export const ABSTRACT = idsOf((service) => service.model === 'abstract');

export const SAAS = idsOf((service) => service.model === 'saas');

export const EXTERNAL = idsOf((service) => service.model === 'external');

export const HUMANS: readonly string[] = ['generic/user', 'generic/admin', 'generic/root-identity'];

/** Services whose engine or platform the provider runs. */
export const MANAGED = idsOf(
  (service) => service.model === 'container' || (service.model === 'abstract' && service.runsCustomerCode),
);

/** Services that bring a way of signing in of their own. */
export const SIGN_IN = idsOf(
  (service) =>
    service.isEntry || service.model === 'container' || service.model === 'saas' || service.model === 'external',
);

/** Services that stand in a customer network, or may. */
export const IN_NETWORK = idsOf((service) => service.vpcAttachment !== 'never');

/** Services with an operating system that can be the customer's, by their model or by an option. */
export const GUEST_OS = idsOf(
  (service) =>
    service.hasGuestOs ||
    service.options.some((option) =>
      option.values.some((value) => ['customer', 'shared'].includes(value.owners?.['operating-system'] ?? '')),
    ),
);
