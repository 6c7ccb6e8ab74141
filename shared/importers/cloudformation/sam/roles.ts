import { isRawRecord, type Raw, type RawRecord } from '../../text/jsonText.js';
import { recordOf } from './expansion.js';
import { POLICY_TEMPLATES } from './policyTemplates.js';
import { ownEntry } from '../../resources/ownEntry.js';

/** The role that the transform creates for a function or state machine that names none. */
export function roleProperties(
  service: string,
  managed: readonly string[],
  policies: Raw | undefined,
  name: string,
): RawRecord {
  const entries = Array.isArray(policies) ? (policies as readonly Raw[]) : policies === undefined ? [] : [policies];
  const managedArns: Raw[] = [...managed];
  const inline: RawRecord[] = [];
  for (const entry of entries) {
    const document = documentOf(entry);
    if (document === undefined) managedArns.push(typeof entry === 'string' ? managedArn(entry) : entry);
    else inline.push({ PolicyName: `${name}Policy${String(inline.length)}`, PolicyDocument: document });
  }
  return {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: { Service: [service] } }],
    },
    ManagedPolicyArns: managedArns,
    ...(inline.length === 0 ? {} : { Policies: inline }),
  };
}

/** A name without an ARN is one of the provider's managed policies. */
function managedArn(name: string): string {
  return name.startsWith('arn:') ? name : `arn:aws:iam::aws:policy/${name}`;
}

/** The document of an inline policy or of a policy template; undefined for a managed policy. */
function documentOf(entry: Raw): RawRecord | undefined {
  if (!isRawRecord(entry)) return undefined;
  if (entry.Statement !== undefined) return entry;
  const [first] = Object.entries(entry);
  if (first === undefined) return undefined;
  const [name, parameters] = first;
  if (name === 'Ref' || name.startsWith('Fn::')) return undefined;
  return { Version: '2012-10-17', Statement: [templateStatement(name, recordOf(parameters))] };
}

function templateStatement(name: string, parameters: RawRecord): RawRecord {
  const template = ownEntry(POLICY_TEMPLATES, name);
  // Of an unknown template it is only known that it allows something on what it is given.
  if (template === undefined) {
    return { Effect: 'Allow', Action: { 'Fn::PolicyTemplate': name }, Resource: Object.values(parameters) };
  }
  const resources = template.resources.map((text): Raw => ({ 'Fn::Sub': [text, parameters] }));
  return { Effect: 'Allow', Action: [...template.actions], Resource: resources.length === 0 ? '*' : resources };
}
