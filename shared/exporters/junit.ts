import type { CheckRun, JudgedFile, JudgedTask } from './checkRun.js';
import { lineOfSubject, qualifiedName } from './checkLocation.js';
import { SEVERITY_NAMES } from './parts/words.js';

/** Text as content of an element; characters that XML can't hold are left out. */
function content(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign] ?? sign);
}

/** Text as the value of an attribute, in which a reader would turn line ends into spaces. */
function xml(text: string): string {
  return content(text).replace(/[\n\t\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Why a row that is not done fails nothing. */
function skippedBecause({ failOn }: JudgedFile, { task, isKnown }: JudgedTask): string | undefined {
  switch (task.status) {
    case 'done':
      return undefined;
    case 'accepted':
      return `Risk accepted: ${task.reason ?? ''}`;
    case 'not-applicable':
      return `Not applicable: ${task.reason ?? ''}`;
    default:
      if (isKnown) return 'Known from the baseline.';
      return task.status === 'open' ? `Not answered: ${task.message}` : `Below the threshold (${failOn}).`;
  }
}

function testCase(file: JudgedFile, row: JudgedTask, subject: string): string {
  const { task } = row;
  const name = qualifiedName(file, subject);
  const head = `    <testcase classname="${xml(`${file.path}.${name}`)}" name="${xml(`${task.title} (${task.id})`)}" file="${xml(file.path)}" line="${lineOfSubject(file, subject)}"`;
  const because = skippedBecause(file, row);
  if (row.fails) {
    const steps = task.how.map((step, index) => `${index + 1}. ${step}`).join('\n');
    const text = `${task.message}\n${task.why}\n${steps}\nSources: ${task.sources.join(', ')}`;
    const message = `${SEVERITY_NAMES[task.severity]}: ${task.message}`;
    return `${head}>\n      <failure type="${task.severity}" message="${xml(message)}">${content(text)}</failure>\n    </testcase>\n`;
  }
  if (because === undefined) return `${head} />\n`;
  return `${head}>\n      <skipped message="${xml(because)}" />\n    </testcase>\n`;
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
}

function countsOf(file: JudgedFile): Counts {
  const sum = { tests: 0, failures: 0, skipped: 0 };
  for (const row of file.rows) {
    const { length } = row.task.subjects;
    sum.tests += length;
    if (row.fails) sum.failures += length;
    else if (skippedBecause(file, row) !== undefined) sum.skipped += length;
  }
  return sum;
}

function suite(file: JudgedFile): string {
  const { tests, failures, skipped } = countsOf(file);
  const properties =
    file.policy === undefined
      ? ''
      : `    <properties>\n      <property name="policy" value="${xml(file.policy.path)}" />\n    </properties>\n`;
  const cases = file.rows.flatMap((row) => row.task.subjects.map((subject) => testCase(file, row, subject)));
  return `  <testsuite name="${xml(file.path)}" tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}">\n${properties}${cases.join('')}  </testsuite>\n`;
}

function unreadSuite({ path, message }: { readonly path: string; readonly message: string }): string {
  return [
    `  <testsuite name="${xml(path)}" tests="1" failures="0" errors="1" skipped="0">\n`,
    `    <testcase classname="${xml(path)}" name="Read the file" file="${xml(path)}">\n`,
    `      <error type="input" message="${xml(message)}" />\n`,
    '    </testcase>\n  </testsuite>\n',
  ].join('');
}

/** A check as JUnit XML: a suite a file, a case for each task of each subject; only what fails the check is a failure. */
export function junit({ files, unread }: CheckRun): string {
  const counts = files.map(countsOf);
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0);
  const head = `<testsuites name="demarc check" tests="${sum('tests') + unread.length}" failures="${sum('failures')}" errors="${unread.length}" skipped="${sum('skipped')}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${files.map(suite).join('')}${unread.map(unreadSuite).join('')}</testsuites>\n`;
}
