import { describe, expect, test } from 'vitest';
import { boundary, diagramOf } from './build.js';
import { withProvider } from './withProvider.js';

const subscription = boundary({ id: 'b_sub', kind: 'account', provider: 'azure' });
const group = boundary({ id: 'b_group', kind: 'resource-group', parent: 'b_sub' });
const network = boundary({ id: 'b_net', kind: 'vpc', parent: 'b_group' });
const lone = boundary({ id: 'b_lone', kind: 'vpc' });
const diagram = diagramOf(subscription, group, network, lone);

describe('withProvider', () => {
  test('takes the provider of the nearest boundary around that states one', () => {
    expect(withProvider(diagram, network)).toEqual({ ...network, provider: 'azure' });
  });

  test('leaves alone what states its own, and what stands in none', () => {
    expect(withProvider(diagram, subscription)).toBe(subscription);
    expect(withProvider(diagram, lone)).toBe(lone);
  });
});
