import { type Address, type ModuleStep } from './address.js';

/** Names that say only that there is one of it. */
const SAYS_NOTHING = /^(this|main|default|self|resource|example|instance|module|a|b|x)$/;

export interface NameContext {
  /** The one instance of a `count` that only switches it on. */
  readonly alone: boolean;
  /** Its outermost module is drawn as a group around it. */
  readonly grouped: boolean;
  /** What the resource is called in the cloud, where the file states it. */
  readonly realName: string | undefined;
}

/**
 * What people call a resource: its own name, or that of its module where its own says nothing. Instances of a module
 * are told apart by their key.
 */
export function nameOf({ modules, type, name, key }: Address, { alone, grouped, realName }: NameContext): string {
  const instance = key === undefined || (alone && key === 0) ? '' : ` ${String(key)}`;
  const module = modules.at(-1);
  if (!SAYS_NOTHING.test(name)) {
    const within = module?.key === undefined || (modules.length === 1 && grouped) ? '' : `${String(module.key)} `;
    return within + spaced(name) + instance;
  }
  if (module === undefined || (modules.length === 1 && grouped)) return (realName ?? typeWords(type)) + instance;
  return stepName(module) + instance;
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
