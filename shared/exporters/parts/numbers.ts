import type { Owner } from '../../catalog/types.js';
import type { Report } from '../types.js';
import { hardeningTasks, layerRows, tasksOf } from './facts.js';
import { isOutstanding } from './tally.js';

/** The sums that stand on a report; without a framework they are those of the assessment. */
export interface Numbers {
  readonly outstanding: number;
  readonly critical: number;
  readonly hardening: number;
  readonly done: number;
  /** Not applicable, or the risk is accepted. */
  readonly setAside: number;
  /** Share of the layers that are the customer's, a shared one counting half, in whole percent. */
  readonly yoursPercent: number;
}

function yoursPercent(report: Report): number {
  const rows = layerRows(report);
  const sum = (owner: Owner) => rows.reduce((total, { owners }) => total + owners[owner], 0);
  const all = sum('customer') + sum('shared') + sum('provider') + sum('unknown');
  return all === 0 ? 0 : Math.round(((sum('customer') + sum('shared') / 2) / all) * 100);
}

export function numbersOf(report: Report): Numbers {
  const tasks = tasksOf(report);
  const outstanding = tasks.filter((task) => isOutstanding(task) && !task.hardening);
  return {
    outstanding: outstanding.length,
    critical: outstanding.filter(({ severity }) => severity === 'critical').length,
    hardening: hardeningTasks(report).length,
    done: tasks.filter(({ status }) => status === 'done').length,
    setAside: tasks.filter(({ status }) => status === 'not-applicable' || status === 'accepted').length,
    yoursPercent: yoursPercent(report),
  };
}
