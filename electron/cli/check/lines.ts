/** Where the ids of elements and resources stand in a text, found without a full parse. */

interface Mark {
  readonly id: string;
  readonly offset: number;
}

/** `"id": "n_web"` of a diagram, `"address": "aws_instance.web"` of a Terraform plan, `id="7"` of a drawing. */
const NAMED = /"(?:id|address)"\s*:\s*"((?:[^"\\]|\\.)*)"|\bid="([^"]*)"/g;

/** A key that begins a line; templates list their resources that way. */
const KEY = /^([ \t]*)(?:"([^"\n]+)"|'([^'\n]+)'|([A-Za-z_][\w.:/-]*))[ \t]*:/gm;

const RESOURCES = /^[ \t]*["']?Resources["']?[ \t]*:/m;

/** Terraform states name a resource by type and name, older ones by a key. */
const IN_STATE =
  /"type"\s*:\s*"(\w+)",\s*"name"\s*:\s*"([^"]+)"|"(?:data\.)?([a-z][a-z0-9]*_\w+\.[\w-]+)(?:\.\d+)?"\s*:/g;

function* stateMarks(text: string): Iterable<Mark> {
  for (const match of text.matchAll(IN_STATE)) {
    yield { id: match[3] ?? `${match[1] ?? ''}.${match[2] ?? ''}`, offset: match.index };
  }
}

/** `module.a["x"].aws_instance.web[0]` → itself, without its index, without its modules. */
function spellings(id: string): readonly string[] {
  const plain = id.replace(/\[[^\]]*\]$/, '');
  return [id, plain, plain.split('.').slice(-2).join('.')];
}

function* namedMarks(text: string): Iterable<Mark> {
  for (const match of text.matchAll(NAMED)) yield { id: unescaped(match[1] ?? match[2] ?? ''), offset: match.index };
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}

/** Keys directly under `Resources`: deeper ones are properties, which may be named like a resource. */
function* resourceMarks(text: string): Iterable<Mark> {
  const start = RESOURCES.exec(text);
  if (start === null) return;
  const outer = indentOf(start[0]);
  let own: number | undefined;
  KEY.lastIndex = 0;
  for (const match of text.slice(start.index + start[0].length).matchAll(KEY)) {
    const depth = indentOf(match[0]);
    if (depth <= outer) return;
    own ??= depth;
    if (depth > own) continue;
    yield { id: match[2] ?? match[3] ?? match[4] ?? '', offset: start.index + start[0].length + match.index };
  }
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** 1-based line of an element id, logical id or address; undefined where the text does not show it. */
export function lineFinder(text: string): (id: string) => number | undefined {
  let offsets: Map<string, number> | undefined;
  let starts: readonly number[] | undefined;
  return (id) => {
    if (offsets === undefined) {
      offsets = new Map();
      for (const mark of [...resourceMarks(text), ...namedMarks(text), ...stateMarks(text)]) {
        if (!offsets.has(mark.id)) offsets.set(mark.id, mark.offset);
      }
    }
    const known = offsets;
    const offset = spellings(id)
      .map((spelling) => known.get(spelling))
      .find((found) => found !== undefined);
    if (offset === undefined) return undefined;
    starts ??= lineStarts(text);
    return lineAt(starts, offset);
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
