import { addFact } from '../resources/draft.js';
import type { RawRecord } from '../text/jsonText.js';
import type { ModelElement, ModelElements } from '../threatModel/modelElements.js';
import { nameIn, namesIn, numberIn, recordIn, recordsIn, textIn } from '../threatModel/raw.js';
import { threatNote } from '../threatModel/threatNote.js';

/** Assets, threats and mitigations go into the notes of the elements that they belong to. */
export function addThreats(root: RawRecord, elements: ModelElements): void {
  const owners = [...recordsIn(root, 'trustZones'), ...recordsIn(root, 'components'), ...recordsIn(root, 'dataflows')];
  addAssets(root, owners, elements);
  const threats = new Library(recordsIn(root, 'threats'));
  const mitigations = new Library(recordsIn(root, 'mitigations'));
  for (const owner of owners) {
    const element = elements.named(nameIn(owner, 'id'));
    if (element === undefined) continue;
    for (const stated of recordsIn(owner, 'threats')) {
      const id = nameIn(stated, 'threat');
      const threat = threats.use(id, element);
      const measures = recordsIn(stated, 'mitigations').map((one) => {
        const measure = mitigations.use(nameIn(one, 'mitigation'), element);
        const name = nameIn(measure, 'name') || nameIn(one, 'mitigation');
        const state = nameIn(one, 'state');
        return state === '' ? name : `${name} (${state})`;
      });
      element.notes.push(noteOf(id, threat, nameIn(stated, 'state'), measures));
    }
  }
  place(threats, 'threat', elements);
  place(mitigations, 'mitigation', elements);
}

function noteOf(id: string, threat: RawRecord | undefined, state: string, measures: readonly string[]): string {
  const risk = recordIn(threat, 'risk');
  const [likelihood, impact] = [numberIn(risk, 'likelihood'), numberIn(risk, 'impact')];
  return threatNote({
    title: nameIn(threat, 'name') || id,
    marks: [
      namesIn(threat, 'categories').join('/'),
      likelihood === undefined ? '' : `likelihood ${likelihood}`,
      impact === undefined ? '' : `impact ${impact}`,
      state,
    ],
    description: textIn(threat, 'description'),
    mitigation: measures.join('; '),
  });
}

/** Where each entry of a list was used first. */
class Library {
  private readonly byId: ReadonlyMap<string, RawRecord>;
  readonly used = new Map<string, ModelElement>();

  constructor(readonly records: readonly RawRecord[]) {
    this.byId = new Map(records.map((record) => [nameIn(record, 'id'), record]));
  }

  use(id: string, element: ModelElement): RawRecord | undefined {
    if (!this.used.has(id)) this.used.set(id, element);
    return this.byId.get(id);
  }
}

function place(library: Library, type: 'threat' | 'mitigation', elements: ModelElements): void {
  for (const record of library.records) {
    const stated = nameIn(record, 'id');
    const id = elements.freshId(stated || nameIn(record, 'name'));
    const element = library.used.get(stated);
    if (element !== undefined) elements.folded(element, id, type);
    else
      elements.dropped(
        id,
        `The ${type} “${nameIn(record, 'name') || id}” is left out: no element of the model has it.`,
      );
  }
}

function addAssets(root: RawRecord, owners: readonly RawRecord[], elements: ModelElements): void {
  const holdersOf = holdersByAsset(owners, elements);
  for (const asset of recordsIn(root, 'assets')) {
    const stated = nameIn(asset, 'id');
    const id = elements.freshId(stated || nameIn(asset, 'name'));
    const name = nameIn(asset, 'name') || stated;
    const risk = recordIn(asset, 'risk');
    const holders = holdersOf.get(stated) ?? [];
    for (const { element, how } of holders) {
      if (how === 'carries') continue;
      element.notes.push(
        [`${how === 'stored' ? 'Stores' : 'Processes'}: ${name}`, textIn(asset, 'description')]
          .filter(Boolean)
          .join('\n'),
      );
      const classification = classificationOf(numberIn(risk, 'confidentiality'));
      if (classification !== undefined) addFact(element, 'dataClassification', classification, 'import', id);
    }
    const [first] = holders;
    if (first !== undefined) elements.folded(first.element, id, 'asset');
    else
      elements.dropped(id, `The asset “${name}” is left out: no element of the model stores, processes or carries it.`);
  }
}

interface AssetHolder {
  readonly element: ModelElement;
  readonly how: 'stored' | 'processed' | 'carries';
}

/** Asset id → what stores, processes or carries it; what stores it is not said to process it too. */
function holdersByAsset(
  owners: readonly RawRecord[],
  elements: ModelElements,
): ReadonlyMap<string, readonly AssetHolder[]> {
  const found = new Map<string, AssetHolder[]>();
  for (const owner of owners) {
    const element = elements.named(nameIn(owner, 'id'));
    if (element === undefined) continue;
    const assets = recordIn(owner, 'assets');
    const seen = new Set<string>();
    const add = (names: readonly string[], how: AssetHolder['how']): void => {
      for (const name of names) {
        if (seen.has(name)) continue;
        seen.add(name);
        found.set(name, [...(found.get(name) ?? []), { element, how }]);
      }
    };
    add(namesIn(assets, 'stored'), 'stored');
    add(namesIn(assets, 'processed'), 'processed');
    add(namesIn(owner, 'assets'), 'carries');
  }
  return found;
}

/** Confidentiality runs from 0 to 100. */
function classificationOf(confidentiality: number | undefined): string | undefined {
  if (confidentiality === undefined || confidentiality < 0 || confidentiality > 100) return undefined;
  if (confidentiality < 25) return 'public';
  if (confidentiality < 50) return 'internal';
  return confidentiality < 75 ? 'confidential' : 'restricted';
}
