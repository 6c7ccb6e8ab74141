import { isList, isRecord, Unresolved, type Value, type ValueRecord } from '../../resources/value.js';

/** `vpc_security_group_ids` → `VpcSecurityGroupIds`. */
export function pascalCase(name: string): string {
  return name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/**
 * Attributes under the names that CloudFormation gives them. Single blocks become records; empty texts and lists
 * are left out, because Terraform writes them for what is not set.
 */
export function renamed(values: ValueRecord, names: ReadonlyMap<string, string>): ValueRecord {
  const record: Record<string, Value> = {};
  write(record, values, '', '', names);
  return record;
}

function write(
  record: Record<string, Value>,
  values: ValueRecord,
  path: string,
  outer: string,
  names: ReadonlyMap<string, string>,
): void {
  for (const [key, value] of Object.entries(values)) {
    const inner = path === '' ? key : `${path}.${key}`;
    const target = names.get(inner);
    const steps = target === undefined ? [pascalCase(key)] : below(target, outer);
    const found = convert(value, inner, target ?? joined(outer, steps), names);
    if (found !== undefined) put(record, steps, found);
  }
}

function joined(outer: string, steps: readonly string[]): string {
  return outer === '' ? steps.join('.') : `${outer}.${steps.join('.')}`;
}

/** The part of a path below the record that is being written. */
function below(target: string, outer: string): readonly string[] {
  return (outer !== '' && target.startsWith(`${outer}.`) ? target.slice(outer.length + 1) : target).split('.');
}

function convert(value: Value, path: string, target: string, names: ReadonlyMap<string, string>): Value | undefined {
  if (value === null || value === '') return undefined;
  if (isList(value)) {
    const members = value.flatMap((member) => convert(member, path, target, names) ?? []);
    if (members.length === 0) return undefined;
    return members.length === 1 && isRecord(members[0]) ? members[0] : members;
  }
  if (!isRecord(value)) return value;
  const record: Record<string, Value> = {};
  write(record, value, path, target, names);
  return record;
}

function put(record: Record<string, Value>, steps: readonly string[], value: Value): void {
  const [first = '', ...rest] = steps;
  if (rest.length === 0) {
    record[first] = value;
    return;
  }
  const known = record[first];
  const inner: Record<string, Value> = isRecord(known) ? { ...known } : {};
  put(inner, rest, value);
  record[first] = inner;
}

/** A block as a list of blocks, which is what CloudFormation writes where several may stand. */
export function blocksOf(value: Value | undefined): readonly ValueRecord[] {
  return (isList(value) ? value : [value]).filter(isRecord);
}

/** Whether an attribute is only known after apply, and nobody says whether it is set at all. */
export function isOpen(value: Value | undefined): boolean {
  return value instanceof Unresolved && value.undecided;
}
