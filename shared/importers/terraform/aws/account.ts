import { addFact } from '../../resources/draft.js';
import type { Elements } from '../../resources/elements.js';
import type { Resource } from '../../resources/resource.js';
import { booleanOf, numberOf } from '../../resources/value.js';
import type { FactValue } from '../../../model/diagram.js';

interface AccountSetting {
  readonly property: string;
  readonly value: (resource: Resource) => FactValue | undefined;
}

const BLOCKS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

/** Resources that only Terraform has and that set something for the whole account. */
const SETTINGS: Readonly<Record<string, AccountSetting>> = {
  aws_ebs_encryption_by_default: {
    property: 'ebsDefaultEncryption',
    value: ({ properties }) => booleanOf(properties.Enabled ?? true),
  },
  aws_iam_account_password_policy: { property: 'passwordPolicy', value: passwordPolicy },
  aws_s3_account_public_access_block: {
    property: 'blockPublicAccessAccount',
    value: ({ properties }) => BLOCKS.every((name) => booleanOf(properties[name]) === true),
  },
};

function passwordPolicy({ properties }: Resource): FactValue | undefined {
  const length = numberOf(properties.MinimumPasswordLength);
  return length === undefined ? undefined : length >= 14 ? 'strong' : 'weak';
}

/** Settings of the account that have no counterpart in CloudFormation. */
export function describeAwsAccount(elements: Elements): void {
  for (const [type, { property, value }] of Object.entries(SETTINGS)) {
    for (const resource of elements.graph.ofType(type)) {
      const fact = value(resource);
      if (fact !== undefined) addFact(elements.areas.accountOf(resource), property, fact, 'import', resource.id);
    }
  }
}
