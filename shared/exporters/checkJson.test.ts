import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalog } from '../catalog/index.js';
import { LAYER_IDS } from '../catalog/layers.js';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import type { Diagram } from '../model/diagram.js';
import { checkJson } from './checkJson.js';
import { awkwardDiagram, reportOn, template } from './testFixtures.js';

const source = z.strictObject({ sourceId: z.string(), sourceType: z.string() });
const sources = {
  sourceId: z.string().nullable(),
  sourceType: z.string().nullable(),
  folded: z.array(source),
};
const owner = z.enum(['customer', 'shared', 'provider', 'not-applicable', 'unknown']);
const severity = z.enum(['critical', 'high', 'medium', 'low']);
const layer = z.enum(LAYER_IDS);
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable();

/** The published contract, version 1: scripts rely on every key. */
const contract = z.strictObject({
  version: z.literal(1),
  catalog: z.string(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      title: z.string(),
      nodes: z.array(
        z.strictObject({
          id: z.string(),
          service: z.string(),
          label: z.string(),
          parent: z.string().nullable(),
          ...sources,
          owners: z.strictObject(Object.fromEntries(LAYER_IDS.map((id) => [id, owner]))),
        }),
      ),
      boundaries: z.array(
        z.strictObject({
          id: z.string(),
          kind: z.string(),
          label: z.string(),
          parent: z.string().nullable(),
          members: z.array(z.string()),
          ...sources,
        }),
      ),
      edges: z.array(
        z.strictObject({
          id: z.string(),
          source: z.string(),
          target: z.string(),
          protocol: value,
          port: value,
          encryption: value,
        }),
      ),
      findings: z.array(
        z.strictObject({
          rule: z.string(),
          sources: z.array(z.string()),
          subject: z.string(),
          sourceId: z.string().nullable(),
          status: z.enum(['fail', 'pass', 'unknown', 'not-applicable']),
          advisory: z.boolean(),
          severity,
          layer,
          taskId: z.string(),
          because: z.array(z.string()),
        }),
      ),
      tasks: z.array(
        z.strictObject({
          id: z.string(),
          subjects: z.array(z.string()).min(1),
          status: z.enum(['open', 'finding', 'done', 'not-applicable', 'accepted']),
          severity,
          layer,
          title: z.string(),
        }),
      ),
      warnings: z.array(
        z.strictObject({
          kind: z.enum(['dropped', 'condition-false', 'note']),
          sourceId: z.string().nullable(),
          message: z.string(),
        }),
      ),
    }),
  ),
});

function checked(diagram: Diagram): z.infer<typeof contract>['files'][number] {
  const text = checkJson([{ ...reportOn(diagram), path: 'orders.demarc', warnings: [] }], { catalog });
  const [file] = contract.parse(JSON.parse(text)).files;
  if (file === undefined) throw new Error('no file');
  return file;
}

describe('checkJson', () => {
  test.each(['three-tier', 'container-app', 'serverless-api'])('keeps the contract for %s', (name) => {
    const file = checked(template(name));
    expect(file.path).toBe('orders.demarc');
    expect(file.findings.length).toBeGreaterThan(20);
  });

  test('keeps the contract for awkward names', () => {
    expect(checked(awkwardDiagram()).nodes).toHaveLength(4);
  });

  test('names only elements that it lists', () => {
    const { nodes, boundaries, edges, findings, tasks } = checked(template('three-tier'));
    const ids = new Set([...nodes, ...boundaries, ...edges].map(({ id }) => id));
    for (const { subject } of findings) expect(ids).toContain(subject);
    for (const { subjects } of tasks) for (const subject of subjects) expect(ids).toContain(subject);
    for (const { members } of boundaries) for (const member of members) expect(ids).toContain(member);
  });

  test('gives the nodes of a boundary, and those of a security group', () => {
    const { boundaries } = checked(
      diagramOf(
        boundary({ id: 'b_vpc' }),
        boundary({ id: 'b_sg', kind: 'security-group', members: ['n_b', 'n_a'] }),
        node({ id: 'n_a', parent: 'b_vpc' }),
        node({ id: 'n_b', parent: 'b_vpc' }),
      ),
    );
    expect(boundaries.map(({ id, members }) => [id, members])).toEqual([
      ['b_sg', ['n_a', 'n_b']],
      ['b_vpc', ['n_a', 'n_b']],
    ]);
  });

  test('gives the resource of an element and those folded into it', () => {
    const { nodes } = checked(
      diagramOf(
        node({
          sources: [
            { file: 'a.yaml', id: 'Web', type: 'AWS::EC2::Instance', role: 'self' },
            { file: 'a.yaml', id: 'WebRole', type: 'AWS::IAM::Role', role: 'folded' },
          ],
        }),
      ),
    );
    expect(nodes[0]).toMatchObject({
      sourceId: 'Web',
      sourceType: 'AWS::EC2::Instance',
      folded: [{ sourceId: 'WebRole', sourceType: 'AWS::IAM::Role' }],
    });
  });

  test('gives what is known of an edge, and null for the rest', () => {
    const { edges } = checked(
      diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), {
        ...edge({ source: 'n_a', target: 'n_b' }),
        facts: facts({ protocol: 'https', port: 443 }),
      }),
    );
    expect(edges).toEqual([
      { id: 'e_a-b', source: 'n_a', target: 'n_b', protocol: 'https', port: 443, encryption: null },
    ]);
  });

  test('spells sources with their framework', () => {
    const sourceIds = new Set(checked(template('three-tier')).findings.flatMap((finding) => finding.sources));
    for (const id of sourceIds) expect(id).toMatch(/^(?:FSBP|cdk-nag|CIS-AWS-7\.0|WA|BASE):\S+$|^CX-\d\d[a-z]?$/);
  });
});
