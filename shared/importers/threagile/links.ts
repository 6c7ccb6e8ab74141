import { addEdgeFacts } from '../drawing/edgeWords.js';
import type { SketchEdge } from '../drawing/sketch.js';
import type { RawRecord } from '../text/jsonText.js';
import type { ModelDocument } from '../threatModel/document.js';
import type { ModelElements } from '../threatModel/modelElements.js';
import { isTrue, nameIn, namesIn, textIn, valueIn } from '../threatModel/raw.js';
import { entriesOf } from './entries.js';
import { LINK_PROTOCOLS, PLAIN_LINK_KEYS } from './wordsTable.js';

/** Communication links become edges. */
export function addLinks({ root, lineOf }: ModelDocument, elements: ModelElements): void {
  const names = new Map(entriesOf(valueIn(root, 'data_assets'), []).map(({ id, title }) => [id, title]));
  for (const asset of entriesOf(valueIn(root, 'technical_assets'), ['technical_assets'])) {
    const path = [...asset.path, 'communication_links'];
    for (const link of entriesOf(valueIn(asset.record, 'communication_links'), path)) {
      const id = elements.freshId(`${asset.id}>${link.title}`);
      const source = elements.node(asset.id);
      const target = elements.node(valueIn(link.record, 'target'));
      if (source === undefined || target === undefined) {
        const name = nameIn(link.record, 'target');
        elements.dropped(
          id,
          `The link “${link.title}” is left out: its target “${name}” is not in the model. Correct it and import again.`,
          lineOf(link.path),
        );
      } else if (source === target) {
        elements.folded(source, id, 'communication-link');
        source.notes.push(`Link to itself: ${link.title}`);
      } else {
        const edge = elements.sketch.addEdge(source.id, target.id, link.title);
        elements.stands(edge, id, 'communication-link');
        describe(edge, link.record, id, names);
      }
    }
  }
}

function describe(edge: SketchEdge, link: RawRecord, id: string, names: ReadonlyMap<string, string>): void {
  const protocol = nameIn(link, 'protocol');
  addEdgeFacts(edge, LINK_PROTOCOLS[protocol] ?? {}, id);
  if (isTrue(link, 'vpn')) addEdgeFacts(edge, { via: 'vpn' }, id);
  if (nameIn(link, 'usage') === 'devops') addEdgeFacts(edge, { purpose: 'admin' }, id);
  const carried = (key: string): string =>
    namesIn(link, key)
      .map((asset) => names.get(asset) ?? asset)
      .join(', ');
  const lines = [
    protocol === '' ? '' : `Protocol: ${protocol}`,
    ...PLAIN_LINK_KEYS.map(([key, words]) => (nameIn(link, key) === '' ? '' : `${words}: ${nameIn(link, key)}`)),
    isTrue(link, 'ip_filtered') ? 'Addresses are filtered.' : '',
    isTrue(link, 'readonly') ? 'Read only.' : '',
    carried('data_assets_sent') === '' ? '' : `Sends: ${carried('data_assets_sent')}`,
    carried('data_assets_received') === '' ? '' : `Receives: ${carried('data_assets_received')}`,
  ];
  edge.notes.push(...[textIn(link, 'description'), lines.filter((line) => line !== '').join('\n')].filter(Boolean));
}
