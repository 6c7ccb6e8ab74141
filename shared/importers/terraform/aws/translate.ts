import { ownEntry } from '../../resources/ownEntry.js';
import { isRecord, listOf, textOf, type Value, type ValueRecord } from '../../resources/value.js';
import { linkedDocument } from './documents.js';
import { isOpen, renamed } from './renamed.js';
import { renamesOf } from './renames.js';
import { shapes } from './shapes/index.js';
import { known } from './shapes/shape.js';
import { cloudFormationType } from './types.js';

/** Where a resource stands by default when nothing is set: no network of the file. */
const PLACES = ['VpcId', 'SubnetId', 'SubnetIds', 'Subnets', 'SecurityGroups', 'SecurityGroupIds', 'VPCSecurityGroups'];

/** Properties that hold documents in which resources are named. */
const DOCUMENTS = [
  'AccessPolicies',
  'AssumeRolePolicyDocument',
  'DefinitionString',
  'InlinePolicy',
  'KeyPolicy',
  'PolicyDocument',
  'RepositoryPolicyText',
  'ResourcePolicy',
];

const RULE_TYPES: Readonly<Record<string, string>> = {
  egress: 'AWS::EC2::SecurityGroupEgress',
  ingress: 'AWS::EC2::SecurityGroupIngress',
};

/** Types of which an attribute decides what they are. */
const typesByAttribute: Readonly<Record<string, (values: ValueRecord) => string>> = {
  aws_directory_service_directory: ({ type }) =>
    textOf(type) === 'MicrosoftAD' ? 'AWS::DirectoryService::MicrosoftAD' : 'AWS::DirectoryService::SimpleAD',
  aws_security_group_rule: ({ type }) => ownEntry(RULE_TYPES, textOf(type) ?? '') ?? 'aws_security_group_rule',
};

export interface Translated {
  readonly type: string;
  readonly properties: ValueRecord;
}

/** A resource of the AWS provider in the words of CloudFormation, where those have the same thing. */
export function translated(type: string, values: ValueRecord, link: (text: string) => Value): Translated {
  const shared = renamed(values, renamesOf(type));
  const shaped = known({ ...shared, ...ownEntry(shapes, type)?.(shared, values) });
  const settled = Object.entries(shaped).filter(([key, value]) => !(PLACES.includes(key) && isOpen(value)));
  const properties = Object.fromEntries(settled.map(([key, value]) => [key, document(key, value, link)]));
  return {
    type: ownEntry(typesByAttribute, type)?.(values) ?? cloudFormationType(type) ?? type,
    properties: known({ ...properties, Tags: tagsOf(values.tags) ?? tagsOf(values.tag) }),
  };
}

function document(key: string, value: Value, link: (text: string) => Value): Value {
  if (DOCUMENTS.includes(key)) return linkedDocument(value, link) ?? value;
  if (key !== 'Policies' || !Array.isArray(value)) return value;
  return listOf(value).map((policy) =>
    isRecord(policy) && policy.PolicyDocument !== undefined
      ? { ...policy, PolicyDocument: linkedDocument(policy.PolicyDocument, link) ?? policy.PolicyDocument }
      : policy,
  );
}

/** Tags are a map; CloudFormation lists them. */
function tagsOf(value: Value | undefined): Value | undefined {
  if (!isRecord(value)) return undefined;
  const tags = Object.entries(value).flatMap(([Key, tag]) => {
    const text = textOf(tag);
    return text === undefined ? [] : [{ Key, Value: text }];
  });
  return tags.length === 0 ? undefined : tags;
}
