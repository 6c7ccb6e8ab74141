/** Reads what a story asks of a PDF: pages, bookmarks, tags, fonts, text. For what Chromium writes, not for any PDF. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

interface PdfFont {
  readonly name: string;
  readonly isEmbedded: boolean;
}

/** A string of the file: in parentheses with escapes, or UTF-16 in hex. */
function literal(text: string): string {
  if (text.startsWith('<')) {
    const bytes = Buffer.from(text.slice(1, -1), 'hex').subarray(2);
    return bytes.swap16().toString('utf16le');
  }
  return text.slice(1, -1).replace(/\\(.)/gs, '$1');
}

/** Id of the object that an entry refers to. */
function reference(body: string, key: string): string | undefined {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1];
}

const STRING = /\((?:\\[\s\S]|[^\\)])*\)|<FEFF[0-9A-F]*>/;

function titleOf(body: string): string {
  return literal(new RegExp(`/Title (${STRING.source})`).exec(body)?.[1] ?? '()');
}

/** Text instead of glyphs and its end, a change of font, glyphs, the end of a piece of text. */
const SHOWN = new RegExp(
  String.raw`/ActualText (${STRING.source})\s*>> BDC|\b(EMC)\b|/F(\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|\b(ET)\b`,
  'g',
);

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function decoded(utf16: string): string {
  return Buffer.from(utf16, 'hex').swap16().toString('utf16le');
}

/** Glyph → its characters, from a ToUnicode map. */
function glyphMap(cmap: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [, section = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', code = ''] of section.matchAll(/<(\w+)> <(\w+)>/g)) map.set(glyph, decoded(code));
  }
  for (const [, section = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', code = ''] of section.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = Number.parseInt(first, 16);
      const end = Number.parseInt(last, 16);
      for (let at = start; at <= end; at += 1) map.set(hex(at), decoded(hex(Number.parseInt(code, 16) + at - start)));
    }
  }
  return map;
}

export class PdfFile {
  private readonly objects = new Map<string, string>();
  private readonly glyphs = new Map<string, ReadonlyMap<string, string>>();

  constructor(private readonly file: string) {
    for (const [, id = '', body = ''] of this.bytes().matchAll(/^(\d+) 0 obj\n?([\s\S]*?)\nendobj/gm)) {
      this.objects.set(id, body);
    }
  }

  private bytes(): string {
    return readFileSync(this.file, 'latin1');
  }

  private ofType(type: string): readonly string[] {
    return [...this.objects.values()].filter((body) => new RegExp(`/Type /${type}\\b`).test(body));
  }

  private stream(id: string): string {
    const body = this.objects.get(id) ?? '';
    const start = /stream\r?\n/.exec(body);
    const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
    if (start === null) return '';
    const from = start.index + start[0].length;
    const bytes = Buffer.from(body.slice(from, from + length), 'latin1');
    return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  }

  get isWhole(): boolean {
    return this.bytes().startsWith('%PDF-') && this.bytes().trimEnd().endsWith('%%EOF');
  }

  /** pt, as width × height. */
  get pageSizes(): readonly string[] {
    return this.ofType('Page').map((page) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
      return `${Math.round(Number(width))} × ${Math.round(Number(height))}`;
    });
  }

  /** Titles in reading order, those below another one after it. */
  get bookmarks(): readonly string[] {
    const [root = ''] = this.ofType('Catalog');
    return this.bookmarksFrom(reference(this.objects.get(reference(root, 'Outlines') ?? '') ?? '', 'First'));
  }

  private bookmarksFrom(first: string | undefined): readonly string[] {
    const titles: string[] = [];
    for (let id = first; id !== undefined;) {
      const body = this.objects.get(id) ?? '';
      titles.push(titleOf(body), ...this.bookmarksFrom(reference(body, 'First')));
      id = reference(body, 'Next');
    }
    return titles;
  }

  get title(): string {
    return titleOf(this.objects.get(reference(this.bytes(), 'Info') ?? '') ?? '');
  }

  get isTagged(): boolean {
    const [root = ''] = this.ofType('Catalog');
    return /\/MarkInfo <<[^>]*\/Marked true/.test(root) && root.includes('/StructTreeRoot') && root.includes('/Lang');
  }

  get fonts(): readonly PdfFont[] {
    return this.ofType('FontDescriptor').map((body) => ({
      name: /\/FontName \/(\S+)/.exec(body)?.[1] ?? '',
      isEmbedded: /\/FontFile[23]? \d+ 0 R/.test(body),
    }));
  }

  get imageCount(): number {
    return [...this.objects.values()].filter((body) => /\/Subtype \/Image\b/.test(body)).length;
  }

  /** Text of a page as it can be selected, pieces and lines joined by a space. */
  textOf(pageNumber: number): string {
    const page = this.ofType('Page')[pageNumber - 1] ?? '';
    const content = this.stream(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '');
    let font = '';
    let text = '';
    let isReplaced = false;
    for (const [, actual, end, nextFont, glyphs, piece] of content.matchAll(SHOWN)) {
      if (actual !== undefined) text += literal(actual);
      if (actual !== undefined || end !== undefined) isReplaced = actual !== undefined;
      font = nextFont ?? font;
      if (glyphs !== undefined && !isReplaced) text += this.decoded(font, glyphs);
      if (piece !== undefined) text += ' ';
    }
    return text.replace(/\s+/g, ' ').trim();
  }

  private decoded(font: string, glyphs: string): string {
    const map = this.glyphsOf(font);
    return (glyphs.match(/.{4}/g) ?? []).map((glyph) => map.get(glyph) ?? '').join('');
  }

  get text(): string {
    return this.pageSizes.map((_, index) => this.textOf(index + 1)).join(' ');
  }

  private glyphsOf(font: string): ReadonlyMap<string, string> {
    const known = this.glyphs.get(font);
    if (known !== undefined) return known;
    const glyphs = glyphMap(this.stream(reference(this.objects.get(font) ?? '', 'ToUnicode') ?? ''));
    this.glyphs.set(font, glyphs);
    return glyphs;
  }
}
