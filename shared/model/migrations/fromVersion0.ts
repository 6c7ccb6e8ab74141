/**
 * Version 0 had no layout block: `elements` held nodes and boundaries with their place in them, `flows` the edges,
 * and a property had one bare value. Keys that it does not know go along.
 */
type Json = Readonly<Record<string, unknown>>;

export function fromVersion0(file: object): object {
  const { version: _version, title, profile, elements, flows, tasks, ...rest } = file as Json;
  const all = list(elements);
  const isBoundary = (element: unknown) => isObject(element) && 'kind' in element;
  return {
    ...rest,
    version: 1,
    model: {
      title: title ?? 'Untitled',
      ...(profile === undefined ? {} : { profile }),
      boundaries: all.filter(isBoundary).map(element),
      nodes: all.filter((item) => !isBoundary(item)).map(element),
      edges: list(flows).map(edge),
      taskStates: list(tasks),
    },
    layout: { placements: all.flatMap(placement) },
  };
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function element(item: unknown): unknown {
  if (!isObject(item)) return item;
  const { x: _x, y: _y, width: _width, height: _height, inside, properties, ...rest } = item;
  return { ...rest, ...(inside === undefined ? {} : { parent: inside }), ...facts(properties) };
}

function edge(item: unknown): unknown {
  if (!isObject(item)) return item;
  const { from, to, properties, ...rest } = item;
  return { ...rest, source: from, target: to, ...facts(properties) };
}

/** Version 0 did not say where a value came from: people had typed it. */
function facts(properties: unknown): Json {
  if (!isObject(properties)) return {};
  const entries = Object.entries(properties).map(([property, value]) => [property, [{ value, provenance: 'user' }]]);
  return { facts: Object.fromEntries(entries) as Json };
}

function placement(item: unknown): readonly unknown[] {
  if (!isObject(item) || item['x'] === undefined) return [];
  const { id, x, y, width, height } = item;
  return [{ id, x, y, ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) }];
}
