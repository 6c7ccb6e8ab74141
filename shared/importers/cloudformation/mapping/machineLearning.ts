import { at, fold, node, usedBy, type MappingTable } from '../../resources/mapping.js';

export const machineLearningMapping: MappingTable = {
  'AWS::SageMaker::Endpoint': node('aws/sagemaker-ai', {
    references: { skip: ['EndpointConfigName'] },
    options: [{ option: 'resource', path: 'EndpointConfigName', present: 'endpoint' }],
  }),
  'AWS::SageMaker::EndpointConfig': fold([usedBy('EndpointConfigName')], node('aws/sagemaker-ai')),
  'AWS::SageMaker::Model': fold([usedBy('ProductionVariants')], node('aws/sagemaker-ai'), {
    options: [{ option: 'resource', path: 'ExecutionRoleArn', present: 'model' }],
    references: true,
  }),
  'AWS::SageMaker::NotebookInstance': node('aws/sagemaker-ai', {
    options: [
      { option: 'resource', path: 'InstanceType', present: 'notebook' },
      { option: 'rootAccess', path: 'RootAccess', values: { Enabled: 'on', Disabled: 'off' }, absent: 'on' },
    ],
  }),
  'AWS::SageMaker::NotebookInstanceLifecycleConfig': fold([usedBy()], 'region'),
  'AWS::SageMaker::CodeRepository': fold([usedBy()], 'region'),
  'AWS::SageMaker::Domain': node('aws/sagemaker-ai', {
    options: [
      { option: 'resource', path: 'AuthMode', present: 'studio' },
      {
        option: 'vpcOnly',
        path: 'AppNetworkAccessType',
        values: { VpcOnly: 'yes', PublicInternetOnly: 'no' },
        absent: 'no',
      },
    ],
  }),
  'AWS::SageMaker::UserProfile': fold([at('DomainId')], 'region'),
  'AWS::SageMaker::App': fold([at('DomainId')], 'region'),
  'AWS::SageMaker::Pipeline': node('aws/sagemaker-ai'),
  'AWS::SageMaker::Cluster': node('aws/sagemaker-ai', {
    options: [{ option: 'resource', path: 'InstanceGroups', present: 'hyperpod' }],
  }),
  'AWS::Bedrock::Agent': node('aws/bedrock', { edges: [{ to: 'ActionGroups' }] }),
  'AWS::Bedrock::AgentAlias': fold([at('AgentId')], 'region'),
  'AWS::Bedrock::KnowledgeBase': node('aws/bedrock'),
  'AWS::Bedrock::DataSource': fold([at('KnowledgeBaseId')], 'region', { edges: [{ to: 'DataSourceConfiguration' }] }),
  'AWS::Bedrock::Guardrail': fold([usedBy()], node('aws/bedrock'), {
    options: [{ option: 'guardrails', path: 'Name', present: 'on' }],
  }),
  'AWS::Bedrock::GuardrailVersion': fold([at('GuardrailIdentifier')], 'region'),
  'AWS::Kendra::Index': node('aws/kendra'),
  'AWS::Kendra::DataSource': fold([at('IndexId')], node('aws/kendra'), { edges: [{ to: 'DataSourceConfiguration' }] }),
  'AWS::Kendra::Faq': fold([at('IndexId')], 'region'),
  'AWS::QBusiness::Application': node('aws/q'),
  'AWS::QBusiness::DataSource': fold([at('ApplicationId')], node('aws/q'), { edges: [{ to: 'Configuration' }] }),
  'AWS::Lex::Bot': node('aws/lex'),
  'AWS::Lex::BotVersion': fold([at('BotId')], 'region'),
  'AWS::Lex::BotAlias': fold([at('BotId')], node('aws/lex'), { edges: [{ to: 'BotAliasLocaleSettings' }] }),
  'AWS::Lex::ResourcePolicy': fold([at('ResourceArn')], 'region'),
};
