import {
  at,
  boundary,
  fold,
  node,
  sibling,
  usedBy,
  type FoldTarget,
  type MappingTable,
} from '../../resources/mapping.js';
import { flattenedText, textOf } from '../../resources/value.js';

/** Functions write to `/aws/lambda/<name>`, so a log group of that name is theirs though nothing refers to it. */
const namedAfterFunction: FoldTarget = {
  find: (resource, graph) => {
    const name = flattenedText(resource.properties.LogGroupName) ?? '';
    if (!name.startsWith('/aws/lambda/')) return [];
    const wanted = name.slice('/aws/lambda/'.length);
    return graph
      .ofType('AWS::Lambda::Function')
      .filter((run) => wanted === (textOf(run.properties.FunctionName) ?? run.id))
      .map((run) => run.id);
  },
};

const RECORDER = 'AWS::Config::ConfigurationRecorder';

export const managementMapping: MappingTable = {
  'AWS::Logs::LogGroup': fold(
    [at('LogGroupName'), namedAfterFunction, usedBy()],
    node('aws/cloudwatch', { references: false }),
  ),
  'AWS::Logs::LogStream': fold([at('LogGroupName')], 'region'),
  'AWS::Logs::MetricFilter': fold([at('LogGroupName')], 'region'),
  'AWS::Logs::SubscriptionFilter': fold([at('LogGroupName')], 'region', {
    edges: [{ from: 'LogGroupName', to: 'DestinationArn', purpose: 'logs' }],
  }),
  'AWS::Logs::QueryDefinition': fold([at('LogGroupNames')], 'region'),
  'AWS::Logs::ResourcePolicy': fold([], 'region'),
  'AWS::Logs::Destination': fold([at('TargetArn')], 'region'),
  'AWS::CloudWatch::Alarm': fold([at('Dimensions'), at('Metrics'), at('AlarmActions')], 'region'),
  'AWS::CloudWatch::CompositeAlarm': fold([at('AlarmRule'), at('AlarmActions')], 'region'),
  'AWS::CloudWatch::AnomalyDetector': fold([at('Dimensions')], 'region'),
  'AWS::CloudWatch::Dashboard': fold([], 'region'),
  'AWS::CloudWatch::InsightRule': fold([], 'region'),
  'AWS::CloudWatch::MetricStream': fold([at('FirehoseArn')], 'region'),
  'AWS::Synthetics::Canary': node('aws/cloudwatch'),
  'AWS::XRay::SamplingRule': fold([], 'region'),
  'AWS::XRay::Group': fold([], 'region'),
  'AWS::CloudTrail::Trail': node('aws/cloudtrail', {
    references: false,
    edges: [
      { to: 'S3BucketName', purpose: 'logs' },
      { to: 'CloudWatchLogsLogGroupArn', purpose: 'logs' },
      { to: 'SnsTopicName' },
    ],
  }),
  [RECORDER]: node('aws/config', { references: false }),
  'AWS::Config::DeliveryChannel': fold([sibling(RECORDER)], node('aws/config'), {
    edges: [{ to: 'S3BucketName', purpose: 'logs' }, { to: 'SnsTopicARN' }],
  }),
  'AWS::Config::ConfigRule': fold([sibling(RECORDER)], node('aws/config')),
  'AWS::Config::ConformancePack': fold([sibling(RECORDER)], node('aws/config')),
  'AWS::Config::RemediationConfiguration': fold([at('ConfigRuleName'), sibling(RECORDER)], 'region'),
  'AWS::Config::ConfigurationAggregator': fold([sibling(RECORDER)], node('aws/config')),
  'AWS::GuardDuty::Detector': node('aws/guardduty', { references: false }),
  'AWS::SecurityHub::Hub': node('aws/security-hub', { references: false }),
  'AWS::SecurityHub::Standard': fold([sibling('AWS::SecurityHub::Hub')], node('aws/security-hub')),
  'AWS::SSM::Parameter': fold([usedBy()], 'region'),
  'AWS::SSM::Association': fold([at('Name'), at('Targets')], 'region'),
  'AWS::SSM::Document': node('aws/systems-manager'),
  'AWS::SSM::PatchBaseline': node('aws/systems-manager'),
  'AWS::SSM::MaintenanceWindow': node('aws/systems-manager'),
  'AWS::SSM::MaintenanceWindowTarget': fold([at('WindowId')], 'region'),
  'AWS::SSM::MaintenanceWindowTask': fold([at('WindowId')], 'region'),
  'AWS::SSM::ResourceDataSync': fold([], 'region'),
  'AWS::CloudFormation::Stack': boundary('stack'),
  'AWS::Serverless::Application': boundary('stack'),
  'AWS::Serverless::Connector': fold([at('Source'), at('Destination')], 'region', {
    edges: [{ from: 'Source', to: 'Destination' }],
  }),
  'AWS::CloudFormation::StackSet': node('aws/cloudformation', { references: false }),
  'AWS::CloudFormation::WaitCondition': fold([], 'region'),
  'AWS::CloudFormation::WaitConditionHandle': fold([], 'region'),
  'AWS::CloudFormation::Macro': fold([at('FunctionName')], 'region'),
  'AWS::CloudFormation::HookDefaultVersion': fold([], 'region'),
  'AWS::CDK::Metadata': fold([], 'region'),
  'AWS::ServiceCatalog::Portfolio': node('aws/service-catalog'),
  'AWS::ServiceCatalog::CloudFormationProduct': node('aws/service-catalog'),
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct': node('aws/service-catalog'),
  'AWS::ServiceCatalog::TagOption': fold([usedBy(), sibling('AWS::ServiceCatalog::Portfolio')], 'region'),
  'AWS::ServiceCatalog::PortfolioShare': fold([at('PortfolioId')], 'region'),
  'AWS::Budgets::Budget': node('aws/budgets', { global: true }),
  'AWS::Organizations::Organization': node('aws/organizations', { global: true }),
  'AWS::Organizations::OrganizationalUnit': fold([at('ParentId')], node('aws/organizations', { global: true })),
  'AWS::Organizations::Account': node('aws/organizations', { global: true }),
  'AWS::Organizations::Policy': fold([at('TargetIds')], node('aws/organizations', { global: true })),
  'AWS::AppConfig::Application': node('aws/appconfig', { references: false }),
  'AWS::AppConfig::DeploymentStrategy': fold([usedBy()], 'region'),
};
