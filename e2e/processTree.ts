import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface RunningProcess {
  readonly pid: number;
  readonly commandLine: string;
  /** Lines of /proc/PID/status: `Uid`, `Seccomp`, `NoNewPrivs`, … */
  readonly status: ReadonlyMap<string, string>;
  /** Identity of its user namespace. */
  readonly userNamespace: string;
}

function processAt(pid: number): RunningProcess | undefined {
  try {
    const lines = readFileSync(`/proc/${pid}/status`, 'utf8').trim().split('\n');
    return {
      pid,
      commandLine: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim(),
      status: new Map(
        lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
      ),
      userNamespace: readlinkSync(`/proc/${pid}/ns/user`),
    };
  } catch {
    // it ended while we looked
    return undefined;
  }
}

/** A process of Linux and all that it started, down to the last. */
export function processTree(root: number): RunningProcess[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => processAt(Number(name)))
    .filter((process) => process !== undefined);
  const below = (pid: number): RunningProcess[] =>
    all.filter(({ status }) => Number(status.get('PPid')) === pid).flatMap((child) => [child, ...below(child.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...below(root)];
}
