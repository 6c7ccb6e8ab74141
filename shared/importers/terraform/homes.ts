import { isRawRecord, type RawRecord } from '../text/jsonText.js';
import { AWS_HOME, type Home } from '../resources/areas.js';
import { ownEntry } from '../resources/ownEntry.js';
import { moduleText, type ModuleStep } from './address.js';
import type { Configuration } from './configuration.js';
import { stepName } from './names.js';
import type { TerraformResource } from './terraformResource.js';

/** Provider of Terraform → the account that its resources stand in. */
const ACCOUNTS: Readonly<Record<string, Home>> = {
  aws: AWS_HOME,
  azurerm: { provider: 'azure', account: 'Azure subscription' },
  google: { provider: 'gcp', account: 'Google Cloud project' },
};

/** Providers under other names: previews, directories, and what only helps one of the clouds. */
const SAME_ACCOUNT: Readonly<Record<string, string>> = {
  awscc: 'aws',
  azuread: 'azurerm',
  azapi: 'azurerm',
  azurestack: 'azurerm',
};

/** A module has to hold this much before it is drawn as a group. */
const MIN_RESOURCES = 5;

/** Account, region and group of each resource of a file. */
export function homesOf(
  resources: readonly TerraformResource[],
  configuration: Configuration | undefined,
): (resource: TerraformResource | undefined) => Home {
  const usual = mainProvider(resources);
  const groups = groupsOf(resources);
  const usualRegion = onlyRegion(resources, configuration);
  return (resource) => {
    const home =
      ownEntry(ACCOUNTS, accountOf(resource?.provider ?? usual)) ?? providerHome(resource?.provider ?? usual, usual);
    if (resource === undefined)
      return usualRegion === undefined || home.region === undefined
        ? home
        : { ...home, region: usualRegion, regionAssumed: false };
    const region = home.region === undefined ? undefined : (regionOf(resource, configuration) ?? usualRegion);
    const [outer] = resource.address.modules;
    const group = outer === undefined ? undefined : groups.get(moduleText([outer]));
    return {
      ...home,
      ...(region === undefined ? {} : { region, regionAssumed: false }),
      ...(group === undefined ? {} : { group }),
    };
  };
}

function accountOf(provider: string): string {
  return ownEntry(SAME_ACCOUNT, provider) ?? provider;
}

/** Helpers (`random`, `tls`) stand with the cloud that they help; other clouds have an account of their own. */
function providerHome(provider: string, usual: string): Home {
  if (HELPERS.has(provider)) return ownEntry(ACCOUNTS, usual) ?? otherCloud(usual);
  return otherCloud(provider);
}

function otherCloud(provider: string): Home {
  return { provider: 'generic', account: `${provider.charAt(0).toUpperCase()}${provider.slice(1)} account` };
}

export const HELPERS: ReadonlySet<string> = new Set([
  'archive',
  'external',
  'helm',
  'http',
  'kubectl',
  'kubernetes',
  'local',
  'null',
  'random',
  'template',
  'terraform',
  'time',
  'tls',
]);

/** The cloud that most of the resources belong to. */
function mainProvider(resources: readonly TerraformResource[]): string {
  const counts = new Map<string, number>();
  for (const { provider } of resources) {
    if (!HELPERS.has(provider)) counts.set(accountOf(provider), (counts.get(accountOf(provider)) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0] ?? 'aws';
}

/** The region of all resources that state one, where it is the same. */
function onlyRegion(
  resources: readonly TerraformResource[],
  configuration: Configuration | undefined,
): string | undefined {
  const stated = new Set(resources.flatMap((resource) => regionOf(resource, configuration) ?? []));
  const [first] = stated;
  return stated.size === 1 ? first : undefined;
}

/** The region that the configuration of the provider states as a constant, or the ARN of the resource itself. */
function regionOf(resource: TerraformResource, configuration: Configuration | undefined): string | undefined {
  const own = isRawRecord(resource.values) ? resource.values : {};
  const stated = /^arn:[^:]*:[^:]*:([a-z0-9-]+):/.exec(typeof own.arn === 'string' ? own.arn : '')?.[1];
  if (typeof own.region === 'string' && /^[a-z]{2}(-[a-z]+)+-\d$/.test(own.region)) return own.region;
  return stated ?? configuredRegion(resource, configuration);
}

function configuredRegion(resource: TerraformResource, configuration: Configuration | undefined): string | undefined {
  const key = configuration?.providerKeyOf(resource.address);
  const provider = key === undefined ? undefined : configuration?.providers[key.split(':').at(-1) ?? key];
  const expressions: RawRecord = isRawRecord(provider) && isRawRecord(provider.expressions) ? provider.expressions : {};
  const region = expressions.region;
  const constant = isRawRecord(region) ? region.constant_value : undefined;
  return typeof constant === 'string' && constant !== '' ? constant : undefined;
}

/**
 * Module instances that are drawn as groups: those of a module that is called several times, each with much in it,
 * such as one environment each. Anything else would only frame what a network or subnet frames already.
 */
function groupsOf(resources: readonly TerraformResource[]): ReadonlyMap<string, string> {
  const calls = new Map<string, Map<string, { readonly step: ModuleStep; count: number }>>();
  for (const { address } of resources) {
    const [outer] = address.modules;
    if (outer?.key === undefined) continue;
    const instances = calls.get(outer.name) ?? new Map<string, { readonly step: ModuleStep; count: number }>();
    calls.set(outer.name, instances);
    const text = moduleText([outer]);
    const known = instances.get(text) ?? { step: outer, count: 0 };
    known.count += 1;
    instances.set(text, known);
  }
  const big = [...calls.values()].filter(
    (instances) => instances.size > 1 && [...instances.values()].every(({ count }) => count >= MIN_RESOURCES),
  );
  return new Map(big.flatMap((instances) => [...instances].map(([text, { step }]) => [text, stepName(step)] as const)));
}
