import { isRawRecord, type RawRecord } from '../text/jsonText.js';
import { isRecord, type Value } from '../resources/value.js';
import type { Template } from './readTemplate.js';
import { exportKey, Stack, type Surroundings } from './stack.js';

/** How deep stacks may be nested in each other. */
const MAX_NESTING = 8;

/** A stack of the import; nested ones know the resource that deploys them. */
export interface LoadedStack {
  readonly stack: Stack;
  /** Id of the `AWS::CloudFormation::Stack` that deploys it. */
  readonly within?: string;
}

/** Joins templates: nested stacks by the file name at the end of their address, the others by their exports. */
export function loadStacks(templates: readonly Template[]): readonly LoadedStack[] {
  return new StackLoader(templates).load();
}

class StackLoader implements Surroundings {
  private readonly loaded: LoadedStack[] = [];
  private readonly children = new Map<string, Stack>();
  private exportIndex: Map<string, { stack: Stack; output: string }[]> | undefined;

  constructor(private readonly templates: readonly Template[]) {}

  load(): readonly LoadedStack[] {
    const nested = new Set(this.templates.flatMap((template) => this.nestedTemplates(template)));
    const roots = this.templates.filter((template) => !nested.has(template));
    for (const template of roots.length === 0 ? this.templates : roots) {
      const stack = new Stack(template, '', {}, this);
      this.loaded.push({ stack });
      this.descend(stack, 1);
    }
    return this.loaded;
  }

  nested(stack: Stack, logicalId: string): Stack | undefined {
    return this.children.get(childKey(stack, logicalId));
  }

  exported(name: Value): Value | undefined {
    const key = exportKey(name);
    if (key === undefined || key.replaceAll('*', '').length < 2) return undefined;
    const candidates = this.indexExports().get(key);
    const only = candidates?.length === 1 ? candidates[0] : undefined;
    return only?.stack.output(only.output);
  }

  private indexExports(): Map<string, { stack: Stack; output: string }[]> {
    if (this.exportIndex !== undefined) return this.exportIndex;
    // Set first: working out an export name may itself ask for an import.
    this.exportIndex = new Map();
    for (const { stack } of this.loaded) {
      for (const { name, output } of stack.exports()) {
        const entry = this.exportIndex.get(name);
        if (entry === undefined) this.exportIndex.set(name, [{ stack, output }]);
        else entry.push({ stack, output });
      }
    }
    return this.exportIndex;
  }

  private descend(stack: Stack, depth: number): void {
    if (depth > MAX_NESTING) return;
    for (const [logicalId, resource] of Object.entries(stack.resources)) {
      if (!isRawRecord(resource)) continue;
      const template = this.templateOf(stack.template, resource);
      if (template === undefined) continue;
      const properties = isRawRecord(resource.Properties) ? resource.Properties : {};
      const given = stack.evaluate(properties.Parameters);
      const child = new Stack(template, `${stack.prefix}${logicalId}/`, isRecord(given) ? given : {}, this);
      this.children.set(childKey(stack, logicalId), child);
      this.loaded.push({ stack: child, within: stack.prefix + logicalId });
      this.descend(child, depth + 1);
    }
  }

  private nestedTemplates(template: Template): readonly Template[] {
    return Object.values(template.resources).flatMap((resource) => {
      const found = isRawRecord(resource) ? this.templateOf(template, resource) : undefined;
      return found === undefined ? [] : [found];
    });
  }

  private templateOf(parent: Template, resource: RawRecord): Template | undefined {
    if (resource.Type !== 'AWS::CloudFormation::Stack' && resource.Type !== 'AWS::Serverless::Application')
      return undefined;
    const names = addressTexts(resource).map(baseName);
    return this.templates.find((template) => template !== parent && names.includes(baseName(template.file)));
  }
}

function childKey(stack: Stack, logicalId: string): string {
  return `${stack.template.file} ${stack.prefix} ${logicalId}`;
}

/** Where a nested template is said to lie: its address, and the asset path that the CDK leaves in the metadata. */
function addressTexts(resource: RawRecord): readonly string[] {
  const properties = isRawRecord(resource.Properties) ? resource.Properties : {};
  const metadata = isRawRecord(resource.Metadata) ? resource.Metadata : {};
  const texts = [properties.TemplateURL, properties.Location, metadata['aws:asset:path']].map(rawText);
  return texts.filter((text) => text !== undefined);
}

/** The literal end of an address, also of one built by a function. */
function rawText(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw;
  if (Array.isArray(raw))
    return raw
      .map(rawText)
      .filter((text) => text !== undefined)
      .at(-1);
  if (typeof raw !== 'object' || raw === null) return undefined;
  return Object.values(raw)
    .map(rawText)
    .filter((text) => text !== undefined)
    .at(-1);
}

/** `https://bucket/path/network.yaml?x` → `network`. */
function baseName(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.replace(/(\.nested)?(\.template)?\.(ya?ml|json|template|txt)$/i, '').toLowerCase();
}
