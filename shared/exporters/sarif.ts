import type { Finding, Task } from '../assessment/types.js';
import type { Severity } from '../catalog/types.js';
import { kindOfSubject, lineOfSubject, qualifiedName } from './checkLocation.js';
import { isOutstanding, type CheckRun, type JudgedFile, type JudgedTask } from './checkRun.js';

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** The middle of the ranges into which code scanning sorts: over 9 critical, 7 high, 4 medium, below low. */
const SECURITY_SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

/** One result: a task of one subject, or of one of the resources folded into it. */
interface Verdict {
  readonly row: JudgedTask;
  readonly subject: string;
  readonly sourceId?: string;
  /** A fact is bad, not merely missing. */
  readonly isFailure: boolean;
}

/** Path of a file as a relative reference, or as a `file:` address where it is absolute. */
function uriOf(path: string): string {
  const plain = path === '-' ? 'stdin' : path.replaceAll('\\', '/').replace(/^\.\//, '');
  const encoded = plain.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':');
  if (plain.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(plain) ? `file:///${encoded}` : encoded;
}

function artifactLocation(path: string) {
  const uri = uriOf(path);
  return uri.startsWith('file:') || path === '-' ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

const keyOf = (task: string, subject: string) => `${task} ${subject}`;

function findingsByTask(file: JudgedFile): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of file.assessment.findings) {
    if (finding.status !== 'fail' && finding.status !== 'unknown') continue;
    const key = keyOf(finding.taskId, finding.subject);
    const known = found.get(key);
    if (known === undefined) found.set(key, [finding]);
    else known.push(finding);
  }
  return found;
}

/**
 * Findings; what is not answered only where it counts, or it would drown them. What a person set aside stays a result,
 * suppressed with the reason.
 */
function isReported({ status, manual }: Task, failOnUnknown: boolean): boolean {
  if (status === 'open') return failOnUnknown;
  return status === 'finding' || (manual && status !== 'done');
}

function verdictsOf(file: JudgedFile): readonly Verdict[] {
  const findings = findingsByTask(file);
  return file.rows.flatMap((row) => {
    if (!isReported(row.task, file.failOnUnknown)) return [];
    return row.task.subjects.flatMap((subject) => {
      const own = findings.get(keyOf(row.task.id, subject)) ?? [];
      const failures = own.filter(({ status }) => status === 'fail');
      if (failures.length === 0) return [{ row, subject, isFailure: row.task.status === 'finding' }];
      const resources = new Set(failures.map(({ sourceId }) => sourceId));
      return [...resources].map((sourceId) => ({ row, subject, sourceId, isFailure: true }));
    });
  });
}

function suppressionsOf({ status, reason, approver, expiry }: Task) {
  if (isOutstanding({ status })) return [];
  const justification = [
    reason ?? (status === 'accepted' ? 'Risk accepted' : 'Not applicable'),
    ...(approver === undefined ? [] : [`approved by ${approver}`]),
    ...(expiry === undefined ? [] : [`until ${expiry}`]),
  ].join(', ');
  return [{ kind: 'external', status: 'accepted', justification }];
}

function resultOf(run: CheckRun, file: JudgedFile, ruleIndex: ReadonlyMap<string, number>, verdict: Verdict) {
  const { row, subject, sourceId, isFailure } = verdict;
  const { task } = row;
  const name = qualifiedName(file, subject);
  const suppressions = suppressionsOf(task);
  return {
    ruleId: task.id,
    ruleIndex: ruleIndex.get(task.id) ?? -1,
    // what is not known is no failure; the standard gives such results no level
    ...(isFailure ? { kind: 'fail', level: LEVELS[task.severity] } : { kind: 'open', level: 'none' }),
    message: { text: `${name.split('/').at(-1) ?? subject}: ${task.message} ${task.title}.`.replace(/\s+/g, ' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(file.path),
          region: { startLine: lineOfSubject(file, subject, sourceId) },
        },
        logicalLocations: [
          { name: name.split('/').at(-1) ?? subject, fullyQualifiedName: name, kind: kindOfSubject(file, subject) },
        ],
      },
    ],
    partialFingerprints: {
      'demarcTaskSubject/v1': [task.id, subject, ...(sourceId === undefined ? [] : [sourceId])].join(' '),
    },
    ...(suppressions.length > 0 ? { suppressions } : {}),
    ...(run.baseline === undefined ? {} : { baselineState: row.isKnown ? 'unchanged' : 'new' }),
    properties: {
      severity: task.severity,
      layer: task.layer,
      sources: task.sources,
      hardening: task.hardening,
      fails: row.fails,
      ...(sourceId === undefined ? {} : { resource: sourceId }),
    },
  };
}

function helpText({ why, how, sources }: Task): string {
  const steps = how.map((step, index) => `${index + 1}. ${step}`).join('\n');
  return `${why}\n\n${steps}${sources.length === 0 ? '' : `\n\nSources: ${sources.join(', ')}`}`;
}

/** Rules are the tasks that are reported, each once, sorted by id. */
function rulesOf(tasks: readonly Task[]) {
  const byId = new Map<string, Task>();
  for (const task of tasks) if (!byId.has(task.id)) byId.set(task.id, task);
  return [...byId.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((task) => ({
      id: task.id,
      shortDescription: { text: `${task.title}.` },
      fullDescription: { text: task.why },
      help: { text: helpText(task), markdown: helpText(task) },
      defaultConfiguration: { level: LEVELS[task.severity] },
      properties: {
        tags: ['security', task.layer],
        'security-severity': SECURITY_SEVERITIES[task.severity],
        precision: 'high',
      },
    }));
}

function notificationsOf({ files, unread }: CheckRun) {
  const lost = files.flatMap((file) =>
    file.warnings
      .filter(({ kind }) => kind === 'dropped')
      .map(({ message, line }) => ({
        level: 'warning',
        message: { text: message },
        locations: [
          {
            physicalLocation: {
              artifactLocation: artifactLocation(file.path),
              ...(line === undefined ? {} : { region: { startLine: line } }),
            },
          },
        ],
      })),
  );
  const failed = unread.map(({ path, message }) => ({
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
  }));
  return [...failed, ...lost];
}

/** A check as SARIF 2.1.0, for code scanning. */
export function sarif(run: CheckRun): string {
  const verdicts = run.files.map((file) => ({ file, verdicts: verdictsOf(file) }));
  const rules = rulesOf(verdicts.flatMap((one) => one.verdicts.map(({ row }) => row.task)));
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const policies = [...new Set(run.files.flatMap(({ policy }) => policy?.path ?? []))];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Demarc', version: run.programVersion, semanticVersion: run.programVersion, rules } },
        invocations: [
          { executionSuccessful: run.unread.length === 0, toolExecutionNotifications: notificationsOf(run) },
        ],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that the check was started in.' } } },
        columnKind: 'utf16CodeUnits',
        artifacts: run.files.map(({ path }) => ({ location: artifactLocation(path), roles: ['analysisTarget'] })),
        results: verdicts.flatMap(({ file, verdicts: own }) =>
          own.map((verdict) => resultOf(run, file, ruleIndex, verdict)),
        ),
        properties: { catalog: run.catalog.version, day: run.today, policies },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
