import { subjectNames } from './subjectNames.js';
import type { Exporter, Report } from './types.js';

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');
}

function taskLines({ diagram, assessment }: Report): readonly string[] {
  return assessment.tasks
    .filter(({ status }) => status === 'open' || status === 'finding')
    .flatMap((task) => [
      `### ${escaped(task.title)}`,
      '',
      `${task.severity} · ${escaped(subjectNames(diagram, task.subjects))} · ${task.layer}`,
      '',
      escaped(task.message),
      '',
      escaped(task.why),
      '',
      ...task.how.map((step, index) => `${String(index + 1)}. ${escaped(step)}`),
      '',
      task.sources.join(', '),
      '',
    ]);
}

export const markdown: Exporter = {
  meta: { id: 'markdown', name: 'Report (Markdown)', extension: 'md' },
  write: (report) => {
    const { diagram, assessment, fileName, contentHash, today } = report;
    const { outstanding, bySeverity, done, accepted } = assessment.totals;
    return [
      `# ${escaped(diagram.title)}`,
      '',
      `${escaped(fileName)} · ${contentHash} · ${today}`,
      '',
      `${String(outstanding)} outstanding, ${String(bySeverity.critical)} critical, ${String(done)} done, ${String(accepted)} accepted.`,
      '',
      '## Outstanding, worst first',
      '',
      ...taskLines(report),
    ].join('\n');
  },
};
