import { isRawRecord, type Raw, type RawRecord } from '../../text/jsonText.js';

/** Attributes beside the properties that what is generated for a resource shares with it. */
const SHARED_ATTRIBUTES = ['Condition', 'DeletionPolicy'];

/** The resources of a template while the serverless types are written out as plain ones. */
export class Expansion {
  readonly resources: Record<string, Raw> = {};
  /** Logical id → the serverless type that the file writes for it. */
  readonly writtenTypes = new Map<string, string>();

  constructor(
    readonly globals: RawRecord,
    readonly original: RawRecord,
  ) {}

  /** Replaces a serverless resource by the plain one that it stands for. */
  replace(id: string, type: string, properties: RawRecord): void {
    const written = this.original[id];
    const attributes = isRawRecord(written) ? written : {};
    if (typeof attributes.Type === 'string') this.writtenTypes.set(id, attributes.Type);
    this.resources[id] = { ...attributes, Type: type, Properties: properties };
  }

  /** Adds what the transform creates for a resource; one that the file already has wins. */
  generate(id: string, type: string, properties: RawRecord, owner: string): void {
    if (Object.hasOwn(this.original, id) || Object.hasOwn(this.resources, id)) return;
    const written = this.original[owner];
    const shared: Record<string, Raw> = {};
    if (isRawRecord(written)) {
      for (const name of SHARED_ATTRIBUTES) {
        const value = written[name];
        if (value !== undefined) shared[name] = value;
      }
    }
    this.resources[id] = { ...shared, Type: type, Properties: properties };
  }

  /** Adds to a property of a resource that is already there. */
  extend(id: string, change: (properties: RawRecord) => RawRecord): void {
    const resource = this.resources[id] ?? this.original[id];
    if (!isRawRecord(resource)) return;
    const properties = isRawRecord(resource.Properties) ? resource.Properties : {};
    this.resources[id] = { ...resource, Properties: change(properties) };
  }

  /** Own properties over the defaults that the Globals section gives the type: lists are joined, records merged. */
  merged(kind: string, properties: RawRecord): RawRecord {
    const defaults = this.globals[kind];
    return isRawRecord(defaults) ? mergeRecords(defaults, properties) : properties;
  }
}

function mergeRecords(base: RawRecord, own: RawRecord): RawRecord {
  const merged: Record<string, Raw> = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const before = merged[key];
    if (Array.isArray(before) && Array.isArray(value)) merged[key] = [...(before as Raw[]), ...(value as Raw[])];
    else if (isPlain(before) && isPlain(value)) merged[key] = mergeRecords(before, value);
    else merged[key] = value;
  }
  return merged;
}

/** A record that is no function call: those are replaced as a whole. */
function isPlain(value: Raw | undefined): value is RawRecord {
  return isRawRecord(value) && !Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
}

/** Only the keys that have a value. */
export function present(record: Readonly<Record<string, Raw | undefined>>): RawRecord {
  const kept: Record<string, Raw> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined && value !== null) kept[key] = value;
  return kept;
}

export function recordOf(value: Raw | undefined): RawRecord {
  return isRawRecord(value) ? value : {};
}

export function textOfRaw(value: Raw | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The logical id that `Ref` or `GetAtt` names, or a literal. */
export function referencedId(value: Raw | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (!isRawRecord(value)) return undefined;
  if (typeof value.Ref === 'string') return value.Ref;
  const attribute = value['Fn::GetAtt'];
  const [first] = Array.isArray(attribute) ? (attribute as readonly Raw[]) : [attribute];
  return typeof first === 'string' ? first.split('.')[0] : undefined;
}

export function attributeOf(id: string, attribute: string): RawRecord {
  return { 'Fn::GetAtt': [id, attribute] };
}
