/** What a .demarc file may say. Unknown keys are kept at every level, unknown values of open lists too. */
import { z } from 'zod';
import { BOUNDARY_KINDS } from './diagram.js';

/** A text that usually is one of these; another one comes from a newer version or a person, and is kept. */
function open<T extends string>(...values: readonly T[]): z.ZodType<T> {
  // The type promises the known values only: code that meets another one treats it as unknown.
  return z.string().meta({ examples: [...values] }) as unknown as z.ZodType<T>;
}

const id = z.string().regex(/^\S+$/).max(200).meta({ description: 'Short, readable, without spaces, and for ever.' });
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const px = z.number().min(-1e6).max(1e6);
const length = z.number().min(1).max(1e6);

const fact = z.looseObject({
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  provenance: open('user', 'import', 'derived', 'assumed'),
  source: z.string().optional(),
  note: z.string().optional(),
});

const facts = z
  .record(z.string(), z.array(fact))
  .meta({ description: 'Property id → its values; a property that is absent is unknown.' });

const firewallRule = z.looseObject({
  direction: open('in', 'out'),
  action: open('allow', 'deny'),
  priority: z.number().optional(),
  protocol: z.string().optional(),
  ports: z.string().optional(),
  peer: z.string().optional(),
  description: z.string().optional(),
  source: z.string().optional(),
});

const sourceRef = z.looseObject({
  file: z.string(),
  id: z.string(),
  type: z.string(),
  role: open('self', 'folded'),
});

const ownerOverride = z.looseObject({
  layer: z.string(),
  owner: open('customer', 'shared', 'provider', 'not-applicable'),
  reason: z.string(),
  by: z.string().optional(),
  at: z.string().optional(),
});

const imported = z
  .record(z.string(), z.string())
  .optional()
  .meta({ description: 'What the last import said, where a person may say otherwise: trait → text or fingerprint.' });

const link = z.looseObject({ label: z.string(), target: z.string() });

const scope = open('in', 'drawn-only').optional();

const node = z.looseObject({
  id,
  service: z.string().meta({ description: '<provider>/<service>, e.g. aws/s3.' }),
  label: z.string(),
  parent: id.optional(),
  alsoIn: z.array(id).optional(),
  model: z.string().optional(),
  options: z.record(z.string(), fact).optional(),
  facts: facts.optional(),
  count: z.number().int().min(1).max(1e6).optional(),
  scope,
  tags: z.array(z.string()).optional(),
  notes: z.string().optional(),
  links: z.array(link).optional(),
  overrides: z.array(ownerOverride).optional(),
  sources: z.array(sourceRef).optional(),
  imported,
});

const boundary = z.looseObject({
  id,
  kind: open(...BOUNDARY_KINDS),
  label: z.string(),
  parent: id.optional(),
  provider: z.string().optional(),
  facts: facts.optional(),
  members: z.array(id).optional(),
  rules: z.array(firewallRule).optional(),
  scope,
  tags: z.array(z.string()).optional(),
  notes: z.string().optional(),
  links: z.array(link).optional(),
  overrides: z.array(ownerOverride).optional(),
  sources: z.array(sourceRef).optional(),
  imported,
});

const edge = z.looseObject({
  id,
  source: id,
  target: id,
  label: z.string().optional(),
  direction: open('forward', 'both').optional(),
  facts: facts.optional(),
  step: z.number().int().min(1).max(1e6).optional(),
  scope,
  tags: z.array(z.string()).optional(),
  notes: z.string().optional(),
  sources: z.array(sourceRef).optional(),
  imported,
});

const note = z.looseObject({ id, text: z.string(), parent: id.optional(), imported });

const taskState = z.looseObject({
  task: id,
  subject: id,
  source: z.string().optional(),
  status: open('done', 'not-applicable', 'accepted').optional(),
  reason: z.string().optional(),
  assignee: z.string().optional(),
  due: date.optional(),
  note: z.string().optional(),
  evidence: z.string().optional(),
  approver: z.string().optional(),
  expiry: date.optional(),
  rests: z.record(z.string(), z.string()).optional(),
  log: z.array(z.looseObject({ at: z.string(), by: z.string(), change: z.string() })).optional(),
});

const review = z.looseObject({
  id,
  date,
  attendees: z.array(z.string()),
  walked: z.array(z.string()),
  decisions: z.array(
    z.looseObject({
      subject: z.string(),
      task: z.string().optional(),
      decision: z.string(),
      by: z.string().optional(),
    }),
  ),
  baseline: z.record(z.string(), z.unknown()).optional(),
});

const placement = z.looseObject({
  id,
  x: px,
  y: px,
  width: length.optional(),
  height: length.optional(),
  z: z.string().optional(),
  collapsed: z.boolean().optional(),
  locked: z.boolean().optional(),
});

const edgeLayout = z.looseObject({ id, bends: z.array(z.looseObject({ x: px, y: px })).optional() });

const ids = z.array(z.string()).optional();

const view = z.looseObject({
  id,
  name: z.string(),
  filter: z
    .looseObject({
      within: ids,
      connected: z.boolean().optional(),
      providers: ids,
      protocols: ids,
      tags: ids,
      data: ids,
      openTasks: z.boolean().optional(),
    })
    .optional(),
  hidden: ids,
  shown: ids,
  arrangement: z.looseObject({ placements: z.array(placement), edges: z.array(edgeLayout).optional() }).optional(),
});

const model = z.looseObject({
  title: z.string(),
  profile: open('base', 'refined').default('base'),
  catalog: z.looseObject({ version: z.string() }).optional(),
  packs: z.array(z.looseObject({ id: z.string(), version: z.string(), hash: z.string() })).optional(),
  boundaries: z.array(boundary).default([]),
  nodes: z.array(node).default([]),
  edges: z.array(edge).default([]),
  notes: z.array(note).default([]),
  taskStates: z.array(taskState).default([]),
  reviews: z.array(review).default([]),
});

const layout = z.looseObject({
  placements: z.array(placement).default([]),
  edges: z.array(edgeLayout).default([]),
  views: z.array(view).default([]),
});

/** What a security reviewer compares (`model`), and where it stands (`layout`). */
export const diagramFileSchema = z
  .looseObject({
    $schema: z.string().optional(),
    version: z.number().int().min(1),
    model,
    layout: layout.default({ placements: [], edges: [], views: [] }),
  })
  .meta({ title: 'Demarc diagram', description: 'A cloud architecture and who secures each layer of it.' });

/** A file of the current version, as it stands in JSON. */
export type DiagramFile = z.infer<typeof diagramFileSchema>;
