import { emptyDiagram, type Boundary, type Diagram, type DiagramNode, type Edge } from '../../shared/model/diagram.js';

const SERVICES = [
  'aws/ec2',
  'aws/lambda',
  'aws/rds',
  'aws/s3',
  'aws/dynamodb',
  'aws/sqs',
  'aws/elb',
  'aws/kms',
  'aws/ecs',
  'aws/elasticache',
];
const ROUTINGS = ['public', 'private', 'isolated'] as const;

/** The same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Account > regions > VPCs > zones > subnets with nodes in every subnet and region; 1.2 edges a node, mostly to neighbours. */
export function nestedDiagram(count: number): Diagram {
  const random = numbers(count);
  const boundaries = new Map<string, Boundary>();
  const nodes = new Map<string, DiagramNode>();
  const edges = new Map<string, Edge>();
  const add = (kind: string, label: string, parent?: string): string => {
    const id = `b_${String(boundaries.size)}`;
    boundaries.set(id, { id, kind, label, parent });
    return id;
  };
  const account = add('account', 'orders-prod');
  const places: string[] = [];
  const vpcs = Math.max(1, Math.round(count / 100));
  for (let index = 0; index < vpcs; index += 1) {
    const region = add('region', `eu-central-${String(index + 1)}`, account);
    const vpc = add('vpc', `VPC ${String(index + 1)}`, region);
    places.push(region);
    for (const zone of ['a', 'b', 'c']) {
      const az = add('az', `Zone ${zone}`, vpc);
      for (const routing of ROUTINGS) {
        const subnet = add('subnet', `${routing} ${zone}`, az);
        boundaries.set(subnet, {
          id: subnet,
          kind: 'subnet',
          label: `${routing} ${zone}`,
          parent: az,
          facts: { routing: [{ value: routing, provenance: 'user' }] },
        });
        places.push(subnet);
      }
    }
  }
  for (let index = 0; index < count; index += 1) {
    const id = `n_${String(index)}`;
    const service = SERVICES[Math.floor(random() * SERVICES.length)] ?? 'aws/ec2';
    nodes.set(id, {
      id,
      service,
      label: `${service.slice(4)} ${String(index)}`,
      parent: places[index % places.length],
    });
  }
  for (let index = 0; index < Math.round(count * 1.2); index += 1) {
    const source = Math.floor(random() * count);
    // most edges stay within a region: that many places further on
    const step = random() < 0.7 ? 1 + Math.floor(random() * 10) : Math.floor(random() * count);
    const target = (source + step) % count;
    if (target === source) continue;
    const id = `e_${String(index)}`;
    edges.set(id, {
      id,
      source: `n_${String(source)}`,
      target: `n_${String(target)}`,
      facts: index % 3 === 0 ? { protocol: [{ value: 'https', provenance: 'user' }] } : undefined,
    });
  }
  return { ...emptyDiagram(`Bench ${String(count)}`), nodes, boundaries, edges };
}
