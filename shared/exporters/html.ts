import { escapeXml } from '../figures/escapeXml.js';
import { LAYERS } from '../catalog/layers.js';
import { subjectNames } from './subjectNames.js';
import { svg } from './svg.js';
import type { Exporter, Report } from './types.js';

const STYLE = `
@page { size: A4; margin: 16mm 14mm 18mm }
body { color: #1b2333; font: 10pt Inter, system-ui, sans-serif; margin: 0 }
h1 { font-size: 24pt; margin: 2mm 0 } h2 { font-size: 14pt; margin: 8mm 0 3mm } h3 { font-size: 10.5pt; margin: 0 0 1mm }
.quiet { color: #5b6477 } .cards { display: flex; gap: 4mm; margin: 5mm 0 }
.card { border: 1px solid #e2e6ee; border-radius: 6px; flex: 1; padding: 3mm 4mm } .card b { display: block; font-size: 18pt }
.picture svg { height: auto; max-height: 170mm; max-width: 100% }
table { border-collapse: collapse; width: 100% } th { color: #5b6477; font-weight: 600; text-align: left }
td, th { border-bottom: 1px solid #e2e6ee; padding: 1.6mm 2mm } tr, article { break-inside: avoid }
article { border-left: 3px solid #5b6477; margin: 0 0 4mm; padding: 0 0 0 3mm }
.critical { border-color: #b3152a } .high { border-color: #d9480f } .medium { border-color: #b7791f } p { margin: 0 0 1mm }
`;

function card(value: string, words: string): string {
  return `<div class="card"><b>${value}</b>${words}</div>`;
}

function layerTable({ assessment, diagram }: Report): string {
  const nodes = [...diagram.nodes.keys()].map((id) => assessment.elements.get(id)).filter((one) => one !== undefined);
  const rows = LAYERS.map(({ id, label }) => {
    const count = (owner: string) => String(nodes.filter(({ owners }) => owners[id].owner === owner).length);
    const open = nodes.reduce((sum, one) => sum + (one.outstandingByLayer[id] ?? 0), 0);
    const cells = [count('customer'), count('shared'), count('provider'), String(open)];
    return `<tr><th scope="row">${label}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const head = ['Layer', 'Yours', 'Shared', "Provider's", 'Outstanding'];
  return `<table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function tasks({ assessment, diagram }: Report): string {
  return assessment.tasks
    .filter(({ status }) => status === 'open' || status === 'finding')
    .map(
      (task) =>
        `<article class="${task.severity}"><h3>${escapeXml(task.title)}</h3><p class="quiet">${task.severity} · ${escapeXml(subjectNames(diagram, task.subjects))} · ${task.layer}</p><p>${escapeXml(task.message)} ${escapeXml(task.why)}</p><p>${task.how.map(escapeXml).join(' ')}</p><p class="quiet">${escapeXml(task.sources.join(' · '))}</p></article>`,
    )
    .join('\n');
}

/** The page that is printed as the PDF report. */
export const html: Exporter = {
  meta: { id: 'html', name: 'Report (HTML)', extension: 'html' },
  write: (report) => {
    const { diagram, assessment, fileName, contentHash, today, catalog } = report;
    const { outstanding, bySeverity, done, accepted } = assessment.totals;
    const cards = [
      card(String(outstanding), 'outstanding tasks'),
      card(String(bySeverity.critical), 'critical'),
      card(String(done), 'done'),
      card(String(accepted), 'accepted'),
    ];
    const marking = report.marking === undefined ? '' : `<p class="quiet">${escapeXml(report.marking)}</p>`;
    const facts = [escapeXml(fileName), contentHash, `catalog ${catalog.version}`, today].join(' · ');
    return [
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeXml(diagram.title)}</title>`,
      `<style>${report.fontFaces(diagram.title)}${STYLE}</style></head><body>`,
      `<p class="quiet">Shared responsibility report</p><h1>${escapeXml(diagram.title)}</h1><p class="quiet">${facts}</p>${marking}`,
      `<div class="cards">${cards.join('')}</div><div class="picture">${svg.write(report)}</div>`,
      `<h2>What is yours, by layer</h2>${layerTable(report)}`,
      `<h2>Outstanding, worst first</h2>${tasks(report)}</body></html>\n`,
    ].join('\n');
  },
};
