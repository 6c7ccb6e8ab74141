import { buildDiagram, type BuildPlan } from '../resources/buildDiagram.js';
import type { Importer, ImportFile, ImportResult, ImportWarning } from '../types.js';
import type { Edges } from '../resources/edges.js';
import type { Elements } from '../resources/elements.js';
import { describeAccount } from './network/account.js';
import { entries, type WaysOf } from './network/entries.js';
import { describeSecurityGroups } from './network/firewallRules.js';
import { drawGrants } from './network/grants.js';
import { drawInternet } from './network/internet.js';
import { drawReachability } from './network/reachability.js';
import { describeNetworks, describeSubnets } from './network/subnets.js';
import { drawOrigins, drawTargets } from './network/targets.js';
import { assumeProviderTransport } from './network/transport.js';
import { fallbackMapping } from './mapping/fallback.js';
import { cloudFormationMapping } from './mapping/index.js';
import { looksLikeTemplate, readTemplate, type Template } from './readTemplate.js';
import { resourcesOf } from './resources.js';
import { loadStacks } from './stacks.js';
import { ownEntry } from '../resources/ownEntry.js';

/** What is the same for every file whose resources are written in the words of CloudFormation. */
export const awsPlan: Omit<BuildPlan, 'title'> = {
  mappingOf: (resource) =>
    Object.hasOwn(cloudFormationMapping, resource.type)
      ? (ownEntry(cloudFormationMapping, resource.type) ?? fallbackMapping(resource))
      : fallbackMapping(resource),
  describe: (elements) => {
    describeSecurityGroups(elements);
    describeSubnets(elements);
    describeNetworks(elements);
    describeAccount(elements);
  },
  connect: (elements, edges) => {
    connectAws(elements, edges, entries);
  },
};

/** Edges that no single attribute states; `ways` are the ways in from the internet. */
export function connectAws(elements: Elements, edges: Edges, ways: ReadonlyMap<string, WaysOf>): void {
  drawTargets(elements, edges);
  drawOrigins(elements, edges);
  drawGrants(elements, edges);
  drawReachability(elements, edges);
  assumeProviderTransport(elements, edges);
  drawInternet(elements, edges, ways);
}

/** CloudFormation templates in YAML or JSON, also what the CDK synthesises. */
export const cloudFormation: Importer = {
  meta: { id: 'cloudformation', name: 'CloudFormation, SAM and CDK', extensions: ['yaml', 'yml', 'json', 'template'] },
  accepts: looksLikeTemplate,
  read: readCloudFormation,
};

function readCloudFormation(files: readonly ImportFile[]): ImportResult {
  const templates: Template[] = [];
  for (const file of files) {
    const template = readTemplate(file);
    if ('error' in template) return template;
    templates.push(template);
  }
  const read = loadStacks(templates).map(resourcesOf);
  const built = buildDiagram(
    read.flatMap((stack) => stack.resources),
    { ...awsPlan, title: titleOf(files) },
  );
  const warnings: readonly ImportWarning[] = [
    ...templates.flatMap((template) => template.warnings),
    ...read.flatMap((stack) => stack.warnings),
    ...built.warnings,
  ];
  return { diagram: built.diagram, warnings, verdicts: built.verdicts };
}

/** `orders-api.template.yaml` → `orders-api`. */
export function titleOf(files: readonly ImportFile[]): string {
  const [first] = files;
  if (first === undefined) return 'Import';
  const name = first.name.replace(/\.[^.]+$/, '').replace(/\.template$/, '');
  return files.length === 1 ? name : `${name} and ${String(files.length - 1)} more`;
}
