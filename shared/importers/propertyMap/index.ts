import { azureProperties } from './azure.js';
import { computeProperties } from './compute.js';
import { databasesProperties } from './databases.js';
import { edgeProperties } from './edge.js';
import { googleProperties } from './google.js';
import type { PropertyTable } from './row.js';
import { servicesProperties } from './services.js';
import { storageProperties } from './storage.js';

/** Which attribute of which resource type says what of a node. */
export const propertyTable: PropertyTable = {
  ...azureProperties,
  ...computeProperties,
  ...databasesProperties,
  ...edgeProperties,
  ...googleProperties,
  ...servicesProperties,
  ...storageProperties,
};
