/**
 * What a property of a resource holds once functions, parameters and conditions are worked out.
 * Three things a plain value can't say have their own class: a pointer to another resource, a text with
 * pointers in it, and an expression that this file can't decide.
 */
export type Literal = string | number | boolean | null;

export type Value = Literal | readonly Value[] | ValueRecord | Reference | Composed | Unresolved;

export interface ValueRecord {
  readonly [key: string]: Value;
}

/** A pointer to another resource of the same import, by its id, or to one of its attributes. */
export class Reference {
  constructor(
    readonly resource: string,
    readonly attribute?: string,
  ) {}
}

/** A text of which some parts are only known after deployment. */
export class Composed {
  constructor(readonly parts: readonly (string | Reference | Unresolved)[]) {}
}

/** An expression that the file alone can't decide. Only names are kept of it, never its literals. */
export class Unresolved {
  constructor(
    /** Functions, parameters and resources that the expression names. */
    readonly names: readonly string[],
    /** Resources that one of its outcomes points to. */
    readonly references: readonly Reference[] = [],
    /** Whether the property exists at all is open, because a condition is. */
    readonly undecided = false,
  ) {}
}

export function isRecord(value: Value | undefined): value is ValueRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Reference) &&
    !(value instanceof Composed) &&
    !(value instanceof Unresolved)
  );
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** The members of a list; a single value counts as a list of one, an absent one as none. */
export function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** The text of a value that is fully known. */
export function textOf(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}

/** A number, also one written as text. */
export function numberOf(value: Value | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim())) return Number(value);
  return undefined;
}

/** A boolean, also one written as text (`"true"`, `'True'`). */
export function booleanOf(value: Value | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const lower = value.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : undefined;
}

/** Known text with pointers written as `<Id>` or `<Id.Attribute>`; undefined for anything that is not a text. */
export function flattenedText(value: Value | undefined): string | undefined {
  if (value instanceof Reference) return bracketed(value);
  if (value instanceof Unresolved) return `<${value.names.join(',')}>`;
  if (value instanceof Composed) {
    return value.parts.map((part) => (typeof part === 'string' ? part : (flattenedText(part) ?? ''))).join('');
  }
  return textOf(value);
}

function bracketed(reference: Reference): string {
  return reference.attribute === undefined
    ? `<${reference.resource}>`
    : `<${reference.resource}.${reference.attribute}>`;
}

/** True for a value with a part that is only known after deployment. */
export function isPartlyUnknown(value: Value | undefined): boolean {
  return value instanceof Reference || value instanceof Composed || value instanceof Unresolved;
}
