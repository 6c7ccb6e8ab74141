import type { Raw, RawRecord } from '../text/jsonText.js';

/** `ingress.#`, `ingress.12.from_port` → lists and records; the numbers of a set are only hashes. */
export function unflattened(flat: RawRecord): RawRecord {
  const root: Branch = new Map();
  for (const [key, value] of Object.entries(flat)) {
    const steps = key.split('.');
    if (steps.length > 40 || steps.includes('__proto__')) continue;
    let branch = root;
    for (const step of steps.slice(0, -1)) {
      const next = branch.get(step);
      const child: Branch = next instanceof Map ? next : new Map<string, Raw | Branch>();
      branch.set(step, child);
      branch = child;
    }
    const last = steps.at(-1) ?? '';
    if (!branch.has(last)) branch.set(last, value);
  }
  return recordOf(root);
}

type Branch = Map<string, Raw | Branch>;

function recordOf(branch: Branch): RawRecord {
  const record: Record<string, Raw> = {};
  for (const [key, value] of branch) if (key !== '%') record[key] = value instanceof Map ? grown(value) : value;
  return record;
}

function grown(branch: Branch): Raw {
  if (!branch.has('#')) return recordOf(branch);
  return [...branch].filter(([key]) => key !== '#').map(([, value]) => (value instanceof Map ? grown(value) : value));
}
