import { isRawList, isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import { moduleText, type Address, type ModuleStep } from './address.js';

/** A module of the configuration, its resources by `type.name`. */
interface ConfiguredModule {
  readonly written: RawRecord;
  readonly resources: ReadonlyMap<string, RawRecord>;
}

/** The configuration of a plan, by module and resource; keys of instances don't matter here. */
export class Configuration {
  private readonly modules = new Map<string, ConfiguredModule | undefined>();

  constructor(
    private readonly root: RawRecord,
    readonly providers: RawRecord,
  ) {}

  /** The expressions of a resource: attribute → constant or references, blocks nested. */
  expressionsOf(address: Pick<Address, 'modules' | 'type' | 'name' | 'mode'>): RawRecord {
    const { expressions } = this.resource(address) ?? {};
    return isRawRecord(expressions) ? expressions : {};
  }

  /** Name of the provider configuration that a resource uses: `aws`, `aws.west`, `module.x:aws`. */
  providerKeyOf(address: Address): string | undefined {
    const key = this.resource(address)?.provider_config_key;
    return typeof key === 'string' ? key : undefined;
  }

  /** How a module is called: the expressions of its variables. */
  callOf(modules: readonly ModuleStep[]): RawRecord | undefined {
    const call = modules.at(-1);
    if (call === undefined) return undefined;
    const calls = this.module(modules.slice(0, -1))?.written.module_calls;
    const found = isRawRecord(calls) && Object.hasOwn(calls, call.name) ? calls[call.name] : undefined;
    return isRawRecord(found) ? found : undefined;
  }

  /** The expression of an output of a module. */
  outputOf(modules: readonly ModuleStep[], name: string): Raw | undefined {
    const outputs = this.module(modules)?.written.outputs;
    const declared = isRawRecord(outputs) && Object.hasOwn(outputs, name) ? outputs[name] : undefined;
    return isRawRecord(declared) ? declared.expression : undefined;
  }

  private resource({ modules, type, name, mode }: Pick<Address, 'modules' | 'type' | 'name' | 'mode'>) {
    return this.module(modules)?.resources.get(`${mode === 'data' ? 'data.' : ''}${type}.${name}`);
  }

  private module(modules: readonly ModuleStep[]): ConfiguredModule | undefined {
    const path = moduleText(modules.map(({ name }) => ({ name })));
    if (!this.modules.has(path)) {
      const written = modules.length === 0 ? this.root : this.callOf(modules)?.module;
      this.modules.set(path, isRawRecord(written) ? { written, resources: resourcesOf(written) } : undefined);
    }
    return this.modules.get(path);
  }
}

function resourcesOf(module: RawRecord): ReadonlyMap<string, RawRecord> {
  const list = isRawList(module.resources) ? module.resources.filter(isRawRecord) : [];
  return new Map(
    list.map((resource) => {
      const data = resource.mode === 'data' ? 'data.' : '';
      return [`${data}${textOf(resource.type)}.${textOf(resource.name)}`, resource];
    }),
  );
}

function textOf(raw: Raw | undefined): string {
  return typeof raw === 'string' ? raw : '';
}
