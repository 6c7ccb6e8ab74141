import { isRawList, isRawRecord, type Raw } from '../text/jsonText.js';
import { Reference, Unresolved } from '../resources/value.js';
import { keyText, moduleText, tokens, type Address, type ModuleStep } from './address.js';
import type { Configuration } from './configuration.js';

/** How far a reference is followed through variables, outputs and modules. */
const MAX_HOPS = 24;

/** How many expressions one attribute may lead through. */
const MAX_STEPS = 2000;

/** Where an expression stands: in which module instance, and of which resource instance. */
export interface Place {
  readonly modules: readonly ModuleStep[];
  readonly key?: string | number;
}

/** What an expression points to: resources of the plan, or a name of what it doesn't tell. */
export type Pointer = Reference | Unresolved;

/** One reference of an expression, taken apart. */
interface Wanted {
  readonly type: string;
  readonly name: string;
  readonly key?: string | number;
  readonly attribute?: string;
}

interface Instance {
  readonly id: string;
  readonly address: Address;
}

interface Walk {
  readonly place: Place;
  /** `count.index` or `each.key` picks one of several. */
  readonly byPosition: boolean;
  readonly hops: number;
}

/** Roots of references that stand for no resource. */
const NO_RESOURCE: ReadonlySet<string> = new Set(['count', 'each', 'path', 'self', 'terraform']);

/** Who refers to whom in a plan, followed through variables, outputs and modules. */
export class References {
  private readonly instances = new Map<string, { readonly id: string; readonly key?: string | number }[]>();
  private readonly moduleInstances = new Map<string, ModuleStep[]>();
  private readonly byType = new Map<string, Instance[]>();
  private steps = 0;

  constructor(
    private readonly configuration: Configuration,
    resources: readonly { readonly id: string; readonly address: Address }[],
  ) {
    for (const { id, address } of resources) {
      this.byType.set(address.type, [...(this.byType.get(address.type) ?? []), { id, address }]);
      const name = instanceKey(address.modules, address.type, address.name);
      this.instances.set(name, [...(this.instances.get(name) ?? []), { id, key: address.key }]);
      for (const [depth, step] of address.modules.entries()) this.addModule(address.modules.slice(0, depth), step);
    }
  }

  resolve(expression: Raw | undefined, place: Place): readonly Pointer[] {
    this.steps = 0;
    return this.follow(expression, place, 0);
  }

  /**
   * What an attribute points to by its name, for an expression over a local, which a plan doesn't spell out: the one
   * `aws_vpc` of the module, or of the whole plan, for a `vpc_id` that is only known after apply.
   */
  inferred(attribute: string, place: Place): Reference | undefined {
    const thing = thingNamed(attribute);
    if (thing === undefined) return undefined;
    const all = [...this.byType].flatMap(([type, instances]) => (type.endsWith(`_${thing}`) ? instances : []));
    const module = moduleText(place.modules);
    const near = all.filter(({ address }) => moduleText(address.modules) === module);
    const [only, ...others] = near.length > 0 ? near : all;
    return only === undefined || others.length > 0 ? undefined : new Reference(only.id);
  }

  private addModule(parents: readonly ModuleStep[], step: ModuleStep): void {
    const path = `${moduleText(parents)} ${step.name}`;
    const known = this.moduleInstances.get(path) ?? [];
    if (!known.some((other) => other.key === step.key)) this.moduleInstances.set(path, [...known, step]);
  }

  private follow(expression: Raw | undefined, place: Place, hops: number): readonly Pointer[] {
    this.steps += 1;
    if (hops > MAX_HOPS || this.steps > MAX_STEPS) return [];
    const texts = referencesOf(expression);
    const byPosition = texts.some((text) => text === 'count.index' || text.startsWith('each.'));
    // `a.b.id` is followed by `a.b`, which says the same with less.
    const specific = texts.filter((text, index) => !texts.slice(0, index).some((earlier) => isPartOf(text, earlier)));
    return specific.flatMap((text) => this.one(text, { place, byPosition, hops }));
  }

  private one(text: string, walk: Walk): readonly Pointer[] {
    const parts = tokens(text);
    const names = parts.flatMap((part) => ('name' in part ? [part.name] : []));
    const key = parts.flatMap((part) => ('key' in part ? [part.key] : []))[0];
    const [root = '', second, third] = names;
    if (second === undefined || NO_RESOURCE.has(root)) return [];
    if (root === 'var') return this.variable(second, walk);
    if (root === 'module') return this.output(second, key, third, walk);
    if (root === 'local') return [new Unresolved([`local.${second}`])];
    if (root === 'data') return third === undefined ? [] : this.dataSource(second, third, walk);
    return this.resourceInstances({ type: root, name: second, key, attribute: third }, walk);
  }

  private variable(name: string, { place, byPosition, hops }: Walk): readonly Pointer[] {
    const expressions = this.configuration.callOf(place.modules)?.expressions;
    const expression = isRawRecord(expressions) && Object.hasOwn(expressions, name) ? expressions[name] : undefined;
    const outer: Place = { modules: place.modules.slice(0, -1), key: place.modules.at(-1)?.key };
    const found = this.follow(expression, outer, hops + 1);
    return found.length > 0 ? atPosition(found, place, byPosition) : [new Unresolved([`var.${name}`])];
  }

  private output(
    module: string,
    key: string | number | undefined,
    output: string | undefined,
    { place, byPosition, hops }: Walk,
  ): readonly Pointer[] {
    if (output === undefined) return [new Unresolved([`module.${module}`])];
    const all = this.moduleInstances.get(`${moduleText(place.modules)} ${module}`) ?? [{ name: module }];
    const chosen = all.filter((step) => key === undefined || step.key === key);
    const found = chosen.flatMap((step) => {
      const inner = [...place.modules, step];
      return this.follow(this.configuration.outputOf(inner, output), { modules: inner, key: step.key }, hops + 1);
    });
    return found.length > 0 ? atPosition(found, place, byPosition) : [new Unresolved([`module.${module}.${output}`])];
  }

  /** A policy document is written from what it names; other data is looked up elsewhere. */
  private dataSource(type: string, name: string, { place, hops }: Walk): readonly Pointer[] {
    const names = [`data.${type}.${name}`];
    if (type !== 'aws_iam_policy_document') return [new Unresolved(names)];
    const expressions = this.configuration.expressionsOf({ modules: place.modules, mode: 'data', type, name });
    const inside = leavesOf(expressions).flatMap((leaf) => this.follow(leaf, place, hops + 1));
    return [
      new Unresolved(
        names,
        inside.flatMap((pointer) => (pointer instanceof Reference ? [pointer] : pointer.references)),
      ),
    ];
  }

  private resourceInstances(wanted: Wanted, { place, byPosition }: Walk): readonly Pointer[] {
    const all = this.instances.get(instanceKey(place.modules, wanted.type, wanted.name)) ?? [];
    const chosen = wanted.key === undefined ? all : all.filter(({ key }) => key === wanted.key);
    const found = chosen.map(({ id }) => new Reference(id, wanted.attribute));
    return wanted.key === undefined ? atPosition(found, place, byPosition) : found;
  }
}

/** `vpc_security_group_ids` → `security_group`; undefined for a name that tells no type. */
function thingNamed(attribute: string): string | undefined {
  const words = attribute
    .replace(/_(ids?|arns?|names?|link|identifier)$/, '')
    .replace(/s$/, '')
    .split('_');
  const thing = words.slice(-2).join('_');
  return /^(vpc|network|subnetwork|bucket|role|cluster)$|_(group|table|gateway|network|role|balancer)$|subnet$/.test(
    thing,
  )
    ? thing.replace(/^(vpc|db)_(subnet|network)$/, '$2')
    : undefined;
}

function instanceKey(modules: readonly ModuleStep[], type: string, name: string): string {
  return `${moduleText(modules)} ${type}.${name}`;
}

/** The references that an expression lists, the specific ones first. */
export function referencesOf(expression: Raw | undefined): readonly string[] {
  if (!isRawRecord(expression) || !isRawList(expression.references)) return [];
  return expression.references.filter((reference) => typeof reference === 'string');
}

/** `aws_vpc.a` is part of `aws_vpc.a[0].id`, but not of `aws_vpc.ab`. */
function isPartOf(text: string, longer: string): boolean {
  return longer.startsWith(text) && /^($|[.[])/.test(longer.slice(text.length));
}

/** Every expression below a record of blocks. */
function leavesOf(value: Raw): readonly Raw[] {
  if (isRawList(value)) return value.flatMap(leavesOf);
  if (!isRawRecord(value)) return [];
  return isRawList(value.references) ? [value] : Object.values(value).flatMap(leavesOf);
}

/** `aws_subnet.a[count.index]`: the instance with the own key, else the one in that position. */
function atPosition(found: readonly Pointer[], { key }: Place, byPosition: boolean): readonly Pointer[] {
  if (!byPosition || key === undefined || found.length <= 1) return found;
  const same = found.filter((pointer) => pointer instanceof Reference && pointer.resource.endsWith(keyText(key)));
  if (same.length > 0) return same;
  const position = typeof key === 'number' ? found[key % found.length] : undefined;
  return position === undefined ? found : [position];
}
