/** Random diagrams out of the words that rules and controls read, and random edits of them. */
import { catalog } from '../catalog/index.js';
import { BOUNDARY_KINDS, taskStateKey } from '../model/diagram.js';
import type {
  Boundary,
  Diagram,
  DiagramNode,
  Edge,
  Facts,
  FactValue,
  FirewallRule,
  TaskState,
} from '../model/diagram.js';
import { emptyDiagram } from '../model/diagram.js';

/** The same numbers for the same seed. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 up to below `limit`. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 4294967296) * limit);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  is(percent: number): boolean {
    return this.below(100) < percent;
  }
}

const SERVICES =
  'generic/internet generic/user generic/admin generic/root-identity generic/saas generic/partner generic/server generic/database aws/ec2 aws/ec2 aws/rds aws/rds aws/s3 aws/s3 aws/lambda aws/elb aws/elb aws/cloudfront aws/api-gateway aws/waf aws/nat-gateway aws/vpc-endpoint aws/kms aws/secrets-manager aws/cloudtrail aws/guardduty aws/ecs aws/eks aws/emr aws/sqs aws/dynamodb aws/iam aws/network-firewall aws/systems-manager aws/ebs aws/cli aws/not-known azure/storage-blob azure/aks gcp/cloud-sql gcp/gke'.split(
    ' ',
  );

/** What rules look at on elements of any kind. */
const READ_BY_RULES =
  'environment dataClassification authentication purpose sourceScope encryption protocol port via publicAccess publicIp waf tlsRequired viewerProtocol routing nacl endpoints trust maxClassification contractRecord attestationDate residency name logAccount auditTrail responsibleTeam rootMfa rootAccessKeys isDefault defaultSecurityGroupClosed kmsKeyId identityPolicy resourcePolicy secretStore secretsInConfig patching lastPatchedDate osFamily imdsV2 multiAz azCount backups encryptionAtRest ddosPosture mfa isRoot flowLogs blockPublicAccessAccount vpcAttached cidr originAccess externalId'.split(
    ' ',
  );

const VALUES: Readonly<Record<string, readonly FactValue[]>> = {
  environment: ['production', 'test', 'development'],
  dataClassification: ['public', 'internal', 'confidential', 'restricted'],
  authentication: ['none', 'password', 'iam-role', 'iam-user-key', 'oidc', 'network-only'],
  purpose: ['request', 'admin', 'logs', 'backup', 'replication', 'key-use', 'break-glass'],
  sourceScope: ['anywhere', 'single-host', 'cidr'],
  encryption: ['none', 'tls', 'ipsec'],
  protocol: ['http', 'https', 'tcp', 'any', 'ssh'],
  port: [22, 80, 443, 5432, '1024-65535'],
  via: ['internet', 'vpn', 'direct-connect', 'privatelink'],
  publicAccess: ['public', 'blocked'],
  routing: ['public', 'private', 'isolated'],
  nacl: ['none', 'default', 'custom'],
  endpoints: [['ssm'], ['s3']],
  trust: [0, 1, 4],
  maxClassification: ['public', 'internal'],
  residency: [['eu'], ['us-east-1']],
  name: ['eu-west-1', 'us-east-1'],
  auditTrail: ['multi-region', 'none'],
  cidr: ['10.0.0.0/16', '10.1.0.0/16'],
  kmsKeyId: ['k1', 'k2'],
  lastPatchedDate: ['2026-11-20', '2026-01-01'],
  attestationDate: ['2026-11-20', '2024-01-01'],
};

function valuesOf(property: string): readonly FactValue[] {
  const own = VALUES[property];
  if (own !== undefined) return own;
  const known = catalog.properties.get(property);
  const listed = [...(known?.good ?? []), ...(known?.bad ?? [])];
  if (listed.length > 0) return known?.type === 'set' ? listed.map((one) => [String(one)]) : listed;
  return known?.type === 'number' ? [0, 7, 100, 400] : ['something'];
}

function readOn(element: DiagramNode | Boundary | Edge): readonly string[] {
  const tasks = 'service' in element ? catalog.controlTasksByService.get(element.service) : undefined;
  return [...READ_BY_RULES, ...(tasks ?? []).map(({ property }) => property)];
}

function withFact<T extends DiagramNode | Boundary | Edge>(chance: Chance, element: T): T {
  const property = chance.pick(readOn(element));
  const { [property]: _taken, ...rest } = element.facts ?? {};
  const value = { value: chance.pick(valuesOf(property)), provenance: 'user' } as const;
  const facts: Facts = chance.is(20) ? rest : { ...rest, [property]: chance.is(10) ? [value, value] : [value] };
  return { ...element, facts };
}

function someRule(chance: Chance): FirewallRule {
  return {
    direction: chance.pick(['in', 'out']),
    action: chance.pick(['allow', 'deny']),
    protocol: chance.pick(['tcp', 'udp', 'any']),
    ports: chance.pick(['22', '443', '5432', '1024-65535']),
    peer: chance.pick(['0.0.0.0/0', '10.0.0.0/8', 'sg:b_1']),
    priority: 100 + chance.below(5),
  };
}

function rulesOf(chance: Chance): readonly FirewallRule[] | undefined {
  return chance.is(30) ? undefined : Array.from({ length: chance.below(4) }, () => someRule(chance));
}

function withEntry<V>(map: ReadonlyMap<string, V>, key: string, value: V | undefined): ReadonlyMap<string, V> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}

const LABELS = ['web', 'orders', 'store', 'a', 'b'];

function someParent(chance: Chance, diagram: Diagram): { readonly parent?: string } {
  const holders = [...diagram.boundaries.values()].filter(({ kind }) => kind !== 'security-group');
  return holders.length === 0 || chance.is(15) ? {} : { parent: chance.pick(holders).id };
}

type RandomEdit = (chance: Chance, diagram: Diagram) => Diagram;

const addNode: RandomEdit = (chance, diagram) => {
  const id = `n_${chance.below(40)}`;
  const node: DiagramNode = {
    id,
    service: chance.pick(SERVICES),
    label: chance.pick(LABELS),
    ...someParent(chance, diagram),
  };
  return { ...diagram, nodes: withEntry(diagram.nodes, id, node) };
};

const addBoundary: RandomEdit = (chance, diagram) => {
  const number = chance.below(14);
  const id = `b_${number}`;
  const kind = chance.pick([...BOUNDARY_KINDS, 'vpc', 'subnet', 'subnet', 'security-group', 'account']);
  // parents have lower numbers, so there is no cycle
  const outer = [...diagram.boundaries.values()].filter(
    (one) => one.kind !== 'security-group' && Number(one.id.slice(2)) < number,
  );
  const around = outer.length === 0 ? {} : { parent: chance.pick(outer).id };
  const members = [...diagram.nodes.keys()].filter(() => chance.is(15));
  const own =
    kind === 'security-group'
      ? { members, rules: rulesOf(chance) }
      : kind === 'subnet'
        ? { rules: rulesOf(chance) }
        : {};
  const boundary: Boundary = { id, kind, label: chance.pick(LABELS), ...around, ...own };
  return { ...diagram, boundaries: withEntry(diagram.boundaries, id, boundary) };
};

const addEdge: RandomEdit = (chance, diagram) => {
  const ends = [...diagram.nodes.keys(), ...diagram.nodes.keys(), ...diagram.boundaries.keys()];
  if (ends.length < 2) return diagram;
  const id = `e_${chance.below(60)}`;
  const edge: Edge = {
    id,
    source: chance.pick(ends),
    target: chance.pick(ends),
    ...(chance.is(15) ? { direction: 'both' as const } : {}),
  };
  return { ...diagram, edges: withEntry(diagram.edges, id, chance.is(50) ? withFact(chance, edge) : edge) };
};

function someKey(chance: Chance, map: ReadonlyMap<string, unknown>): string | undefined {
  return map.size === 0 ? undefined : chance.pick([...map.keys()]);
}

function changeNode(chance: Chance, diagram: Diagram, change: (node: DiagramNode) => DiagramNode | undefined): Diagram {
  const id = someKey(chance, diagram.nodes);
  const node = id === undefined ? undefined : diagram.nodes.get(id);
  return node === undefined ? diagram : { ...diagram, nodes: withEntry(diagram.nodes, node.id, change(node)) };
}

function changeBoundary(chance: Chance, diagram: Diagram, change: (one: Boundary) => Boundary | undefined): Diagram {
  const id = someKey(chance, diagram.boundaries);
  const one = id === undefined ? undefined : diagram.boundaries.get(id);
  return one === undefined ? diagram : { ...diagram, boundaries: withEntry(diagram.boundaries, one.id, change(one)) };
}

function changeEdge(chance: Chance, diagram: Diagram, change: (edge: Edge) => Edge | undefined): Diagram {
  const id = someKey(chance, diagram.edges);
  const edge = id === undefined ? undefined : diagram.edges.get(id);
  return edge === undefined ? diagram : { ...diagram, edges: withEntry(diagram.edges, edge.id, change(edge)) };
}

const setOption: RandomEdit = (chance, diagram) =>
  changeNode(chance, diagram, (node) => {
    const options = catalog.services.get(node.service)?.options ?? [];
    if (options.length === 0) return node;
    const option = chance.pick(options);
    const value = { value: chance.pick(option.values).id, provenance: 'user' } as const;
    return { ...node, options: { ...node.options, [option.id]: value } };
  });

const decide: RandomEdit = (chance, diagram) => {
  const all = [...diagram.nodes.keys(), ...diagram.boundaries.keys(), ...diagram.edges.keys(), 'n_gone'];
  const subject = chance.pick(all);
  const task = chance.pick([
    'T-DATA-CLASSIFY',
    'T-IAM-LEAST',
    'CX-30',
    'CX-13',
    'CX-06',
    'T-ACC-ROOT-MFA',
    'aws/s3:versioning',
    'gone',
  ]);
  const key = taskStateKey(task, subject);
  const state: TaskState = {
    task,
    subject,
    status: chance.pick(['done', 'accepted', 'not-applicable']),
    reason: chance.pick(['agreed', '']),
    ...(chance.is(30) ? { expiry: chance.pick(['2026-01-01', '2027-01-01']) } : {}),
    ...(chance.is(30) ? { rests: { dataClassification: '"public"' } } : {}),
  };
  return { ...diagram, taskStates: withEntry(diagram.taskStates, key, chance.is(20) ? undefined : state) };
};

const EDITS: readonly RandomEdit[] = [
  addNode,
  addBoundary,
  addEdge,
  addEdge,
  setOption,
  decide,
  ...Array.from(
    { length: 4 },
    (): RandomEdit => (chance, diagram) => changeNode(chance, diagram, (node) => withFact(chance, node)),
  ),
  ...Array.from(
    { length: 3 },
    (): RandomEdit => (chance, diagram) => changeEdge(chance, diagram, (edge) => withFact(chance, edge)),
  ),
  ...Array.from(
    { length: 3 },
    (): RandomEdit => (chance, diagram) => changeBoundary(chance, diagram, (one) => withFact(chance, one)),
  ),
  (chance, diagram) => changeNode(chance, diagram, () => undefined),
  (chance, diagram) => changeEdge(chance, diagram, () => undefined),
  (chance, diagram) => (chance.is(30) ? changeBoundary(chance, diagram, () => undefined) : diagram),
  (chance, diagram) => changeNode(chance, diagram, (node) => ({ ...node, label: chance.pick(LABELS) })),
  (chance, diagram) => changeBoundary(chance, diagram, (one) => ({ ...one, label: chance.pick(LABELS) })),
  (chance, diagram) =>
    changeNode(chance, diagram, ({ parent: _, ...node }) => ({ ...node, ...someParent(chance, diagram) })),
  (chance, diagram) => changeNode(chance, diagram, (node) => ({ ...node, service: chance.pick(SERVICES) })),
  (chance, diagram) =>
    changeNode(chance, diagram, (node) => ({
      ...node,
      model: chance.pick(['abstract', 'container', 'external', undefined]),
    })),
  (chance, diagram) =>
    changeNode(chance, diagram, (node) => ({ ...node, scope: chance.pick(['in', 'drawn-only', undefined]) })),
  (chance, diagram) =>
    changeEdge(chance, diagram, (edge) => ({ ...edge, scope: chance.pick(['in', 'drawn-only', undefined]) })),
  (chance, diagram) => changeNode(chance, diagram, (node) => ({ ...node, notes: chance.pick(LABELS), count: 3 })),
  (chance, diagram) =>
    changeNode(chance, diagram, (node) => ({
      ...node,
      overrides: [
        {
          layer: chance.pick(['operating-system', 'hardware', 'application']),
          owner: chance.pick(['customer', 'shared']),
          reason: 'agreed',
        },
      ],
    })),
  (chance, diagram) =>
    changeBoundary(chance, diagram, (one) =>
      one.kind === 'security-group' || one.kind === 'subnet' ? { ...one, rules: rulesOf(chance) } : one,
    ),
  (chance, diagram) =>
    changeBoundary(chance, diagram, (one) =>
      one.kind === 'security-group' ? { ...one, members: [...diagram.nodes.keys()].filter(() => chance.is(20)) } : one,
    ),
  (chance, diagram) => (chance.is(10) ? { ...diagram, profile: chance.pick(['base', 'refined']) } : diagram),
];

export function randomEdit(chance: Chance, diagram: Diagram): Diagram {
  return chance.pick(EDITS)(chance, diagram);
}

export function randomDiagram(chance: Chance): Diagram {
  let diagram = emptyDiagram('Random');
  for (let turn = 0; turn < 12; turn += 1) diagram = addBoundary(chance, diagram);
  for (let turn = 0; turn < 24; turn += 1) diagram = addNode(chance, diagram);
  for (let turn = 0; turn < 30; turn += 1) diagram = addEdge(chance, diagram);
  for (let turn = 0; turn < 60; turn += 1) diagram = randomEdit(chance, diagram);
  return diagram;
}
