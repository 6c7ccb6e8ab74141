import type { Chains, ElementChains, TaskChain } from './chains.js';

function indented(lines: readonly string[], depth: number): readonly string[] {
  return lines.map((line) => `${' '.repeat(depth)}${line}`);
}

function elementLines({ id, label, model, modelBecause, owners }: ElementChains): readonly string[] {
  return [
    `${label} (${id}): ${model} model`,
    ...indented(modelBecause, 4),
    ...owners.flatMap(({ because: [ruling = '', ...chain] }) => [`  ${ruling}`, ...indented(chain, 4)]),
    '',
  ];
}

function taskLines({ id, where, status, severity, because }: TaskChain): readonly string[] {
  const [title = id, ...chain] = because;
  return [title, `  ${severity} · ${status} · ${id} · ${where.join(', ')}`, ...indented(chain, 4), ''];
}

/** Owners by element, then tasks worst first; under each its chain. */
export function chainsText({ elements, tasks }: Chains): string {
  const owners = elements.flatMap(elementLines);
  const rows = tasks.flatMap(taskLines);
  return [
    ...(owners.length > 0 ? ['# Owners', '', ...owners] : []),
    ...(rows.length > 0 ? ['# Tasks', '', ...rows] : []),
  ].join('\n');
}
