import type { FactValue } from '../../../model/diagram.js';
import { addFact } from '../../resources/draft.js';
import type { Elements } from '../../resources/elements.js';
import type { Resource } from '../../resources/resource.js';
import { booleanOf } from '../../resources/value.js';
import { allowsEverything } from '../../verdicts/policy.js';

interface AccountSetting {
  readonly type: string;
  readonly property: string;
  readonly value: (resource: Resource) => FactValue | undefined;
}

/** Policies that allow every action on everything; narrower ones say nothing of the account as a whole. */
const policySetting = (type: string): AccountSetting => ({
  type,
  property: 'identityPolicy',
  value: ({ properties }) => (allowsEverything(properties.PolicyDocument) ? 'admin' : undefined),
});

/** Resources that stand for a setting of the whole account. */
const SETTINGS: readonly AccountSetting[] = [
  {
    type: 'AWS::CloudTrail::Trail',
    property: 'auditTrail',
    value: ({ properties }) => (booleanOf(properties.IsMultiRegionTrail) === true ? 'multi-region' : 'single-region'),
  },
  {
    type: 'AWS::GuardDuty::Detector',
    property: 'threatDetection',
    value: ({ properties }) => (booleanOf(properties.Enable) === true ? 'enabled' : undefined),
  },
  { type: 'AWS::Config::ConfigurationRecorder', property: 'configRecorder', value: () => 'enabled' },
  { type: 'AWS::AccessAnalyzer::Analyzer', property: 'accessAnalyzer', value: () => 'enabled' },
  policySetting('AWS::IAM::Policy'),
  policySetting('AWS::IAM::ManagedPolicy'),
];

/** What the file says of the account as a whole; the rest stays unknown. */
export function describeAccount(elements: Elements): void {
  for (const { type, property, value } of SETTINGS) {
    for (const resource of elements.graph.ofType(type)) {
      const fact = value(resource);
      if (fact !== undefined && resource.conditional === undefined) {
        addFact(elements.areas.accountOf(resource), property, fact, 'import', resource.id);
      }
    }
  }
}
