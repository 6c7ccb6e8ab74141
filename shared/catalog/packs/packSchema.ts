/** What the file of a pack may say. Nothing else is accepted, so that a misspelt key is no silent gap. */
import { z } from 'zod';
import { LAYER_IDS } from '../layers.js';

const words = (longest: number) => z.string().trim().min(1).max(longest);
const list = <T extends z.ZodType>(item: T, longest: number) => z.array(item).max(longest).default([]);

/** `acme/payments`; the namespace is checked against the pack's id. */
const scopedId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\/[A-Za-z0-9:-]+$/)
  .max(120);
const serviceId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/)
  .max(120);
const propertyId = z
  .string()
  .regex(/^[a-z][A-Za-z0-9.-]*$/)
  .max(80);
const layer = z.enum(LAYER_IDS);
const severity = z.enum(['critical', 'high', 'medium', 'low']);
const scalar = z.union([z.string().max(200), z.number(), z.boolean()]);

/** The catalog's predicates, all of them plain comparisons. */
const predicate = z.union([
  z.strictObject({
    op: z.enum(['in', 'not-in', 'includes', 'includes-any']),
    values: z.array(scalar).min(1).max(50),
  }),
  z.strictObject({ op: z.enum(['>=', '<=', '<']), value: z.number() }),
]);

const when = z.strictObject({ property: propertyId, test: predicate });

/** A picture in the file itself or one of our own glyphs: never an address, never markup. */
const icon = z
  .string()
  .max(64 * 1024)
  .regex(/^(glyph\/[a-z-]+|data:image\/(png|svg\+xml);base64,[A-Za-z0-9+/]+={0,2})$/);

const service = z.strictObject({
  id: serviceId,
  name: words(80),
  shortName: words(18),
  category: words(40),
  model: z.enum(['infrastructure', 'container', 'abstract', 'on-premises', 'saas', 'external']),
  runsCustomerCode: z.boolean().default(false),
  hasGuestOs: z.boolean().default(false),
  storesData: z.boolean().default(false),
  isEntry: z.boolean().default(false),
  vpcAttachment: z.enum(['always', 'optional', 'never']).default('never'),
  keywords: list(words(40), 20),
  icon: icon.default('glyph/unknown'),
  note: words(300).optional(),
});

const property = z.strictObject({
  id: propertyId,
  label: words(60),
  type: z.enum(['boolean', 'enum', 'number', 'date', 'text', 'set']),
  unit: words(20).optional(),
  good: list(z.union([z.string().max(80), z.boolean()]), 50),
  bad: list(z.union([z.string().max(80), z.boolean()]), 50),
  valueLabels: z.record(z.string().max(80), words(60)).default({}),
  help: words(400),
  readOn: z.array(z.string().max(120)).min(1).max(200),
});

const control = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z][\w.-]*:[\w.:-]+$/)
    .max(120),
  good: predicate,
  when: z.array(when).max(5).optional(),
  severity,
  advisory: z.boolean().optional(),
});

const task = z.strictObject({
  id: scopedId,
  appliesTo: z.array(serviceId).min(1).max(200),
  scope: z.enum(['node', 'boundary:account', 'boundary:vpc', 'boundary:subnet', 'boundary:organization']),
  property: propertyId,
  layer,
  title: words(90),
  why: words(400),
  how: z.array(words(400)).min(1).max(4),
  controls: z.array(control).min(1).max(20),
});

const severityChange = z.strictObject({ task: z.string().max(120), severity, reason: words(400) });

export const packSchema = z.strictObject({
  demarcPack: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  version: words(40),
  name: words(80),
  services: list(service, 500),
  properties: list(property, 500),
  tasks: list(task, 2000),
  severities: list(severityChange, 500),
});

export type PackFile = z.infer<typeof packSchema>;
