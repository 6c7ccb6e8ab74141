import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../catalog/buildCatalog.js';
import { catalog } from '../catalog/index.js';
import type { Catalog, ControlTask } from '../catalog/types.js';
import type { Boundary, DiagramNode } from '../model/diagram.js';
import { assess } from './assess.js';
import { boundary, diagramOf, facts, node, taskOn, TODAY } from './testFixtures.js';

function withTask(more: Partial<ControlTask>): Catalog {
  const task: ControlTask = {
    id: 'acme/review:reviewed',
    appliesTo: ['aws/s3'],
    scope: 'boundary:account',
    property: 'environment',
    layer: 'account-governance',
    title: 'Show it to the board',
    why: 'What the board has not seen is not covered.',
    how: ['Book a slot'],
    controls: [{ id: 'acme:GOV-1', severity: 'high', good: { op: 'in', values: ['production'] } }],
    ...more,
  };
  return buildCatalog({
    version: 'test',
    layers: [...catalog.layers.values()],
    services: [...catalog.services.values()],
    properties: [...catalog.properties.values()],
    modelTasks: [...catalog.modelTasks.values()],
    controlTasks: [task],
  });
}

function ask(known: Catalog, element: Boundary | DiagramNode) {
  return taskOn(assess(diagramOf(element), known, TODAY), element.id, 'acme/review:reviewed');
}

describe('a task of an organisation', () => {
  test('is asked of the boundaries of the provider whose service it names', () => {
    const account = boundary({ kind: 'account' });
    expect(ask(withTask({}), account)?.status).toBe('open');
    expect(ask(withTask({}), { ...account, provider: 'azure' })).toBeUndefined();
    expect(ask(withTask({ appliesTo: ['azure/entra-id'] }), { ...account, provider: 'azure' })?.status).toBe('open');
  });

  test('of a service of its own is asked of every provider', () => {
    const own = withTask({ appliesTo: ['generic/saas'] });
    for (const provider of ['aws', 'azure', 'gcp']) {
      expect(ask(own, boundary({ kind: 'account', provider }))?.status).toBe('open');
    }
  });

  test('is answered by the property like any other', () => {
    const answered = boundary({ kind: 'account', facts: facts({ environment: 'production' }) });
    expect(ask(withTask({}), answered)?.status).toBe('done');
    const bucket = node({ service: 'aws/s3', facts: facts({ environment: 'staging' }) });
    expect(ask(withTask({ scope: 'node' }), bucket)?.status).toBe('finding');
  });
});
