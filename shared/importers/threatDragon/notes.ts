import type { RawRecord } from '../text/jsonText.js';
import { isTrue, nameIn, recordsIn, textIn } from '../threatModel/raw.js';
import { threatNote } from '../threatModel/threatNote.js';

/** Marks that a box is ticked for, in words. Ticks that become facts stand elsewhere. */
const FLAGS: readonly (readonly [key: string, words: string])[] = [
  ['storesCredentials', 'Stores credentials.'],
  ['storesInventory', 'Stores inventory.'],
  ['isSigned', 'Its content is signed.'],
  ['providesAuthentication', 'Authenticates itself.'],
  ['handlesCardPayment', 'Handles card payments.'],
  ['handlesGoodsOrServices', 'Handles goods or services.'],
  ['isWebApplication', 'Is a web application.'],
];

const WORDS: readonly (readonly [key: string, words: string])[] = [
  ['privilegeLevel', 'Privilege level'],
  ['reasonOutOfScope', 'Out of scope'],
];

/** Everything that a cell says and that is no fact: description, ticks, threats. */
export function notesOf(data: RawRecord): readonly string[] {
  const description = textIn(data, 'description');
  const flags = FLAGS.filter(([key]) => isTrue(data, key)).map(([, words]) => words);
  const said = WORDS.map(([key, words]) => [words, textIn(data, key)] as const)
    .filter(([, text]) => text !== '')
    .map(([words, text]) => `${words}: ${text}`);
  return [description, [...flags, ...said].join('\n'), ...threatsOf(data)].filter((note) => note !== '');
}

/** Threats stand in a list of their own, which early versions call the same. */
function threatsOf(data: RawRecord): readonly string[] {
  return recordsIn(data, 'threats').map((threat) =>
    threatNote({
      title: nameIn(threat, 'title') || nameIn(threat, 'ruleId'),
      marks: [nameIn(threat, 'type'), nameIn(threat, 'severity'), nameIn(threat, 'status').toLowerCase()],
      description: textIn(threat, 'description'),
      mitigation: textIn(threat, 'mitigation'),
    }),
  );
}

export function threatCount(data: RawRecord): number {
  return recordsIn(data, 'threats').length;
}
