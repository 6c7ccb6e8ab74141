import {
  type Alias,
  type CollectionTag,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type ScalarTag,
} from 'yaml';
import type { ImportError } from '../types.js';
import { withIndentedContinuations } from './indentedContinuations.js';
import { MAX_DEPTH, tooDeep, type DuplicateKey, type Raw, type RawRecord, type TextResult } from './jsonText.js';

/** Values that aliases may unfold to; a bomb of nine lines reaches billions. */
const MAX_VALUES = 200_000;

/** Openings in a row, in which the parser would spend seconds before it gives up. */
const NESTED_TOO_DEEP = new RegExp(`(?:- ){${MAX_DEPTH + 1}}|(?:[[{]\\s*){${MAX_DEPTH + 1}}`);

/** Turns a tagged value into data; undefined keeps the value and drops the tag. */
export type TagReader = (tag: string, value: Raw) => Raw | undefined;

/**
 * Reads YAML 1.1, in which CloudFormation reads `yes` and `off` as booleans. Dates stay text, and so do
 * numbers with a leading zero, because an account id would lose it.
 */
export function readYaml(text: string, file: string, readTag: TagReader): TextResult {
  const parsed = NESTED_TOO_DEEP.test(text) ? undefined : parse(text);
  if (parsed === undefined) return { error: tooDeep(file) };
  const mended = parsed.document.errors.some(mayBeIndentation) ? parse(withIndentedContinuations(text)) : undefined;
  const { document, lines } = mended?.document.errors.length === 0 ? mended : parsed;
  const problem = document.errors[0];
  if (problem !== undefined) return { error: yamlError(problem.message, lines.linePos(problem.pos[0]), file) };
  return new YamlReader(text, document, lines, file, readTag).read();
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Undefined when the text is nested so deep that the parser gives up. */
function parse(text: string): Parsed | undefined {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      version: '1.1',
      uniqueKeys: false,
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'silent',
      customTags: (tags) => [
        ...tags.filter((tag) => typeof tag === 'string' || !/timestamp|binary|set|omap|pairs/.test(tag.tag)),
        ...ownTags(text),
      ],
    });
    return document.errors.some(({ message }) => /call stack/i.test(message)) ? undefined : { document, lines };
  } catch {
    return undefined;
  }
}

/** Tags of a text that are announced to the parser; templates use about twenty. */
const MAX_TAGS = 40;

/** A tag that the parser doesn't know costs a warning with a stack trace at every use. */
function ownTags(text: string): readonly (ScalarTag | CollectionTag)[] {
  const names = [...new Set(text.match(/!\w[\w:]*/g))].slice(0, MAX_TAGS);
  return names.flatMap((tag) => [
    { tag, resolve: (value: string) => value },
    { tag, collection: 'seq' as const },
    { tag, collection: 'map' as const },
  ]);
}

function mayBeIndentation({ code }: Document.Parsed['errors'][number]): boolean {
  return code === 'BAD_INDENT' || code === 'MISSING_CHAR';
}

function yamlError(message: string, place: { line: number; col: number }, file: string): ImportError {
  const reason = (message.split('\n')[0] ?? '').replace(/\.$/, '');
  return {
    message: `${file}, line ${place.line}: this is not valid YAML (${reason.toLowerCase()}). Correct the line and import again.`,
    line: place.line,
    column: place.col,
  };
}

class Refusal extends Error {}

class YamlReader {
  private readonly duplicates: DuplicateKey[] = [];
  private readonly offsets = new WeakMap<object, Map<string, number>>();
  private anchors: ReadonlyMap<Alias, Node> | undefined;
  private values = 0;

  constructor(
    private readonly text: string,
    private readonly document: Document.Parsed,
    private readonly lines: LineCounter,
    private readonly file: string,
    private readonly readTag: TagReader,
  ) {}

  read(): TextResult {
    try {
      const data = this.node(this.document.contents, 0);
      const further = this.furtherDocument();
      return { data, duplicates: this.duplicates, further, lineOf: (path) => this.lineOf(data, path) };
    } catch (error) {
      if (error instanceof Refusal) return { error: { message: error.message } };
      throw error;
    }
  }

  /** Line on which a second document starts. */
  private furtherDocument(): number | undefined {
    const end = this.document.range[2];
    const start = /^---(?=\s*\n\s*[^\s.-])/m.exec(this.text.slice(end));
    return start === null ? undefined : this.lines.linePos(end + start.index).line;
  }

  private node(node: Node | null, depth: number): Raw {
    if (depth > MAX_DEPTH) throw new Refusal(tooDeep(this.file).message);
    if (++this.values > MAX_VALUES) {
      throw new Refusal(
        `${this.file}: its aliases unfold to more than ${MAX_VALUES} values. Write the repeated parts out, or check that it is the file you meant.`,
      );
    }
    if (node === null) return null;
    if (isAlias(node)) return this.node(this.anchored(node), depth + 1);
    const plain = this.untagged(node, depth);
    const tag = node.tag;
    return tag !== undefined && tag.startsWith('!') && tag !== '!'
      ? (this.readTag(tag.slice(1), plain) ?? plain)
      : plain;
  }

  /** The parser would search the whole document for each alias, so all are found at once. */
  private anchored(alias: Alias): Node | null {
    this.anchors ??= anchorsOf(this.document);
    return this.anchors.get(alias) ?? null;
  }

  private untagged(node: Node, depth: number): Raw {
    if (isScalar(node)) return scalarValue(node.value, node.source);
    if (isSeq(node)) return node.items.map((item) => this.node(item as Node | null, depth + 1));
    if (isMap(node)) return this.record(node.items, depth);
    return null;
  }

  private record(pairs: readonly { key: unknown; value: unknown }[], depth: number): RawRecord {
    const record: Record<string, Raw> = {};
    const offsets = new Map<string, number>();
    for (const pair of pairs) {
      const keyNode = pair.key as Node;
      const key = isScalar(keyNode) ? (keyNode.source ?? String(keyNode.value)) : String(keyNode);
      if (key === '__proto__') continue;
      const offset = keyNode.range?.[0] ?? 0;
      if (key === '<<') {
        this.merge(record, this.node(pair.value as Node | null, depth + 1));
        continue;
      }
      if (offsets.has(key)) this.duplicates.push({ key, line: this.lines.linePos(offset).line });
      offsets.set(key, offset);
      record[key] = this.node(pair.value as Node | null, depth + 1);
    }
    this.offsets.set(record, offsets);
    return record;
  }

  private merge(record: Record<string, Raw>, merged: Raw): void {
    for (const part of Array.isArray(merged) ? (merged as readonly Raw[]) : [merged]) {
      if (typeof part !== 'object' || part === null || Array.isArray(part)) continue;
      for (const [key, value] of Object.entries(part)) if (!Object.hasOwn(record, key)) record[key] = value;
    }
  }

  private lineOf(data: Raw, path: readonly string[]): number | undefined {
    let current: Raw | undefined = data;
    let offset: number | undefined;
    for (const key of path) {
      if (typeof current !== 'object' || current === null) return undefined;
      offset = this.offsets.get(current)?.get(key);
      current = (current as RawRecord)[key];
    }
    return offset === undefined ? undefined : this.lines.linePos(offset).line;
  }
}

/** Alias → the last node before it that carries its name. */
function anchorsOf(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const named = new Map<string, Node>();
  const found = new Map<Alias, Node>();
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) named.set(node.anchor, node);
        return;
      }
      const target = named.get(node.source);
      if (target !== undefined) found.set(node, target);
    },
  });
  return found;
}

function scalarValue(value: unknown, source: string | undefined): Raw {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') {
    const exact = source === undefined || !/^[-+]?0\d|[_:]/.test(source);
    return exact && Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
      ? value
      : (source ?? String(value));
  }
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return null;
}
