// npm run docs: writes the reference pages in docs/reference from the catalog and the rules.
import { mkdir, writeFile } from 'node:fs/promises';
import { catalog } from '../shared/catalog/index.js';
import { referencePages } from '../shared/catalog/reference/index.js';
import { rules } from '../shared/rules/index.js';

const folder = 'docs/reference';
await mkdir(folder, { recursive: true });
const pages = referencePages(
  catalog,
  rules.map((rule) => rule.meta),
);
for (const [name, text] of pages) await writeFile(`${folder}/${name}`, text);
process.stdout.write(`${pages.size} pages written to ${folder}\n`);
