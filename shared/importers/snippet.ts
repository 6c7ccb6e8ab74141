import { importerOf, importFiles } from './index.js';
import type { ImportResult } from './types.js';

/** Characters of a pasted text; what is larger is a file to import. */
const MAX_LENGTH = 1_000_000;

/** `Type: AWS::…` or `"Type": "AWS::…"`: what every resource of a template says of itself. */
const RESOURCE_TYPE = /^[ \t{]*["']?Type["']?[ \t]*:[ \t]*["']?(AWS|Alexa|Custom)::/m;
const JSON_RESOURCE_TYPE = /"Type"\s*:\s*"(AWS|Alexa|Custom)::/;

/**
 * A text that was copied out of a template, or all of one: what any importer takes, or resources by their names without
 * the `Resources` around them.
 */
export function importSnippet(text: string, name: string): ImportResult {
  if (text.length > MAX_LENGTH) {
    return refusal(
      `The text to paste has ${text.length} characters, more than the ${MAX_LENGTH} that are read. Save it as a file and import that.`,
    );
  }
  if (importerOf({ name, text })) return importFiles([{ name, text }]);
  const wrapped = wrappedResources(text);
  if (wrapped !== undefined) return importFiles([{ name, text: wrapped }]);
  return refusal(
    'This is neither a selection of Demarc nor a template. Copy elements here, or resources out of a CloudFormation template.',
  );
}

function refusal(message: string): ImportResult {
  return { error: { message } };
}

/** Resources with `Resources` around them; undefined where the text holds none. */
function wrappedResources(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^["{]/.test(trimmed) && JSON_RESOURCE_TYPE.test(trimmed)) {
    return trimmed.startsWith('{') ? `{"Resources": ${trimmed}}` : `{"Resources": {${trimmed.replace(/,$/, '')}}}`;
  }
  return RESOURCE_TYPE.test(text) ? `Resources:\n${indented(text)}` : undefined;
}

/** Lines below `Resources`; the first one may have been copied without the spaces before it. */
function indented(text: string): string {
  const [first = '', ...others] = text
    .replace(/^\s*\n/, '')
    .replaceAll('\t', '  ')
    .split('\n');
  const depths = others.filter((line) => line.trim() !== '').map(depthOf);
  const least = depths.length === 0 ? 0 : Math.min(...depths);
  const isCut = depthOf(first) < least && (depths[0] ?? 0) > least;
  const lines = [isCut ? ' '.repeat(least) + first.trimStart() : first, ...others];
  return lines.map((line) => `  ${line}`).join('\n');
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length;
}
