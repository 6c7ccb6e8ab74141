import { serviceOfRole, serviceOfWords } from '../drawing/serviceOfWords.js';
import type { SketchNode } from '../drawing/sketch.js';
import { addFact } from '../resources/draft.js';
import type { RawRecord } from '../text/jsonText.js';
import type { ModelDocument } from '../threatModel/document.js';
import type { ModelElements } from '../threatModel/modelElements.js';
import { isTrue, nameIn, namesIn, textIn, valueIn } from '../threatModel/raw.js';
import { entriesOf } from './entries.js';
import { CLASSES, ENCRYPTIONS, TECHNOLOGIES } from './wordsTable.js';

const RATINGS = ['confidentiality', 'integrity', 'availability'] as const;

/** Draws the technical assets and what the model says of the data in them. */
export function addAssets(
  { root }: ModelDocument,
  parents: ReadonlyMap<string, string>,
  elements: ModelElements,
): void {
  for (const { id: stated, title, record } of entriesOf(valueIn(root, 'technical_assets'), ['technical_assets'])) {
    const id = elements.freshId(stated);
    const parent = elements.node(parents.get(stated))?.id;
    const node = elements.sketch.addNode(serviceOfAsset(title, record), title, parent);
    elements.stands(node, id, nameIn(record, 'technology') || nameIn(record, 'type') || 'technical-asset');
    if (isTrue(record, 'out_of_scope')) node.scope = 'drawn-only';
    addFacts(node, record, id);
    node.notes.push(...notesOf(title, record));
  }
  for (const [asset, boundary] of parents) {
    if (elements.node(asset) === undefined) {
      elements.note(`Trust boundary “${boundary}” holds “${asset}”, which the model doesn't have.`);
    }
  }
  addDataAssets(root, elements);
  addSharedRuntimes(root, elements);
}

/** Tags name products, the technology a kind of thing, the type a role. */
function serviceOfAsset(title: string, record: RawRecord): string {
  const product = namesIn(record, 'tags')
    .map((tag) => serviceOfWords(tag.replace(/[:_-]/g, ' ')))
    .find((service) => service !== undefined && !service.startsWith('generic/'));
  const type = nameIn(record, 'type');
  const role = type === 'datastore' ? 'store' : type === 'external-entity' ? 'actor' : 'process';
  return product ?? TECHNOLOGIES[nameIn(record, 'technology')] ?? serviceOfRole(title, role);
}

function addFacts(node: SketchNode, record: RawRecord, id: string): void {
  const isStore = nameIn(record, 'type') === 'datastore' || namesIn(record, 'data_assets_stored').length > 0;
  const encryption = ENCRYPTIONS[nameIn(record, 'encryption')];
  // “none” is also what everybody writes who stores nothing
  if (encryption !== undefined && (isStore || encryption !== 'none')) {
    addFact(node, 'encryptionAtRest', encryption, 'import', id);
  }
  const classification = CLASSES[nameIn(record, 'confidentiality')];
  if (classification !== undefined) addFact(node, 'dataClassification', classification, 'import', id);
}

function notesOf(title: string, record: RawRecord): readonly string[] {
  const description = textIn(record, 'description');
  const said = [
    ['Technology', 'technology'],
    ['Machine', 'machine'],
    ['Owner', 'owner'],
    ['Out of scope', 'justification_out_of_scope'],
    ['Rating', 'justification_cia_rating'],
  ]
    .map(([words = '', key = '']) => [words, textIn(record, key)] as const)
    .filter(([, text]) => text !== '')
    .map(([words, text]) => `${words}: ${text}`);
  const ratings = RATINGS.map((key) => [key, nameIn(record, key)] as const).filter(([, value]) => value !== '');
  const flags = [
    isTrue(record, 'internet') ? 'Reachable from the internet.' : '',
    isTrue(record, 'multi_tenant') ? 'Shared by tenants.' : '',
    isTrue(record, 'redundant') ? 'Redundant.' : '',
    isTrue(record, 'used_as_client_by_human') ? 'Used by people.' : '',
    isTrue(record, 'custom_developed_parts') ? 'Has parts of own development.' : '',
  ].filter((flag) => flag !== '');
  const tags = namesIn(record, 'tags');
  const lines = [
    ...said,
    ...ratings.map(([key, value]) => `${key.charAt(0).toUpperCase()}${key.slice(1)}: ${value}`),
    ...flags,
    ...(tags.length === 0 ? [] : [`Tags: ${tags.join(', ')}`]),
  ];
  return [description === title ? '' : description, lines.join('\n')].filter((note) => note !== '');
}

/** Data assets stand in the notes of what stores and processes them. */
function addDataAssets(root: RawRecord, elements: ModelElements): void {
  const technical = entriesOf(valueIn(root, 'technical_assets'), []).map(({ id, record }) => ({
    id,
    stored: new Set(namesIn(record, 'data_assets_stored')),
    processed: new Set(namesIn(record, 'data_assets_processed')),
  }));
  for (const { id: stated, title, record } of entriesOf(valueIn(root, 'data_assets'), ['data_assets'])) {
    const id = elements.freshId(stated);
    const rating = nameIn(record, 'confidentiality');
    const name = `${title}${rating === '' ? '' : ` (${rating})`}`;
    const storing = technical.filter(({ stored }) => stored.has(stated));
    const processing = technical.filter(({ processed }) => processed.has(stated));
    for (const asset of storing) elements.named(asset.id)?.notes.push(`Stores: ${name}`);
    for (const asset of processing) elements.named(asset.id)?.notes.push(`Processes: ${name}`);
    const host = [...storing, ...processing].flatMap((asset) => elements.named(asset.id) ?? [])[0];
    if (host !== undefined) elements.folded(host, id, 'data-asset');
    else elements.dropped(id, `The data asset “${title}” is left out: no technical asset stores or processes it.`);
  }
}

/** A runtime that assets share crosses trust boundaries, so it stands in the notes of all of them. */
function addSharedRuntimes(root: RawRecord, elements: ModelElements): void {
  for (const { id: stated, title, record } of entriesOf(valueIn(root, 'shared_runtimes'), ['shared_runtimes'])) {
    const id = elements.freshId(stated);
    const running = namesIn(record, 'technical_assets_running').flatMap((asset) => elements.named(asset) ?? []);
    for (const element of running) element.notes.push(`Runs on the shared runtime “${title}”.`);
    const [first] = running;
    if (first !== undefined) elements.folded(first, id, 'shared-runtime');
    else elements.dropped(id, `The shared runtime “${title}” is left out: nothing in the model runs on it.`);
  }
}
