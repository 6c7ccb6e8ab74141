import type { Home } from '../resources/areas.js';
import { buildDiagram, type BuildPlan } from '../resources/buildDiagram.js';
import type { Resource } from '../resources/resource.js';
import { titleOf } from '../cloudformation/cloudFormation.js';
import type { Importer, ImportFile, ImportResult } from '../types.js';
import { looksLikeTerraform, readTerraform, type TerraformFile } from './readTerraform.js';
import { resourcesOf } from './resources.js';
import { terraformPlan } from './terraformPlan.js';

/** Plans and states of Terraform: `terraform show -json` of both, and state files of version 3 and 4. */
export const terraform: Importer = {
  meta: { id: 'terraform', name: 'Terraform plan or state (JSON)', extensions: ['json', 'tfstate'] },
  accepts: looksLikeTerraform,
  read: readFiles,
};

function readFiles(files: readonly ImportFile[]): ImportResult {
  const parts: TerraformFile[] = [];
  for (const file of files) {
    const part = readTerraform(file);
    if ('error' in part) return part;
    parts.push(part);
  }
  const read = parts.map((part, index) => resourcesOf(part, prefixOf(part, parts.slice(0, index))));
  const homes = new Map<string, Home>(read.flatMap((part) => [...part.homes]));
  const usual = read[0]?.usual;
  const plan: BuildPlan = {
    ...terraformPlan,
    title: titleOf(files),
    ...(usual === undefined
      ? {}
      : { homeOf: (resource: Resource | undefined) => homes.get(resource?.id ?? '') ?? usual }),
  };
  const built = buildDiagram(
    read.flatMap((part) => part.resources),
    plan,
  );
  const warnings = [...read.flatMap((part) => part.warnings), ...built.warnings];
  return { diagram: built.diagram, warnings, verdicts: built.verdicts };
}

/** Two states may use the same addresses; then those of the later file carry its name. */
function prefixOf(part: TerraformFile, earlier: readonly TerraformFile[]): string {
  const taken = new Set(earlier.flatMap(({ resources }) => resources.map(({ id }) => id)));
  return part.resources.some(({ id }) => taken.has(id)) ? `${part.file}/` : '';
}
