import type { RawRecord } from '../text/jsonText.js';
import type { ModelElement, ModelElements } from '../threatModel/modelElements.js';
import { nameIn, plainText, textIn, valueIn } from '../threatModel/raw.js';
import { threatNote } from '../threatModel/threatNote.js';
import { entriesOf, type Entry } from './entries.js';

const RELEVANT = [
  'most_relevant_technical_asset',
  'most_relevant_communication_link',
  'most_relevant_trust_boundary',
  'most_relevant_shared_runtime',
] as const;

/** Texts that a section may put on the canvas. */
const MAX_TEXTS = 100;

/** Sections of plain words about the whole model. */
const WORDS: readonly (readonly [section: string, words: string])[] = [
  ['security_requirements', 'Security requirement'],
  ['abuse_cases', 'Abuse case'],
  ['questions', 'Question'],
];

/** Risks stand in the notes of what they threaten; what belongs to no element becomes a text on the canvas. */
export function addRisks(root: RawRecord, elements: ModelElements): void {
  for (const category of entriesOf(valueIn(root, 'individual_risk_categories'), ['individual_risk_categories'])) {
    for (const risk of entriesOf(valueIn(category.record, 'risks_identified'), category.path)) {
      addRisk(category, risk, elements);
    }
  }
  const loose = entriesOf(valueIn(root, 'risk_tracking'), ['risk_tracking']).flatMap(({ title, record }) =>
    addTracking(title, record, elements),
  );
  if (loose.length > 0) elements.sketch.addText(loose.join('\n'));
  addWords(root, elements);
}

function addRisk(category: Entry, risk: Entry, elements: ModelElements): void {
  const id = elements.freshId(`${category.id}@${risk.title}`);
  const host = RELEVANT.flatMap((key) => elements.named(valueIn(risk.record, key)) ?? [])[0];
  if (host === undefined) {
    elements.dropped(id, `The risk “${risk.title}” is left out: what it threatens is not in the model.`);
    return;
  }
  host.notes.push(
    threatNote({
      title: risk.title,
      marks: [
        nameIn(category.record, 'stride'),
        nameIn(risk.record, 'severity'),
        nameIn(risk.record, 'exploitation_likelihood'),
      ],
      description: textIn(category.record, 'description'),
      mitigation: textIn(category.record, 'mitigation'),
    }),
  );
  elements.folded(host, id, 'risk');
}

/** `sql-nosql-injection@*@sql-database@*`: the parts behind the first name elements. Returns what names none. */
function addTracking(key: string, record: RawRecord, elements: ModelElements): readonly string[] {
  const id = elements.freshId(`risk_tracking/${key}`);
  const [rule = key, ...parts] = key.split('@');
  const host = parts.flatMap((part): readonly ModelElement[] => {
    const element = elements.named(part);
    return element === undefined ? [] : [element];
  })[0];
  const words = [nameIn(record, 'status'), textIn(record, 'justification'), nameIn(record, 'ticket')];
  const note = `Risk ${rule.replaceAll('-', ' ')}: ${words.filter((word) => word !== '').join(', ')}`;
  if (host === undefined) {
    elements.kept(id, `The risk tracking “${key}” names no single element; it is kept as a text on the canvas.`);
    return [note];
  }
  host.notes.push(note);
  elements.folded(host, id, 'risk-tracking');
  return [];
}

function addWords(root: RawRecord, elements: ModelElements): void {
  const overview = [
    textIn(valueIn(root, 'business_overview'), 'description'),
    textIn(valueIn(root, 'technical_overview'), 'description'),
    textIn(root, 'management_summary_comment'),
  ];
  const texts = [overview.filter((text) => text !== '').join('\n')];
  for (const [section, words] of WORDS) {
    const record = valueIn(root, section);
    if (typeof record !== 'object' || record === null || Array.isArray(record)) continue;
    for (const key of Object.keys(record).slice(0, MAX_TEXTS)) {
      const text = textIn(record, key);
      texts.push(`${words}: ${plainText(key)}${text === '' ? '' : `\n${text}`}`);
    }
  }
  for (const text of texts) if (text !== '') elements.sketch.addText(text);
}
