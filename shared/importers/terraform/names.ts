import type { Address, ModuleStep } from './address.js';

/** Names that say only that there is one of it. */
const SAYS_NOTHING = /^(this|main|default|self|resource|example|instance|module|a|b|x)$/;

export interface NameContext {
  /** The one instance of a `count` that only switches it on. */
  readonly alone: boolean;
  /** Its outermost module is drawn as a group around it. */
  readonly grouped: boolean;
  /** Its module has several things whose names say nothing, so the name of the module is not enough. */
  readonly amongOthers: boolean;
  /** What the resource is called in the cloud, where the file states it. */
  readonly realName: string | undefined;
}

export function saysNothing({ name }: Address): boolean {
  return SAYS_NOTHING.test(name);
}

/**
 * What people call a resource: its own name, or that of its module where its own says nothing. Instances of a module
 * are told apart by their key.
 */
export function nameOf(address: Address, context: NameContext): string {
  const { name, key } = address;
  const instance = key === undefined || (context.alone && key === 0) ? '' : ` ${String(key)}`;
  if (!saysNothing(address)) return withinModule(address, context) + spaced(name) + instance;
  if (typeof key === 'string') return withinModule(address, context) + key;
  return silentName(address, context) + instance;
}

function silentName(address: Address, context: NameContext): string {
  const { modules, type } = address;
  const module = modules.at(-1);
  if (module === undefined || isGroup(address, context)) return context.realName ?? typeWords(type);
  const isMainThing = !context.amongOthers || type.split('_').includes(module.name.split(/[_-]/).at(-1) ?? '');
  return isMainThing ? stepName(module) : withinModule(address, context) + typeWords(type);
}

/** The key of the instance of its module, unless that is drawn around it. */
function withinModule(address: Address, context: NameContext): string {
  const key = address.modules.at(-1)?.key;
  return key === undefined || isGroup(address, context) ? '' : `${String(key)} `;
}

function isGroup({ modules }: Address, { grouped }: NameContext): boolean {
  return modules.length === 1 && grouped;
}

export function stepName({ name, key }: ModuleStep): string {
  return spaced(name) + (key === undefined ? '' : ` ${String(key)}`);
}

function spaced(name: string): string {
  return name.replace(/[_-]+/g, ' ').trim();
}

/** `aws_cloudwatch_log_group` → `cloudwatch log group`. */
function typeWords(type: string): string {
  return spaced(type.slice(type.indexOf('_') + 1));
}
