import { isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import { booleanOf, flattenedText, textOf, Unresolved, type Value } from '../resources/value.js';
import { Conditions } from './conditions.js';
import { evaluate } from './evaluate.js';
import { unroll } from './forEach.js';
import type { Template } from './readTemplate.js';
import { expandServerless } from './sam/expandServerless.js';
import { assumedPseudoParameter, type Scope, type Truth } from './scope.js';
import { ownEntry } from '../resources/ownEntry.js';

/** What a stack can ask of the other templates of the import. */
export interface Surroundings {
  nested(stack: Stack, logicalId: string): Stack | undefined;
  exported(name: Value): Value | undefined;
}

/** One template with its parameters filled in: the scope in which its functions are worked out. */
export class Stack implements Scope {
  readonly mappings: RawRecord;
  /** Resources with loops and serverless types written out. */
  readonly resources: RawRecord;
  /** Logical id → the type that the file writes, where it stands for a plainer one. */
  readonly writtenTypes: ReadonlyMap<string, string>;
  /** Loops that could not be written out, by their keys. */
  readonly openLoops: readonly string[];
  /** Names that nothing in the template declares. */
  readonly unknownNames = new Set<string>();
  private readonly conditions: Conditions;
  private readonly parameters: RawRecord;
  private readonly openOutputs = new Set<string>();

  constructor(
    readonly template: Template,
    /** Source path before the ids of its resources: empty for a template of its own, `Network/` for a nested one. */
    readonly prefix: string,
    private readonly given: Readonly<Record<string, Value>>,
    private readonly surroundings: Surroundings,
  ) {
    this.mappings = section(template.root, 'Mappings');
    this.parameters = section(template.root, 'Parameters');
    this.conditions = new Conditions(section(template.root, 'Conditions'), () => this);
    const { record, open } = unroll(template.resources, this);
    const expanded = expandServerless(template.root, record);
    this.resources = expanded.resources;
    this.writtenTypes = expanded.writtenTypes;
    this.openLoops = open;
  }

  evaluate(raw: Raw | undefined): Value | undefined {
    return evaluate(raw, this);
  }

  parameter(name: string): Value | undefined {
    if (Object.hasOwn(this.given, name)) return this.given[name];
    if (!Object.hasOwn(this.parameters, name)) return pseudoParameter(name);
    const declaration = ownEntry(this.parameters, name);
    return isRawRecord(declaration) ? defaultOf(name, declaration) : new Unresolved([name]);
  }

  resource(logicalId: string): string | undefined {
    const resources = this.resources as RawRecord | undefined;
    return resources === undefined || Object.hasOwn(resources, logicalId) ? this.prefix + logicalId : undefined;
  }

  nestedOutput(logicalId: string, attribute: string): Value | undefined {
    if (!attribute.startsWith('Outputs.')) return undefined;
    return this.surroundings.nested(this, logicalId)?.output(attribute.slice('Outputs.'.length));
  }

  exported(name: Value): Value | undefined {
    return this.surroundings.exported(name);
  }

  condition(name: string): Truth {
    return this.conditions.truth(name);
  }

  note(what: string): void {
    this.unknownNames.add(what);
  }

  /** The value of an output; an output that leads back to itself stays open. */
  output(name: string): Value | undefined {
    const outputs = section(this.template.root, 'Outputs');
    const output = Object.hasOwn(outputs, name) ? outputs[name] : undefined;
    if (!isRawRecord(output) || this.openOutputs.has(name)) return undefined;
    this.openOutputs.add(name);
    const value = this.evaluate(output.Value);
    this.openOutputs.delete(name);
    return value;
  }

  /** Export name → the value exported under it; names are compared by what is known of them. */
  exports(): readonly { readonly name: string; readonly output: string }[] {
    const found: { name: string; output: string }[] = [];
    for (const [output, declaration] of Object.entries(section(this.template.root, 'Outputs'))) {
      if (!isRawRecord(declaration) || !isRawRecord(declaration.Export)) continue;
      const name = exportKey(this.evaluate(declaration.Export.Name));
      if (name !== undefined) found.push({ name, output });
    }
    return found;
  }
}

/** A name with its unknown parts as `*`: `${AWS::StackName}-VPC` and `${ParentStack}-VPC` both give `*-VPC`. */
export function exportKey(name: Value | undefined): string | undefined {
  return flattenedText(name)?.replace(/<[^>]*>/g, '*');
}

function section(root: RawRecord, name: string): RawRecord {
  const found = ownEntry(root, name);
  return isRawRecord(found) ? found : {};
}

function pseudoParameter(name: string): Value | undefined {
  const assumed = assumedPseudoParameter(name);
  if (assumed !== undefined) return assumed;
  return name.startsWith('AWS::') && name !== 'AWS::NoValue' ? new Unresolved([name]) : undefined;
}

/** A default counts, unless it is a secret or only the address of the value. */
function defaultOf(name: string, declaration: RawRecord): Value {
  const type = textOf(declaration.Type) ?? 'String';
  const byReference = type.startsWith('AWS::SSM::Parameter::');
  const hidden = booleanOf(declaration.NoEcho) === true;
  const value = declaration.Default;
  if (byReference || hidden || value === undefined || value === null) return new Unresolved([name]);
  if (!type.startsWith('List<') && type !== 'CommaDelimitedList') return value;
  return (textOf(value as Value) ?? '').split(',').map((item) => item.trim());
}
