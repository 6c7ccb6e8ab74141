import { catalog } from '../../shared/catalog/index.js';
import type { Boundary, Diagram, DiagramNode, Edge, Fact, FactValue } from '../../shared/model/diagram.js';
import { nestedDiagram } from './nestedDiagram.js';

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function fact(value: FactValue): readonly Fact[] {
  return [{ value, provenance: 'import' }];
}

/** Services of every kind that stand in large designs. */
const SERVICES =
  'aws/ec2 aws/lambda aws/rds aws/s3 aws/dynamodb aws/sqs aws/elb aws/kms aws/ecs aws/elasticache aws/eks aws/aurora aws/sns aws/api-gateway aws/cloudfront aws/opensearch aws/efs aws/ebs aws/secrets-manager aws/msk'.split(
    ' ',
  );

/** The nested diagram with services of many kinds, users on the internet, and an answer to every third question. */
export function busyDiagram(count: number): Diagram {
  const diagram = nestedDiagram(count);
  const random = numbers(count + 1);
  const nodes = new Map<string, DiagramNode>();
  for (const [id, node] of diagram.nodes) {
    const service = SERVICES[Math.floor(random() * SERVICES.length)] ?? node.service;
    const facts: Record<string, readonly Fact[]> = {};
    for (const { property } of catalog.controlTasksByService.get(service) ?? []) {
      const known = catalog.properties.get(property);
      const values = [...(known?.good ?? []), ...(known?.bad ?? [])];
      const value = values[Math.floor(random() * values.length)];
      if (random() < 0.33 && value !== undefined)
        facts[property] = fact(known?.type === 'set' ? [String(value)] : value);
    }
    nodes.set(id, { ...node, service, facts });
  }
  nodes.set('n_internet', { id: 'n_internet', service: 'generic/internet', label: 'Internet' });
  const edges = new Map<string, Edge>(diagram.edges);
  const entries = [...nodes.values()].filter(({ service }) => service === 'aws/elb' || service === 'aws/cloudfront');
  for (const { id } of entries.slice(0, 50))
    edges.set(`e_in_${id}`, { id: `e_in_${id}`, source: 'n_internet', target: id });
  const boundaries = new Map<string, Boundary>(diagram.boundaries);
  const hosts = [...nodes.values()].filter(({ service }) => service === 'aws/ec2' || service === 'aws/rds');
  for (let index = 0; index * 10 < hosts.length; index += 1) {
    const id = `b_group_${String(index)}`;
    const members = hosts.slice(index * 10, index * 10 + 10).map((node) => node.id);
    boundaries.set(id, {
      id,
      kind: 'security-group',
      label: `Group ${String(index)}`,
      members,
      rules: [{ direction: 'in', action: 'allow', protocol: 'tcp', ports: '443', peer: '10.0.0.0/8' }],
    });
  }
  return { ...diagram, nodes, edges, boundaries };
}
