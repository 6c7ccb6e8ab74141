import { describe, expect, test } from 'vitest';
import type { Service } from '../../shared/catalog/types.js';
import { searchServices } from './services.js';

const service = (id: string, name: string, shortName: string, keywords: readonly string[] = []): Service => ({
  id,
  provider: id.startsWith('azure') ? 'azure' : 'aws',
  name,
  shortName,
  category: 'Storage',
  model: 'abstract',
  modelBasis: 'base',
  kind: 'service',
  family: 'data',
  runsCustomerCode: false,
  hasGuestOs: false,
  storesData: true,
  isEntry: false,
  vpcAttachment: 'never',
  alwaysEncrypted: false,
  layersNotApplicable: [],
  options: [],
  keywords,
  icon: 'glyph/box',
});

const all = [
  service('aws/s3', 'Amazon Simple Storage Service', 'S3', ['bucket']),
  service('aws/s3-glacier', 'Amazon S3 Glacier', 'Glacier'),
  service('azure/storage', 'Azure Storage', 'Storage', ['bucket', 'blob']),
];
const found = (query: string, preferred: 'aws' | 'azure' = 'aws') =>
  searchServices(query, preferred, all).map(({ id }) => id);

describe('searchServices', () => {
  test('an exact short name comes before a word of the name', () => {
    expect(found('s3')).toEqual(['aws/s3', 'aws/s3-glacier']);
  });

  test('everyday words find services, the shown provider first', () => {
    expect(found('buck')).toEqual(['aws/s3', 'azure/storage']);
    expect(found('buck', 'azure')).toEqual(['azure/storage', 'aws/s3']);
  });

  test('two words in a row come before them scattered, whoever is shown', () => {
    const services = [
      service('aws/discovery', 'AWS App Discovery Service', 'App Discovery'),
      service('azure/app-service-env', 'App Service Environment', 'App Service Env'),
      service('azure/app-service', 'Azure App Service', 'App Service'),
    ];
    expect(searchServices('app service', 'aws', services).map(({ id }) => id)).toEqual([
      'azure/app-service',
      'azure/app-service-env',
      'aws/discovery',
    ]);
  });

  test('every word has to fit', () => {
    expect(found('simple glacier')).toEqual([]);
    expect(found('storage simple')).toEqual(['aws/s3']);
  });

  test('nothing typed finds nothing', () => {
    expect(found('  ')).toEqual([]);
  });
});
