import { describe, expect, test } from 'vitest';
import { assess } from '../../../shared/assessment/assess.js';
import { catalog } from '../../../shared/catalog/index.js';
import { setLabel } from '../../../shared/commands/setLabel.js';
import { emptyDiagram, type Diagram } from '../../../shared/model/diagram.js';
import { branchesOf } from './outlineBranches.js';
import { isCalled, OutlineItems, type OutlineItem, type OutlineView } from './outlineItems.js';

const diagram: Diagram = {
  ...emptyDiagram('Test'),
  nodes: new Map([
    ['n_web', { id: 'n_web', service: 'aws/ec2', label: 'web', parent: 'b_vpc' }],
    ['n_old', { id: 'n_old', service: 'aws/s3', label: 'old', parent: 'b_vpc', scope: 'drawn-only' }],
  ]),
  boundaries: new Map([['b_vpc', { id: 'b_vpc', kind: 'vpc', label: 'Main VPC' }]]),
  edges: new Map([['e_one', { id: 'e_one', source: 'n_web', target: 'n_old' }]]),
};

function viewOf(shown: Diagram, toggled: readonly string[] = []): OutlineView {
  const { elements, tasks, totals, orphaned } = assess(shown, catalog, '2026-11-25');
  const rows = tasks.map((task) => ({ ...task, frameworks: [] }));
  return {
    diagram: shown,
    assessment: { elements, tasks: rows, totals, orphaned },
    shading: { mode: 'overall' },
    toggled: new Set(toggled),
    isFiltered: false,
  };
}

function rows(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.flatMap((item) => [item, ...rows(item.children)]);
}

function itemsOf(shown: Diagram, toggled: readonly string[] = []): readonly OutlineItem[] {
  return rows(new OutlineItems().of(branchesOf(shown), viewOf(shown, toggled)));
}

describe('OutlineItems', () => {
  test('says name, service, whose it is and what is left to do', () => {
    const spoken = itemsOf(diagram).find(({ id }) => id === 'n_web')?.spoken;
    expect(spoken).toMatch(/^web, Amazon EC2, mostly yours, \d+ outstanding tasks, worst (critical|high)$/);
  });

  test('says the owner of the layer that is looked at', () => {
    const view: OutlineView = { ...viewOf(diagram), shading: { mode: 'layer', layer: 'physical-facilities' } };
    const web = rows(new OutlineItems().of(branchesOf(diagram), view)).find(({ id }) => id === 'n_web');
    expect(web?.spoken).toContain('Amazon EC2, the provider’s,');
  });

  test('does not repeat a kind that the name says, and says what is only drawn', () => {
    const spoken = itemsOf(diagram).map((item) => item.spoken);
    expect(spoken[0]).toMatch(/^Main VPC(, \d|$)/);
    expect(spoken).toContain('old, Amazon S3, drawn only, not assessed');
  });

  test('builds the connections of a node only while it is open', () => {
    expect(itemsOf(diagram).map(({ key }) => key)).not.toContain('e_one');
    const open = itemsOf(diagram, ['n_web']).find(({ key }) => key === 'e_one');
    expect(open?.spoken).toMatch(/^connection to old/);
  });

  test('keeps the objects of rows that look the same', () => {
    const items = new OutlineItems();
    const before = rows(items.of(branchesOf(diagram), viewOf(diagram)));
    const renamed = setLabel(diagram, 'n_web', 'www');
    const after = rows(items.of(branchesOf(renamed), viewOf(renamed)));
    const kept = after.filter((item) => before.includes(item)).map(({ key }) => key);
    expect(kept).toEqual(['n_old']);
  });
});

describe('isCalled', () => {
  test('finds by name, service and short name, every word', () => {
    const [vpc] = branchesOf(diagram);
    const web = vpc?.children.find(({ id }) => id === 'n_web');
    const found = (query: string) => web !== undefined && isCalled(diagram, web, query);
    expect(['web', 'EC2', 'amazon web'].every(found)).toBe(true);
    expect(found('web s3')).toBe(false);
  });
});
