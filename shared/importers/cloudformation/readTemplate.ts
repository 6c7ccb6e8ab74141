import {
  isRawRecord,
  readJson,
  withoutByteOrderMark,
  type Raw,
  type RawRecord,
  type TextResult,
} from '../text/jsonText.js';
import { readYaml } from '../text/yamlText.js';
import type { ImportError, ImportFile, ImportWarning } from '../types.js';

/** CloudFormation itself takes templates of at most 1 MB; synthesised ones may be longer before they are packed. */
const MAX_LENGTH = { yaml: 1_100_000, json: 8_000_000 };

/** A template read into plain data, short forms written out as functions. */
export interface Template {
  readonly file: string;
  readonly root: RawRecord;
  readonly resources: RawRecord;
  readonly warnings: readonly ImportWarning[];
  lineOf(path: readonly string[]): number | undefined;
}

/** Ten times what one stack may hold. */
const MAX_RESOURCES = 5_000;

export type TemplateResult = Template | { readonly error: ImportError };

/** A quick look whether a text is a CloudFormation template. */
export function looksLikeTemplate(text: string): boolean {
  if (/"terraform_version"|"format_version"/.test(text.slice(0, 2000))) return false;
  return (
    /^\uFEFF?[ \t]*["']?(Resources|AWSTemplateFormatVersion)["']?[ \t]*:/m.test(text) ||
    /[{,]\s*"Resources"\s*:\s*\{/.test(text)
  );
}

/** Reads JSON or YAML, whatever the file is called. */
export function readTemplate(file: ImportFile): TemplateResult {
  const text = withoutByteOrderMark(file.text);
  const read = readText(text, file.name);
  if ('error' in read) return read;
  const root = read.data;
  if (!isRawRecord(root)) return { error: notATemplate(file.name) };
  const resources = root.Resources;
  if (!isRawRecord(resources)) return { error: notATemplate(file.name, read.lineOf(['Resources'])) };
  const count = Object.keys(resources).length;
  if (count > MAX_RESOURCES) return { error: tooMany(file.name, count) };
  const warnings = read.duplicates.map(({ key, line }): ImportWarning => ({
    kind: 'note',
    line,
    message: `${file.name}, line ${line}: the key ${key} is written twice. The last one counts; remove the other.`,
  }));
  if (read.further !== undefined) {
    const message = `${file.name}, line ${read.further}: a further document starts here, and only the first one is read. Put it into a file of its own and import both.`;
    warnings.push({ kind: 'note', line: read.further, message });
  }
  return { file: file.name, root, resources, warnings, lineOf: (path) => read.lineOf(path) };
}

function tooMany(name: string, count: number): ImportError {
  return {
    message: `${name}: the template has ${count} resources, more than the ${MAX_RESOURCES} that are read. Split it into nested stacks and import them together.`,
  };
}

function notATemplate(name: string, line?: number): ImportError {
  return {
    message: `${name}${line === undefined ? '' : `, line ${line}`}: there is no Resources section with resources in it. Choose a CloudFormation, SAM or synthesised CDK template.`,
    line,
  };
}

function readText(text: string, name: string): TextResult {
  const json = /^\s*[{[]/.test(text);
  const limit = json ? MAX_LENGTH.json : MAX_LENGTH.yaml;
  if (text.length > limit) {
    return {
      error: {
        message: `${name}: the template has ${text.length} characters, more than the ${limit} that are read. Split it into nested stacks and import them together.`,
      },
    };
  }
  if (text.includes('\0')) {
    return {
      error: {
        message: `${name}: this is not a text file. Choose a template in JSON or YAML, saved as UTF-8.`,
        line: 1,
      },
    };
  }
  if (!json) return readYaml(text, name, writtenOut);
  const strict = readJson(text, name);
  if (!('error' in strict) || text.length > 100_000) return strict;
  // YAML allows comments and single quotes inside braces, so what JSON refuses may still be a template.
  const relaxed = readYaml(text, name, writtenOut);
  return 'error' in relaxed ? strict : relaxed;
}

/** `!Sub x` → `{ "Fn::Sub": x }`; unknown tags of other tools become functions that nothing resolves. */
function writtenOut(tag: string, value: Raw): Raw {
  if (tag === 'Ref' || tag === 'Condition') return { [tag]: value };
  if (tag === 'GetAtt' && typeof value === 'string') return { 'Fn::GetAtt': splitAttribute(value) };
  return { [`Fn::${tag}`]: value };
}

/** `Db.Endpoint.Address` → resource and attribute, parted at the first dot. */
export function splitAttribute(text: string): readonly string[] {
  const dot = text.indexOf('.');
  return dot === -1 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}
