import { countLayers } from '../ownership/band.js';
import { outstanding } from './markdown/tasks.js';
import { plain, tableOf, tableSection } from './markdown/text.js';
import { basisTexts } from './parts/basis.js';
import { decisionTables } from './parts/decisionTables.js';
import { assessedBoundaries, assessedNodes, hardeningTasks, layerRows, noteRows, subjectNames } from './parts/facts.js';
import { elementName } from './parts/names.js';
import { numbersOf } from './parts/numbers.js';
import { taskGroups } from './parts/taskGroups.js';
import { longDate, MODEL_NAMES } from './parts/words.js';
import type { Exporter, Report } from './types.js';

function heading(report: Report): readonly string[] {
  const { diagram, fileName, contentHash, catalog, today, marking, framework } = report;
  const { outstanding: left, critical, done, setAside, yoursPercent } = numbersOf(report);
  const revision = `revision ${contentHash} · catalog ${catalog.version} · ${longDate(today)}`;
  return [
    `# ${plain(diagram.title)}`,
    ...(marking === undefined ? [] : [`**${plain(marking)}**`]),
    `Shared responsibility report · ${plain(fileName)} · ${revision}`,
    ...(framework === undefined ? [] : [`Only tasks with a source in ${plain(framework)}.`]),
    `**${left}** outstanding, **${critical}** critical, **${done}** done, **${setAside}** set aside; **${yoursPercent} %** of the layers are yours.`,
  ];
}

function layers(report: Report): readonly string[] {
  const rows = layerRows(report).map(({ layer, owners, outstanding: left }) => [
    layer.label,
    owners.customer,
    owners.shared,
    owners.provider,
    owners.unknown,
    left,
  ]);
  const head = ['Layer', 'Yours', 'Shared', 'Provider’s', 'Not known', 'Outstanding'];
  return tableSection('What is yours, by layer', head, rows);
}

function nodes(report: Report): readonly string[] {
  const rows = assessedNodes(report).map(({ node, element, tally }) => {
    const { customer, shared, provider, unknown } = countLayers(element.owners);
    return [
      elementName(report.diagram, node.id),
      report.catalog.services.get(node.service)?.shortName ?? node.service,
      MODEL_NAMES[element.model] ?? element.model,
      customer,
      shared,
      provider,
      unknown,
      tally.outstanding,
      tally.closed,
    ];
  });
  const head = ['Node', 'Service', 'Model', 'Yours', 'Shared', 'Provider’s', 'Not known', 'Outstanding', 'Closed'];
  return tableSection('Node by node', head, rows);
}

function boundaries(report: Report): readonly string[] {
  const rows = assessedBoundaries(report).map(({ boundary, kind, tally }) => [
    elementName(report.diagram, boundary.id),
    kind,
    tally.outstanding,
    tally.closed,
  ]);
  return tableSection('Around the nodes', ['Boundary', 'Kind', 'Outstanding', 'Closed'], rows);
}

function hardening(report: Report): readonly string[] {
  const tasks = hardeningTasks(report);
  const rows = taskGroups(tasks).map((group) => [
    group.first.title,
    group.tasks.map((task) => subjectNames(report.diagram, task)).join(', '),
    group.sources.join(', '),
  ]);
  return tableSection(`Hardening (${String(tasks.length)})`, ['Task', 'Where', 'Sources'], rows);
}

function decisions(report: Report): readonly string[] {
  const tables = decisionTables(report).flatMap(({ heading: title, columns, rows }) => [
    `### ${title}`,
    tableOf(
      columns.map(({ name }) => name),
      rows,
    ),
  ]);
  return tables.length === 0 ? [] : ['## Decisions', ...tables];
}

function write(report: Report): string {
  const notes = noteRows(report).map(({ name, note }) => [name, note]);
  const blocks = [
    ...heading(report),
    ...layers(report),
    ...nodes(report),
    ...boundaries(report),
    ...outstanding(report),
    ...hardening(report),
    ...decisions(report),
    ...tableSection('Notes', ['Where', 'Note'], notes),
    '## What this rests on',
    ...basisTexts(report).map(plain),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The report as text for a wiki, a pull request or a diff. */
export const markdown: Exporter = { meta: { id: 'markdown', name: 'Report (Markdown)', extension: 'md' }, write };
