import { isRawRecord, type RawRecord } from '../text/jsonText.js';
import { evaluateRecord } from './evaluate.js';
import type { Resource } from '../resources/resource.js';
import type { ImportWarning } from '../types.js';
import type { LoadedStack } from './stacks.js';

/** The deployed resources of one stack, and what has to be said about the others. */
export interface StackResources {
  readonly resources: readonly Resource[];
  readonly warnings: readonly ImportWarning[];
}

export function resourcesOf({ stack, within }: LoadedStack): StackResources {
  const resources: Resource[] = [];
  const warnings: ImportWarning[] = [];
  const { file } = stack.template;
  for (const [logicalId, raw] of Object.entries(stack.resources)) {
    const id = stack.prefix + logicalId;
    const line = stack.template.lineOf(['Resources', logicalId]);
    const place = line === undefined ? file : `${file}, line ${line}`;
    if (logicalId === 'Fn::Transform') {
      const message = `${place}: more resources come from a macro or an included text that isn't here. They are not in the diagram; import the processed template for them.`;
      warnings.push({ kind: 'note', line, message });
      continue;
    }
    if (!isRawRecord(raw) || typeof raw.Type !== 'string') {
      warnings.push({
        kind: 'dropped',
        sourceId: id,
        line,
        message: `${place}: ${logicalId} has no Type. It was left out; add its type and import again.`,
      });
      continue;
    }
    const condition = typeof raw.Condition === 'string' ? raw.Condition : undefined;
    const truth = condition === undefined ? true : stack.condition(condition);
    if (truth === false) {
      warnings.push({
        kind: 'condition-false',
        sourceId: id,
        line,
        message: `${place}: ${logicalId} is not deployed, because its condition ${condition ?? ''} is false with the defaults of the template.`,
      });
      continue;
    }
    resources.push({
      id,
      type: raw.Type,
      sourceType: stack.writtenTypes.get(logicalId),
      file,
      line,
      properties: isRawRecord(raw.Properties) ? evaluateRecord(raw.Properties, stack) : {},
      name: pathLabel(raw),
      conditional: truth === undefined ? condition : undefined,
      within,
      incomplete: includesOtherText(raw),
    });
  }
  for (const key of stack.openLoops) {
    warnings.push({
      kind: 'dropped',
      sourceId: stack.prefix + key,
      line: stack.template.lineOf(['Resources', key]),
      message: `${file}: the list that ${key} runs over is not known from the template. Its resources were left out; give the parameter a default and import again.`,
    });
  }
  return { resources, warnings: [...warnings, ...unknownNames(stack.unknownNames, file)] };
}

function unknownNames(names: ReadonlySet<string>, file: string): readonly ImportWarning[] {
  return [...names].map((name) => ({
    kind: 'note',
    message: `${file}: something refers to ${name}, which the template doesn't have. It was left unconnected; the rest is imported.`,
  }));
}

/** The CDK hashes its logical ids; its construct path reads better: `Shop/Orders/Resource` → `Orders`. */
function pathLabel(raw: RawRecord): string | undefined {
  const metadata = raw.Metadata;
  const path = isRawRecord(metadata) ? metadata['aws:cdk:path'] : undefined;
  if (typeof path !== 'string') return undefined;
  const parts = path.split('/').slice(1);
  while (parts.length > 1 && /^(Resource|Default|DefaultPolicy|Subnet)$/.test(parts.at(-1) ?? '')) parts.pop();
  return parts.slice(-2).join(' ') || undefined;
}

/** `Fn::Transform` and AWS::Include bring in text that isn't here. */
function includesOtherText(raw: RawRecord): boolean {
  return isRawRecord(raw.Properties) && Object.hasOwn(raw.Properties, 'Fn::Transform');
}
