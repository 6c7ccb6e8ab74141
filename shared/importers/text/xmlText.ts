import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ImportError } from '../types.js';

/** Deepest nesting of elements that is read; drawings stay under 20. */
const MAX_DEPTH = 256;

/** Most elements that are read; a page of a thousand shapes has about three thousand. */
const MAX_ELEMENTS = 100_000;

const MAX_ATTRIBUTES = 1_000;

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The characters directly inside, joined. */
  readonly text: string;
  /** 1-based line on which its start tag ends. */
  readonly line: number;
}

export interface ReadXmlOptions {
  /** Only the root element with its attributes; what is inside it is never looked at. */
  readonly rootOnly?: boolean;
}

export type XmlResult = { readonly root: XmlElement } | { readonly error: ImportError };

class Refusal extends Error {
  constructor(
    message: string,
    readonly line?: number,
    readonly column?: number,
  ) {
    super(message);
  }
}

class RootRead extends Error {}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
}

/**
 * Reads well-formed XML into a tree. Declarations of entities are refused and nothing is ever fetched, so that
 * neither a bomb nor an address in the file has any effect.
 */
export function readXml(text: string, file: string, options: ReadXmlOptions = {}): XmlResult {
  const reader = new XmlReader(file, options.rootOnly === true);
  try {
    return { root: reader.read(text) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { error: { message: error.message, line: error.line, column: error.column } };
  }
}

class XmlReader {
  private readonly parser = new SaxesParser();
  private readonly open: OpenElement[] = [];
  private root: XmlElement | undefined;
  private elements = 0;
  private attributes = 0;

  constructor(
    private readonly file: string,
    private readonly rootOnly: boolean,
  ) {}

  read(text: string): XmlElement {
    this.parser.on('doctype', (doctype) => this.checkDoctype(doctype));
    this.parser.on('opentagstart', () => (this.attributes = 0));
    this.parser.on('attribute', () => {
      this.attributes += 1;
      if (this.attributes > MAX_ATTRIBUTES) this.refuse(`an element has more than ${MAX_ATTRIBUTES} attributes`);
    });
    this.parser.on('opentag', (tag) => this.start(tag));
    this.parser.on('closetag', () => this.end());
    this.parser.on('text', (characters) => this.characters(characters));
    this.parser.on('cdata', (characters) => this.characters(characters));
    this.parser.on('error', (error) => this.refuse(reasonOf(error.message)));
    try {
      this.parser.write(text).close();
    } catch (error) {
      if (!(error instanceof RootRead)) throw error;
    }
    if (this.root === undefined) this.refuse('the file holds no element');
    return this.root;
  }

  /** A document type without declarations of its own is harmless: pictures begin with one. */
  private checkDoctype(doctype: string): void {
    if (doctype.includes('[')) {
      this.refuse('declarations of entities are not read', 'Remove the DOCTYPE and import again.');
    }
  }

  private start(tag: SaxesTagPlain): void {
    if (this.open.length >= MAX_DEPTH) this.refuse(`elements are nested more than ${MAX_DEPTH} deep`);
    if (++this.elements > MAX_ELEMENTS) {
      this.refuse(`there are more than ${MAX_ELEMENTS} elements`, 'Split the file and import the parts.');
    }
    this.open.push({
      name: tag.name,
      attributes: new Map(Object.entries(tag.attributes)),
      children: [],
      text: '',
      line: this.parser.line,
    });
    if (this.rootOnly) {
      this.root = this.open[0];
      throw new RootRead();
    }
  }

  private end(): void {
    const element = this.open.pop();
    if (element === undefined) return;
    const parent = this.open.at(-1);
    if (parent === undefined) this.root = element;
    else parent.children.push(element);
  }

  private characters(characters: string): void {
    const element = this.open.at(-1);
    if (element !== undefined) element.text += characters;
  }

  private refuse(what: string, remedy = 'Correct the file, or export it once more, and import again.'): never {
    const { line, column } = this.parser;
    throw new Refusal(`${this.file}, line ${line}: ${what}. ${remedy}`, line, column);
  }
}

/** The parser's own words without its place, which stands in front already. */
function reasonOf(message: string): string {
  const reason = message
    .replace(/^(?:[^:]*:)?\d+:\d+:\s*/, '')
    .replace(/\.$/, '')
    .replace('undefined entity', 'an entity that nothing declares');
  return `this is not valid XML (${reason})`;
}
