/** Stands in for the test runner while mutants live: takes the tests in, so that each can be run again and again. */
import { format } from 'node:util';
import { expect } from 'vitest';

export interface RegisteredTest {
  /** Names of the suites around it and its own, outer first. */
  readonly names: readonly string[];
  readonly file: string;
  run(): unknown;
}

export const registered: RegisteredTest[] = [];

const suites: string[] = [];
let currentFile = '';

/** The test files follow one another; each is announced before it is loaded. */
export function announce(file: string): void {
  currentFile = file;
}

type Body = (...args: never[]) => unknown;

function titled(title: string, row: readonly unknown[]): string {
  const [first] = row;
  const named = title.replace(/\$(\w+)/g, (_, key: string) => {
    return typeof first === 'object' && first !== null ? String((first as Record<string, unknown>)[key]) : '';
  });
  const places = named.match(/%[sdijop]/g)?.length ?? 0;
  return format(named, ...row.slice(0, places));
}

function addSuite(title: string, body: () => void): void {
  suites.push(title);
  body();
  suites.pop();
}

function addTest(title: string, run: () => unknown): void {
  registered.push({ names: [...suites, title], file: currentFile, run });
}

function forEach(add: (title: string, run: () => void) => void) {
  return (rows: readonly unknown[]) => (title: string, body: Body) => {
    for (const row of rows) {
      const args = Array.isArray(row) ? (row as readonly unknown[]) : [row];
      add(titled(title, args), () => body(...(args as never[])));
    }
  };
}

export const describe = Object.assign(addSuite, { each: forEach(addSuite) });
export const test = Object.assign(addTest, { each: forEach(addTest) });
export { expect };
