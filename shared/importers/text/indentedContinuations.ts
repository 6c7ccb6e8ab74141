/** More than any line of a template is indented, in spaces. */
const DEEP = ' '.repeat(60);

/** Where the reading of a text stands at the end of a line. */
interface Place {
  /** The quote that is open. */
  quote: '"' | "'" | '';
  /** Brackets and braces that are open. */
  depth: number;
  /** Indentation under which the lines of a block text stand; undefined outside one. */
  block?: number;
}

/**
 * CloudFormation's own parser lets quoted texts, lists and objects in brackets go on at any indentation, the YAML standard does
 * not. Spaces at the start of such lines don't belong to the value, so more of them change nothing.
 */
export function withIndentedContinuations(text: string): string {
  const place: Place = { quote: '', depth: 0 };
  return text
    .split('\n')
    .map((line) => {
      if (place.block !== undefined) {
        if (line.trim() === '' || indentOf(line) > place.block) return line;
        place.block = undefined;
      }
      const goesOn = place.quote !== '' || place.depth > 0;
      readLine(line, place);
      return goesOn ? `${DEEP}${line}` : line;
    })
    .join('\n');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** What the sign at a place in a line can begin. */
type Turn = 'value' | 'tag' | 'inside' | 'comment';

function readLine(line: string, place: Place): void {
  let turn: Turn = 'value';
  for (let at = 0; at < line.length; at += 1) {
    if (place.quote === '') turn = readSign(line, at, turn, place);
    else {
      const end = endOfQuote(line, at, place.quote);
      if (end === undefined) return;
      place.quote = '';
      at = end;
      turn = 'inside';
    }
    if (turn === 'comment') return;
  }
  if (place.depth === 0 && isBlockHeader(line)) place.block = indentOfBlock(line);
}

function readSign(line: string, at: number, turn: Turn, place: Place): Turn {
  const sign = line[at] ?? '';
  if (/\s/.test(sign)) return turn === 'inside' && line[at - 1] !== ':' ? 'inside' : 'value';
  if (sign === '#' && /^\s?$/.test(line[at - 1] ?? '')) return 'comment';
  if (place.depth > 0 && (sign === ']' || sign === '}')) {
    place.depth -= 1;
    return 'inside';
  }
  if (place.depth > 0 && separates(sign, line[at - 1])) return 'value';
  return turn === 'value' ? readStart(line, at, place) : turn;
}

function readStart(line: string, at: number, place: Place): Turn {
  const sign = line[at] ?? '';
  if (sign === '"' || sign === "'") place.quote = sign;
  if (sign === '[' || sign === '{') {
    place.depth += 1;
    return 'value';
  }
  // behind a tag, an anchor and a dash stands the value
  if (sign === '!' || sign === '&') return 'tag';
  return sign === '-' && /^\s?$/.test(line[at + 1] ?? '') ? 'tag' : 'inside';
}

/** Between brackets no space is needed behind a comma and a quoted key. */
function separates(sign: string, before: string | undefined): boolean {
  return sign === ',' || (sign === ':' && /["'\]}]/.test(before ?? ''));
}

/** Index of the closing quote; undefined where the text goes on in the next line. */
function endOfQuote(line: string, from: number, quote: string): number | undefined {
  for (let at = from; at < line.length; at += 1) {
    if (quote === '"' && line[at] === '\\') at += 1;
    else if (line[at] === quote) {
      if (quote === '"' || line[at + 1] !== "'") return at;
      at += 1;
    }
  }
  return undefined;
}

function isBlockHeader(line: string): boolean {
  return /(?:^|[:\-\s])[|>][-+\d]{0,2}$/.test(line.replace(/\s#.*$/, '').trimEnd());
}

/** Of “- key: |” it is the key's, of “- |” the dash's. */
function indentOfBlock(line: string): number {
  const dashes = /^\s*(?:-\s+)*/.exec(line)?.[0] ?? '';
  const rest = line.slice(dashes.length);
  return /^[|>!&]/.test(rest) ? Math.max(0, dashes.trimEnd().length - 1) : dashes.length;
}
