import { isRawList, isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import { Reference, Unresolved, type Value, type ValueRecord } from '../resources/value.js';
import type { Configuration } from './configuration.js';
import type { RealIds } from './realIds.js';
import { referencesOf, type Place, type Pointer, type References } from './references.js';
import type { TerraformResource } from './terraformResource.js';

/** Attributes that may hold a secret whatever the provider marks. */
const SECRET =
  /password|passwd|secret_string|secret_binary|secret_data|private_key|user_data|custom_data|auth_token|access_key$|secret_key|connection_string|client_secret|admin_ssh_key|shared_key|startup_script/;

/** Switches and names beside a secret, which hold none. */
const NO_SECRET = /^(manage_|disable_|require_|generate_)|_(enabled|id|arn|name|wo_version|length|policy|version)$/;

/** Attributes that hold a text in which resources are named. */
const DOCUMENT =
  /polic(y|ies)|definitions?$|document|template|body|content|variables|environment|metadata|json|command|filter_pattern/;

/** What the values of one file are worked out with. */
export interface Resolver {
  /** Absent for a state, which knows all of its values. */
  readonly configuration: Configuration | undefined;
  readonly references: References | undefined;
  readonly realIds: RealIds;
}

/** One attribute as the parts of the file tell it. */
interface Told {
  readonly value: Raw | undefined;
  readonly unknown: Raw | undefined;
  readonly sensitive: Raw | undefined;
  readonly expression: Raw | undefined;
}

/** Values of a resource with the pointers of its configuration filled in; secrets are left out. */
export function valuesOf(resource: TerraformResource, resolver: Resolver): ValueRecord {
  const { address, values, unknown, sensitive } = resource;
  const expression = resolver.configuration?.expressionsOf(address) ?? {};
  const reader = new ValueReader(resolver, { modules: address.modules, key: address.key }, address.type);
  const record = reader.record({ value: values, unknown, sensitive, expression });
  return resolver.realIds.joined(record, resource.id) as ValueRecord;
}

class ValueReader {
  constructor(
    private readonly resolver: Resolver,
    private readonly place: Place,
    private readonly type: string,
  ) {}

  record(told: Told): ValueRecord {
    const record: Record<string, Value> = {};
    const inherited = isLeaf(told.expression) ? told.expression : undefined;
    const parts = inherited === undefined ? [told.value, told.unknown, told.expression] : [told.value, told.unknown];
    const keys = new Set(parts.flatMap((part) => (isRawRecord(part) ? Object.keys(part) : [])));
    for (const key of keys) {
      const value = this.attribute(key, {
        value: memberOf(told.value, key),
        unknown: memberOf(told.unknown, key),
        sensitive: told.sensitive === true ? true : memberOf(told.sensitive, key),
        expression: inherited ?? memberOf(told.expression, key),
      });
      if (value !== undefined) record[key] = value;
    }
    return record;
  }

  private attribute(key: string, told: Told): Value | undefined {
    if (told.sensitive === true || (SECRET.test(key) && !NO_SECRET.test(key))) return hidden(key, told);
    const missing = told.value === undefined || told.value === null;
    if (missing || told.unknown === true) return this.open(key, told);
    return this.known(key, told.value, told);
  }

  /** A value that is not there, or only after apply. */
  private open(key: string, told: Told): Value | undefined {
    const { value, unknown, expression } = told;
    const pointed = this.pointers(key, expression);
    if (pointed !== undefined && (unknown === true || value === undefined)) return pointed;
    if (value === undefined && isRawRecord(expression) && expression.constant_value !== undefined) {
      return this.known(key, expression.constant_value, { ...told, expression: undefined });
    }
    if (isRawList(expression) && unknown !== false) return this.blocks(expression);
    return unknown === true ? new Unresolved([key], [], expression === undefined) : undefined;
  }

  private known(key: string, value: Raw | undefined, told: Told): Value | undefined {
    if (isRawList(value)) {
      if (value.length === 0) return this.emptyList(key, told);
      return this.list(key, value, told);
    }
    if (isRawRecord(value)) return this.record({ ...told, value });
    if (value === undefined) return undefined;
    return typeof value === 'string' ? this.text(key, value, told.expression) : value;
  }

  private emptyList(key: string, { expression, unknown }: Told): Value {
    if (isRawList(expression)) return this.blocks(expression);
    const partly = isRawList(unknown) && unknown.length > 0;
    return (partly ? this.pointers(key, expression) : undefined) ?? [];
  }

  private list(key: string, list: readonly Raw[], { unknown, sensitive, expression }: Told): Value {
    const blocks = isRawList(expression) ? expression : undefined;
    return list.flatMap((value, index): Value[] => {
      const own: Told = {
        value,
        unknown: isRawList(unknown) ? unknown[index] : unknown,
        sensitive: isRawList(sensitive) ? sensitive[index] : sensitive,
        // A dynamic block is written once for all of its instances.
        expression: blocks === undefined ? expression : blocks[blocks.length === list.length ? index : 0],
      };
      if (own.sensitive === true) return [];
      if (value === null) return own.unknown === true ? this.member(key, expression) : [];
      return [this.known(key, value, own) ?? null];
    });
  }

  private member(key: string, expression: Raw | undefined): Value[] {
    const pointed = this.pointers(key, expression);
    return [Array.isArray(pointed) ? ((pointed as readonly Value[])[0] ?? null) : (pointed ?? new Unresolved([key]))];
  }

  /** Blocks of which the plan has no values yet, from their expressions alone. */
  private blocks(expressions: readonly Raw[]): Value {
    return expressions.map((expression) =>
      this.record({ value: undefined, unknown: undefined, sensitive: undefined, expression }),
    );
  }

  /** A text that is the id or name of a resource that its expression names. */
  private text(key: string, text: string, expression: Raw | undefined): Value {
    if (referencesOf(expression).length === 0) return text;
    const found = this.resolver.references?.resolve(expression, this.place) ?? [];
    const candidates = found.flatMap((pointer) => (pointer instanceof Reference ? [pointer.resource] : []));
    const exact = this.resolver.realIds.among(text, candidates);
    const [only, ...others] = candidates;
    if (exact !== undefined || only === undefined || others.length > 0) return exact ?? text;
    return this.resolver.realIds.isOfKind(only, key, this.type) ? new Reference(only) : text;
  }

  private found(key: string, expression: Raw | undefined): readonly Pointer[] {
    const { references } = this.resolver;
    const found = references?.resolve(expression, this.place) ?? [];
    if (!found.some(isLocal) || found.some((pointer) => !(pointer instanceof Unresolved))) return found;
    const inferred = references?.inferred(key, this.place);
    return inferred === undefined ? found : [inferred];
  }

  /** Plural names hold lists; a single attribute with several candidates could be any of them. */
  private pointers(key: string, expression: Raw | undefined): Value | undefined {
    if (referencesOf(expression).length === 0) return undefined;
    const found = this.found(key, expression);
    const [first] = found;
    if (first === undefined) return undefined;
    if (DOCUMENT.test(key)) return combined(key, found);
    if (isPlural(key)) return found;
    return found.every((pointer) => isSame(pointer, first)) ? first : combined(key, found);
  }
}

/** Present but never shown; undecided where not even that is certain. */
function hidden(key: string, { value, unknown, expression }: Told): Value | undefined {
  if (value !== undefined && value !== null) return value === '' ? undefined : new Unresolved([key]);
  if (expression !== undefined) return new Unresolved([key]);
  return unknown === true ? new Unresolved([key], [], true) : undefined;
}

function isPlural(key: string): boolean {
  return /s$/.test(key) && !/(address|class|status|access|alias|dns|kms|tls)$/.test(key);
}

function isLocal(pointer: Pointer): boolean {
  return pointer instanceof Unresolved && pointer.names.some((name) => name.startsWith('local.'));
}

function isSame(one: Pointer, other: Pointer): boolean {
  return one instanceof Reference && other instanceof Reference && one.resource === other.resource;
}

/** One value that names everything that its expression does. */
function combined(key: string, found: readonly Pointer[]): Unresolved {
  const references = found.flatMap((pointer) => (pointer instanceof Reference ? [pointer] : pointer.references));
  const names = found.flatMap((pointer) => (pointer instanceof Unresolved ? pointer.names : []));
  return new Unresolved(names.length > 0 ? names : [key], references);
}

/** A constant or a list of references, not a record of blocks. */
function isLeaf(expression: Raw | undefined): expression is RawRecord {
  return isRawRecord(expression) && (isRawList(expression.references) || Object.hasOwn(expression, 'constant_value'));
}

function memberOf(raw: Raw | undefined, key: string): Raw | undefined {
  return isRawRecord(raw) && Object.hasOwn(raw, key) ? raw[key] : undefined;
}
