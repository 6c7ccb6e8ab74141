import { isRawRecord } from '../text/jsonText.js';
import { Composed, isList, isRecord, Reference, type Value } from '../resources/value.js';
import type { TerraformResource } from './terraformResource.js';

/** Attributes by which other resources name a resource. */
const NAMES = [
  'id',
  'arn',
  'self_link',
  'bucket',
  'name',
  'key_id',
  'invoke_arn',
  'qualified_arn',
  'execution_arn',
  'dns_name',
  'function_name',
  'identifier',
  'cluster_identifier',
  'bucket_regional_domain_name',
  'bucket_domain_name',
  'url',
];

/** Short names stand for many things; only identifiers are unmistakable. */
const MIN_LENGTH = 4;

/** Paths, ARNs, and ids with a run of hexadecimal digits. */
const UNMISTAKABLE = /[/:]|[-_][0-9a-f]{6,}|^[0-9a-f-]{16,}$/i;

/** Attributes that name other things, by the endings that providers use; a free text never does. */
const NAMING =
  /(_ids?|_arns?|_names?|_link|_url|groups?|subnets?|network|subnetwork|cluster|bucket|role|uri|targets?|target_arn|vpc|server|instances?|users?|roles|file_system|topic|queue|queues|key|sources?|endpoint|domain|resource|zone|layers|load_balancers?|instance_profile|iam_instance_profile|identifier|function|port|address|id|origin_access_control|value)$/;

interface Holder {
  readonly id: string;
  readonly type: string;
  readonly attribute: string;
}

/** Real ids and names that a file states → the resources that have them. */
export class RealIds {
  private readonly holders = new Map<string, Holder[]>();
  private readonly types = new Map<string, string>();

  constructor(resources: readonly TerraformResource[]) {
    for (const { id, address, values } of resources) {
      this.types.set(id, address.type);
      if (!isRawRecord(values)) continue;
      for (const attribute of NAMES) {
        const text = values[attribute];
        if (typeof text === 'string' && text !== '') {
          this.holders.set(text, [...(this.holders.get(text) ?? []), { id, type: address.type, attribute }]);
        }
      }
    }
  }

  /** The resource among the candidates that has this text as its id, ARN or name. */
  among(text: string, candidates: readonly string[]): Reference | undefined {
    const holder = this.holders.get(text)?.find(({ id }) => candidates.includes(id));
    return holder === undefined ? undefined : new Reference(holder.id, holder.attribute);
  }

  /** Whether an attribute is named after the type of a resource (`bucket`, an `aws_s3_bucket`), and is not a name of its own kind. */
  isOfKind(id: string, key: string, ownType: string): boolean {
    const type = this.types.get(id) ?? '';
    return type !== ownType && isNamedAfter(key, type);
  }

  /** A text of a policy: the ARN of a resource of the file, or of what is inside it (`…/*`). */
  linked(text: string, own: string): Value {
    const holder = this.sureHolder(text, own);
    if (holder !== undefined) return new Reference(holder.id, holder.attribute);
    const cut = text.search(/[/:]\*$/);
    const outer = cut > 0 ? this.sureHolder(text.slice(0, cut), own) : undefined;
    return outer === undefined ? text : new Composed([new Reference(outer.id, outer.attribute), text.slice(cut)]);
  }

  private sureHolder(text: string, own: string): Holder | undefined {
    if (!UNMISTAKABLE.test(text)) return undefined;
    const others = (this.holders.get(text) ?? []).filter(({ id }) => id !== own);
    return new Set(others.map(({ id }) => id)).size === 1 ? others[0] : undefined;
  }

  /** Replaces texts that are the id of another resource by pointers to it. */
  joined(value: Value, own: string, key = ''): Value {
    if (typeof value === 'string') return this.joinedText(value, own, key);
    if (isList(value)) return value.map((member) => this.joined(member, own, key));
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.joined(member, own, name)]));
  }

  private joinedText(text: string, own: string, key: string): Value {
    if (text.length < MIN_LENGTH || !NAMING.test(key)) return text;
    const others = (this.holders.get(text) ?? []).filter(({ id }) => id !== own);
    if (others.length === 0) return text;
    const sure = UNMISTAKABLE.test(text) && new Set(others.map(({ id }) => id)).size === 1;
    const holder = others.find(({ type }) => isNamedAfter(key, type)) ?? (sure ? others[0] : undefined);
    return holder === undefined ? text : new Reference(holder.id, holder.attribute);
  }
}

/** `db_subnet_group_name` names an `aws_db_subnet_group`, `role` an `aws_iam_role`. */
function isNamedAfter(key: string, type: string): boolean {
  const words = key
    .replace(/_(ids?|arns?|names?|link|url|identifier)$/, '')
    .replace(/s$/, '')
    .split('_');
  const last = words.at(-1) ?? '';
  return last.length > 2 && `${type}_`.includes(`_${words.length > 1 ? words.slice(-2).join('_') : last}_`);
}
