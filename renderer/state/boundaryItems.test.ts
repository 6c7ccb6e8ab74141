import { describe, expect, test } from 'vitest';
import { BOUNDARY_KINDS } from '../../shared/model/diagram.js';
import { boundaryItem, boundaryItems, searchBoundaries } from './boundaryItems.js';

const labels = (items: readonly { readonly label: string }[]) => items.map(({ label }) => label);

describe('boundaryItems', () => {
  test('speaks the words of the provider whose services are shown, and states it', () => {
    expect(labels(boundaryItems('azure'))).toEqual(
      expect.arrayContaining(['Subscription', 'Virtual network', 'Resource group']),
    );
    expect(labels(boundaryItems('gcp'))).toEqual(expect.arrayContaining(['Project', 'VPC network', 'Zone']));
    expect(labels(boundaryItems('aws'))).not.toContain('Resource group');
    expect(boundaryItem('azure-vpc')).toMatchObject({ kind: 'vpc', provider: 'azure', swatch: 'vpc' });
  });

  test('has only kinds of the model, each found by its id', () => {
    for (const tab of ['aws', 'azure', 'gcp', 'generic'] as const) {
      for (const item of boundaryItems(tab)) {
        expect(BOUNDARY_KINDS).toContain(item.kind);
        expect(boundaryItem(item.id)).toMatchObject({ id: item.id, kind: item.kind });
      }
    }
  });
});

describe('searchBoundaries', () => {
  test.each([
    ['vnet', 'Virtual network'],
    ['virtual network', 'Virtual network'],
    ['nsg', 'Network security group'],
    ['rg', 'Resource group'],
    ['account', 'Subscription'],
  ])('finds %s of Azure first as %s', (query, label) => {
    expect(labels(searchBoundaries(query, 'azure').first)[0]).toBe(label);
  });

  test('finds the words of another provider where nothing of the shown one fits', () => {
    expect(labels(searchBoundaries('subscription', 'aws').first)).toEqual(['Subscription']);
  });

  test('puts what only contains the words behind the services', () => {
    expect(labels(searchBoundaries('subnet', 'aws').others)).toContain('Public subnet');
    expect(searchBoundaries('subnet', 'aws').first).toEqual([]);
    expect(searchBoundaries('', 'aws')).toEqual({ first: [], others: [] });
  });
});
