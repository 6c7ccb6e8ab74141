import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const azureInternetOfThings: readonly Service[] = [
  defineService({
    id: 'azure/iot-hub',
    provider: 'azure',
    name: 'Azure IoT Hub',
    shortName: 'IoT Hub',
    category: 'Internet of Things',
    model: 'abstract',
    storesData: true,
    keywords: ['mqtt', 'devices'],
    icon: 'glyph/iot',
  }),
  defineService({
    id: 'azure/digital-twins',
    provider: 'azure',
    name: 'Azure Digital Twins',
    shortName: 'Digital Twins',
    category: 'Internet of Things',
    model: 'abstract',
    family: 'data',
    storesData: true,
    keywords: ['model'],
    icon: 'glyph/iot',
  }),
  defineService({
    id: 'azure/iot-central',
    provider: 'azure',
    name: 'Azure IoT Central',
    shortName: 'IoT Central',
    category: 'Internet of Things',
    model: 'saas',
    storesData: true,
    keywords: ['devices'],
    icon: 'glyph/iot',
  }),
];
