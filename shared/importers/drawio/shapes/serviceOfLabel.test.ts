import { describe, expect, test } from 'vitest';
import { serviceOfBareName, serviceOfVendorName } from './serviceOfLabel.js';

describe('serviceOfVendorName', () => {
  test.each([
    ['Cloud Storage', 'gcp/cloud-storage'],
    ['Orders\nof the shop\nCloud Storage', 'gcp/cloud-storage'],
    ['Cloud Load\nBalancing', 'gcp/load-balancing'],
    ['AWS AppSync\nfor the app', 'aws/appsync'],
    ['Azure IoT Hub', 'azure/iot-hub'],
    ['Cloud of partners', undefined],
    ['Orders', undefined],
  ])('%j stands for %s', (label, service) => {
    expect(serviceOfVendorName(label)).toBe(service);
  });
});

describe('serviceOfBareName', () => {
  test.each([
    ['Batch workers\nCompute Engine', 'gcp/compute-engine'],
    ['App Engines', 'gcp/app-engine'],
    ['Compute', undefined],
    ['API Gateway', undefined],
    ['Security Group', undefined],
  ])('%j stands for %s', (label, service) => {
    expect(serviceOfBareName(label)).toBe(service);
  });
});
