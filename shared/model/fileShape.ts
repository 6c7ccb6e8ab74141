/** The order in which the writer puts keys; whatever is not named here follows, sorted. */
export interface Shape {
  /** Known keys of an object in their order. */
  readonly keys?: Readonly<Record<string, Shape>>;
  /** What the items of an array look like. */
  readonly items?: Shape;
  /** What the values of a free record look like; its keys are sorted. */
  readonly values?: Shape;
}

const plain: Shape = {};

function keys(names: string, nested: Readonly<Record<string, Shape>> = {}): Shape {
  return { keys: Object.fromEntries(names.split(' ').map((name) => [name, nested[name] ?? plain])) };
}

const list = (items: Shape): Shape => ({ items });

const fact = keys('value provenance source note');
const common = {
  facts: { values: list(fact) },
  options: { values: fact },
  links: list(keys('label target')),
  overrides: list(keys('layer owner reason by at')),
  sources: list(keys('file id type role')),
  imported: { values: plain },
  rules: list(keys('direction action priority protocol ports peer description source')),
};

const model = keys('title profile catalog packs boundaries nodes edges notes taskStates reviews', {
  catalog: keys('version'),
  packs: list(keys('id version hash')),
  boundaries: list(
    keys('id kind label parent provider facts members rules scope tags notes links overrides sources imported', common),
  ),
  nodes: list(
    keys(
      'id service label parent alsoIn model options facts count scope tags notes links overrides sources imported',
      common,
    ),
  ),
  edges: list(keys('id source target label direction facts step scope tags notes sources imported', common)),
  notes: list(keys('id text parent imported', common)),
  taskStates: list(
    keys('task subject source status reason assignee due note evidence approver expiry rests log', {
      log: list(keys('at by change')),
    }),
  ),
  reviews: list(
    keys('id date attendees walked decisions baseline', { decisions: list(keys('subject task decision by')) }),
  ),
});

const places = {
  placements: list(keys('id x y width height z collapsed locked')),
  edges: list(keys('id bends', { bends: list(keys('x y')) })),
};

const layout = keys('placements edges views', {
  ...places,
  views: list(
    keys('id name filter hidden shown arrangement', {
      filter: keys('within connected providers protocols tags data openTasks'),
      arrangement: keys('placements edges', places),
    }),
  ),
});

export const FILE_SHAPE: Shape = keys('$schema version model layout', { model, layout });
