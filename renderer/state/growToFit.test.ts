import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node, placed } from '../../shared/model/build.js';
import type { Diagram } from '../../shared/model/diagram.js';
import { absolutePoint } from '../../shared/model/place.js';
import { growToFit } from './growToFit.js';

const sizeOf = (diagram: Diagram, id: string) => {
  const placement = diagram.layout.placements.get(id);
  return { width: placement?.width ?? 176, height: placement?.height ?? 80 };
};

const nested = (x: number, y: number) =>
  placed(
    diagramOf(
      boundary({ id: 'b_vpc' }),
      boundary({ id: 'b_subnet', kind: 'subnet', parent: 'b_vpc' }),
      node({ id: 'n_a', parent: 'b_subnet' }),
    ),
    {
      b_vpc: { x: 0, y: 0, width: 400, height: 300 },
      b_subnet: { x: 50, y: 50, width: 240, height: 160 },
      n_a: { x, y },
    },
  );

describe('growToFit', () => {
  test('an element that fits changes nothing', () => {
    const diagram = nested(20, 40);
    expect(growToFit(diagram, 'n_a', sizeOf)).toBe(diagram);
  });

  test('boundaries grow to the right and downwards, outer ones too', () => {
    const after = growToFit(nested(300, 200), 'n_a', sizeOf);
    expect(after.layout.placements.get('b_subnet')).toMatchObject({ x: 50, width: 492, height: 296 });
    expect(after.layout.placements.get('b_vpc')).toMatchObject({ x: 0, width: 558, height: 362 });
  });

  test('growing to the left and upwards leaves the element where it is', () => {
    const diagram = nested(-40, -40);
    const after = growToFit(diagram, 'n_a', sizeOf);
    expect(absolutePoint(after, 'n_a')).toEqual(absolutePoint(diagram, 'n_a'));
    expect(after.layout.placements.get('b_subnet')).toMatchObject({ x: 16, y: 32 });
  });
});
