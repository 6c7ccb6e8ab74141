import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CliError, type Io } from './io.js';

/** Endings under which templates are found in a folder, besides those that the importers name. */
const ENDINGS = ['demarc', 'tfstate'];

/** Files as named; a folder stands for every diagram and template in it at any depth, in the order of their names. */
export async function expandPaths(io: Io, names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    const info = name === '-' ? undefined : await stat(path.resolve(io.folder, name)).catch(() => undefined);
    if (info?.isDirectory()) found.push(...(await filesIn(io, name, await templateNames())));
    else if (name === '-' || info !== undefined || !/[*?{[]/.test(name)) found.push(name);
    else found.push(...(await matching(io, name)));
  }
  return [...new Set(found)];
}

async function templateNames(): Promise<RegExp> {
  const { importers } = await import('../../shared/importers/index.js');
  const endings = [...ENDINGS, ...importers.flatMap(({ meta }) => meta.extensions)];
  return new RegExp(
    `\\.(?:${[...new Set(endings)].map((ending) => literal(ending.replace(/^\./, ''))).join('|')})$`,
    'i',
  );
}

/** Hidden files and folders and installed packages are left out. */
async function filesIn(io: Io, folder: string, wanted: RegExp): Promise<readonly string[]> {
  const entries = await readdir(path.resolve(io.folder, folder), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesIn(io, name, wanted)));
    else if (entry.isFile() && wanted.test(entry.name)) found.push(name);
  }
  return found;
}

/** For shells that leave patterns to the program. */
async function matching(io: Io, pattern: string): Promise<readonly string[]> {
  const plain = pattern.replaceAll('\\', '/');
  const root = plain.slice(0, plain.search(/[*?{[]/)).replace(/[^/]*$/, '') || '.';
  const expression = new RegExp(`^${globSource(plain.replace(/^\.\//, ''))}$`);
  const files = await filesIn(io, root, /./);
  const found = files.filter((name) => expression.test(name.split(path.sep).join('/')));
  if (found.length === 0) throw new CliError(`${pattern}: matches no file. Check the pattern.`, 2);
  return found;
}

function literal(text: string): string {
  return text.replace(/[.+^${}()|[\]\\*?]/g, '\\$&');
}

/** `*` and `?` within one part of a path, `**` over any number, `{a,b}` one of several, `[ab]` one character. */
function globSource(pattern: string): string {
  const tokens = pattern.match(/\*\*\/?|[*?]|\{[^{}]*\}|\[[^\]]*\]|[^*?{[]+|./gs) ?? [];
  return tokens
    .map((token) => {
      if (token.startsWith('**')) return token.endsWith('/') ? '(?:.*/)?' : '.*';
      if (token === '*') return '[^/]*';
      if (token === '?') return '[^/]';
      if (token.startsWith('{') && token.endsWith('}')) {
        return `(?:${token.slice(1, -1).split(',').map(globSource).join('|')})`;
      }
      if (token.startsWith('[') && token.length > 2)
        return `[${token.slice(1, -1).replace(/^!/, '^').replaceAll('\\', '\\\\')}]`;
      return literal(token);
    })
    .join('');
}
