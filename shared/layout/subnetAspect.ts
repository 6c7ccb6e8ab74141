import { ASPECT } from './spacing.js';

const LEAST = 0.7;
const MOST = 5;

/**
 * The proportions that subnets should have so that their matrix has those of a picture.
 * @param columns for each zone or column the number of elements in each of its subnets
 */
export function subnetAspect(columns: readonly (readonly number[])[]): number {
  const totals = columns.map((counts) => sum(counts));
  const fullest = columns[totals.indexOf(Math.max(...totals))] ?? [];
  // nearly empty ones count less: they need hardly any room
  const rows = fullest.length === 0 ? 1 : sum(fullest) / Math.max(...fullest);
  const wide = sum(totals) / Math.max(...totals);
  return Math.min(MOST, Math.max(LEAST, (ASPECT * (rows || 1)) / (wide || 1)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
