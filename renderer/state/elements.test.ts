import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node } from '../../shared/model/build.js';
import { kindName, kindsInList } from './elements.js';

const diagram = diagramOf(
  boundary({ id: 'b_a', kind: 'account', label: 'Spoke', provider: 'azure' }),
  boundary({ id: 'b_net', kind: 'vpc', label: 'net', parent: 'b_a' }),
  boundary({ id: 'b_one', kind: 'subnet', label: 'app', parent: 'b_net' }),
  boundary({ id: 'b_hub', kind: 'vpc', label: 'hub' }),
  boundary({ id: 'b_two', kind: 'subnet', label: 'app', parent: 'b_hub' }),
  node({ id: 'n_web', label: 'web' }),
);

describe('kindName', () => {
  test('says what a boundary is in its provider’s words', () => {
    expect(kindName(diagram, 'b_net')).toBe('Virtual network');
    expect(kindName(diagram, 'b_hub')).toBe('VPC');
  });
});

describe('kindsInList', () => {
  test('tells elements of the same name apart by where they stand', () => {
    const kinds = kindsInList(diagram, ['b_one', 'b_two', 'n_web']);
    expect([...kinds.values()]).toEqual(['Subnet in net', 'Subnet in hub', 'Amazon EC2']);
  });
});
