import { computeShapes } from './compute.js';
import { networkShapes } from './network.js';
import { servicesShapes } from './services.js';
import type { ShapeTable } from './shape.js';
import { storageShapes } from './storage.js';

/** Terraform type → what its attributes become beyond other names. */
export const shapes: ShapeTable = { ...computeShapes, ...networkShapes, ...servicesShapes, ...storageShapes };
