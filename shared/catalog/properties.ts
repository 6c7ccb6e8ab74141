import { accountProperties } from './properties/account.js';
import { applicationProperties } from './properties/application.js';
import { boundaryProperties } from './properties/boundary.js';
import { dataProperties } from './properties/data.js';
import { edgeProperties } from './properties/edge.js';
import { encryptionProperties } from './properties/encryption.js';
import { identityProperties } from './properties/identity.js';
import { loggingProperties } from './properties/logging.js';
import { networkProperties } from './properties/network.js';
import { platformProperties } from './properties/platform.js';
import { resilienceProperties } from './properties/resilience.js';
import { trafficProperties } from './properties/traffic.js';
import type { Property } from './types.js';

/** The vocabulary that rules and controls read, by family. A selector and an id may name the same service: each counts once. */
export const properties: readonly Property[] = [
  ...dataProperties,
  ...identityProperties,
  ...accountProperties,
  ...applicationProperties,
  ...platformProperties,
  ...networkProperties,
  ...trafficProperties,
  ...encryptionProperties,
  ...resilienceProperties,
  ...loggingProperties,
  ...boundaryProperties,
  ...edgeProperties,
].map((property) => ({
  ...property,
  readOn: [...new Set(property.readOn)],
}));
