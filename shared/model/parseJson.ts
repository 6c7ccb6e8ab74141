/**
 * JSON as the standard says, and stricter: a key given twice, keys that could reach an object's prototype and numbers
 * that can't be kept exactly are refused, since reading on would lose or change what the file says.
 */

export interface TextError {
  /** What is wrong and what to do, one or two sentences, without the place. */
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
}

export type JsonPath = readonly (string | number)[];

/** Deeper nesting is refused: no diagram has it, and it would exhaust the stack. */
export const MAX_DEPTH = 100;

const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_]+/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

export function parseJson(text: string): { readonly value: unknown } | { readonly error: TextError } {
  try {
    return { value: new Parser(text, undefined).read() };
  } catch (error) {
    if (error instanceof Refused) return { error: { message: error.message, ...placeOf(text, error.offset) } };
    throw error;
  }
}

/** Where the value at a path stands in a text that parses, or the nearest thing around it that does. */
export function locate(text: string, path: JsonPath): { readonly line: number; readonly column: number } {
  const parser = new Parser(text, path);
  parser.read();
  return placeOf(text, parser.found);
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: offset - start + 1 };
}

class Refused extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

class Parser {
  private at = 0;
  /** Offset of the deepest value on the watched path so far. */
  found = 0;

  constructor(
    private readonly text: string,
    private readonly watched: JsonPath | undefined,
  ) {}

  read(): unknown {
    if (this.text.startsWith('\uFEFF')) this.at = 1;
    this.space();
    const value = this.value(0, true);
    this.space();
    if (this.at < this.text.length) this.refuse('There is text after the end. Remove it.');
    return value;
  }

  private value(depth: number, isWatched: boolean): unknown {
    if (isWatched) this.found = this.at;
    if (depth > MAX_DEPTH) this.refuse(`This is nested deeper than ${MAX_DEPTH} levels. No diagram is.`);
    switch (this.text[this.at]) {
      case '{':
        return this.object(depth, isWatched);
      case '[':
        return this.array(depth, isWatched);
      case '"':
        return this.string();
      default:
        return this.scalar();
    }
  }

  private object(depth: number, isWatched: boolean): unknown {
    const object: Record<string, unknown> = {};
    this.at += 1;
    this.space();
    if (this.skip('}')) return object;
    do {
      this.space();
      const start = this.at;
      if (this.text[start] !== '"') this.refuse('The name of a property is missing here, in double quotes.');
      const key = this.string();
      if (REFUSED_KEYS.has(key)) this.refuse(`A property can't be named "${key}". Rename or remove it.`, start);
      if (Object.hasOwn(object, key)) this.refuse(`"${key}" is given twice. Remove one of them.`, start);
      this.space();
      if (!this.skip(':')) this.refuse(`A colon is missing after "${key}".`);
      this.space();
      object[key] = this.value(depth + 1, isWatched && this.watched?.[depth] === key);
      this.space();
    } while (this.skip(','));
    if (!this.skip('}')) this.refuse('A comma or a closing brace } is missing here.');
    return object;
  }

  private array(depth: number, isWatched: boolean): unknown {
    const array: unknown[] = [];
    this.at += 1;
    this.space();
    if (this.skip(']')) return array;
    do {
      this.space();
      array.push(this.value(depth + 1, isWatched && this.watched?.[depth] === array.length));
      this.space();
    } while (this.skip(','));
    if (!this.skip(']')) this.refuse('A comma or a closing bracket ] is missing here.');
    return array;
  }

  private string(): string {
    const start = this.at;
    this.at += 1;
    let isPlain = true;
    for (;;) {
      this.match(PLAIN);
      if (this.text[this.at] === '"') break;
      if (this.text[this.at] !== '\\') {
        this.refuse(
          this.at < this.text.length
            ? 'A text breaks off here: write line breaks as \\n.'
            : 'The closing quote is missing.',
        );
      }
      if (this.match(ESCAPE) === undefined)
        this.refuse('This backslash starts no known escape. Write \\\\ for itself.');
      isPlain = false;
    }
    this.at += 1;
    if (isPlain) return this.text.slice(start + 1, this.at - 1);
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  private scalar(): unknown {
    const start = this.at;
    const word = this.match(WORD)?.[0];
    if (word !== undefined) {
      if (!WORDS.has(word)) this.refuse(`"${word}" is no value. Put texts in double quotes.`, start);
      return WORDS.get(word);
    }
    const number = this.match(NUMBER);
    if (!number) this.refuse(start < this.text.length ? 'A value is missing here.' : 'The text ends too early.');
    const value = Number(number[0]);
    const isInteger = number[1] === undefined && number[2] === undefined;
    if (!Number.isFinite(value) || (isInteger && !Number.isSafeInteger(value) && String(value) !== number[0])) {
      this.refuse('This number is too large to be kept exactly. Write it as a text.', start);
    }
    return value;
  }

  private space(): void {
    this.match(SPACE);
  }

  private skip(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at += match[0].length;
    return match;
  }

  private refuse(message: string, offset = this.at): never {
    throw new Refused(message, offset);
  }
}
