import { strFromU8 } from 'fflate';
import { withoutByteOrderMark } from '../text/jsonText.js';
import { bytesOfBase64, inflated, TooLarge } from '../text/inflate.js';
import { readXml, type XmlElement } from '../text/xmlText.js';
import type { ImportError, ImportFile } from '../types.js';
import { isPng, textOfPng } from './pngText.js';

/** One page of a drawing. */
export interface Page {
  readonly name: string;
  /** `mxGraphModel`. */
  readonly model: XmlElement;
  /** Lines can be named only where the page stands readable in the file. */
  readonly hasLines: boolean;
}

export type PagesResult = { readonly pages: readonly Page[] } | { readonly error: ImportError };

/** Characters of a drawing that are read, packed or unpacked; the largest real ones have two million. */
const MAX_TEXT = 8_000_000;

const MAX_PAGES = 100;

const AGAIN = 'Export it from draw.io once more and import that.';

/** The root element of what draw.io writes, or of a picture that may hold a drawing. */
const ROOT =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE[^>[]*>\s*)*<(mxfile|mxGraphModel|mxlibrary|svg)\b/;

/** `mxfile`, `mxGraphModel`, `mxlibrary` or `svg`; undefined for anything else. */
export function rootOf(text: string): string | undefined {
  return ROOT.exec(withoutByteOrderMark(text).slice(0, 10_000))?.[1];
}

/** The pages of a file: XML, packed or not, alone or inside a picture. */
export function readPages(file: ImportFile): PagesResult {
  if (file.bytes !== undefined) return ofPicture(file.name, file.bytes);
  const text = withoutByteOrderMark(file.text);
  if (text.length > MAX_TEXT) return failed(tooLarge(file.name));
  return rootOf(text) === 'svg' ? ofSvg(file.name, text) : ofXml(file.name, text, true);
}

function ofPicture(name: string, bytes: Uint8Array): PagesResult {
  if (!isPng(bytes))
    return failed(`${name}: this is no picture of draw.io. Choose a .drawio, .drawio.svg or .drawio.png file.`);
  const found = textOfPng(bytes, MAX_TEXT);
  if ('text' in found) return ofXml(name, found.text, false);
  if (found.problem === 'too-large') return failed(tooLarge(name));
  if (found.problem === 'damaged') return failed(`${name}: the drawing inside the picture is damaged. ${AGAIN}`);
  return failed(`${name}: the picture holds no drawing. ${EMBED}`);
}

const EMBED = 'In draw.io, export it with “Include a copy of my diagram” ticked, and import that.';

function ofSvg(name: string, text: string): PagesResult {
  const read = readXml(text, name, { rootOnly: true });
  if ('error' in read) return read;
  const content = read.root.attributes.get('content')?.trim() ?? '';
  if (content === '') return failed(`${name}: the picture holds no drawing. ${EMBED}`, read.root.line);
  return ofXml(name, content.startsWith('%3C') ? (percentDecoded(content) ?? content) : content, false);
}

function ofXml(name: string, text: string, hasLines: boolean): PagesResult {
  const read = readXml(text, name);
  if ('error' in read) return hasLines ? read : failed(`${name}: the drawing inside the picture is damaged. ${AGAIN}`);
  const { root } = read;
  if (root.name === 'mxGraphModel') return { pages: [{ name: '', model: root, hasLines }] };
  if (root.name === 'mxlibrary') {
    return failed(`${name}: this is a library of shapes, not a drawing. Choose a .drawio file.`, root.line);
  }
  if (root.name !== 'mxfile') {
    return failed(`${name}: this is not a drawing of draw.io. Choose a .drawio file.`, root.line);
  }
  return ofDiagrams(name, root, hasLines);
}

function ofDiagrams(name: string, root: XmlElement, hasLines: boolean): PagesResult {
  const diagrams = root.children.filter((child) => child.name === 'diagram');
  if (diagrams.length === 0) return failed(`${name}: the file holds no page. ${AGAIN}`, root.line);
  if (diagrams.length > MAX_PAGES) {
    return failed(`${name}: there are more than ${MAX_PAGES} pages. Split the file and import the parts.`, root.line);
  }
  const pages: Page[] = [];
  let room = MAX_TEXT;
  for (const [index, diagram] of diagrams.entries()) {
    const pageName = diagram.attributes.get('name')?.trim() ?? '';
    const plain = diagram.children.find((child) => child.name === 'mxGraphModel');
    if (plain !== undefined) {
      pages.push({ name: pageName, model: plain, hasLines });
      continue;
    }
    if (diagram.text.trim() === '') continue;
    const unpacked = unpackedPage(diagram.text, room);
    const which = `page ${index + 1}${pageName === '' ? '' : ` (${pageName})`}`;
    if (unpacked instanceof TooLarge) return failed(tooLarge(name));
    if (unpacked === undefined) {
      return failed(`${name}, line ${diagram.line}: ${which} can't be unpacked. ${AGAIN}`, diagram.line);
    }
    room -= unpacked.length;
    const read = readXml(unpacked, `${name}, ${which}`);
    if ('error' in read) return failed(read.error.message);
    if (read.root.name !== 'mxGraphModel') {
      return failed(`${name}, line ${diagram.line}: ${which} is not a drawing. ${AGAIN}`, diagram.line);
    }
    pages.push({ name: pageName, model: read.root, hasLines: false });
  }
  return { pages };
}

/** Base64 of raw deflate of a percent-encoded text; undefined where it is something else. */
function unpackedPage(packed: string, limit: number): string | TooLarge | undefined {
  const readable = packed.trim().startsWith('%3C') ? percentDecoded(packed.trim()) : undefined;
  if (readable !== undefined) return readable;
  const bytes = bytesOfBase64(packed);
  if (bytes === undefined) return undefined;
  try {
    const text = strFromU8(inflated(bytes, limit));
    return text.startsWith('%3C') ? percentDecoded(text) : text;
  } catch (error) {
    return error instanceof TooLarge ? error : undefined;
  }
}

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function tooLarge(name: string): string {
  return `${name}: the drawing is larger than ${MAX_TEXT / 1_000_000} million characters. Remove pictures or pages and import again.`;
}

function failed(message: string, line?: number): PagesResult {
  return { error: line === undefined ? { message } : { message, line } };
}
