import { at, fold, node, usedBy, type MappingTable } from '../../resources/mapping.js';

export const developerToolsMapping: MappingTable = {
  'AWS::CodeBuild::Project': node('aws/codebuild', {
    references: { skip: ['ServiceRole', 'LogsConfig'] },
    options: [
      { option: 'vpc', path: 'VpcConfig', present: 'yes', absent: 'no' },
      {
        option: 'sourceProvider',
        path: 'Source.Type',
        values: {
          CODECOMMIT: 'codecommit',
          GITHUB: 'github',
          GITHUB_ENTERPRISE: 'github',
          BITBUCKET: 'bitbucket',
          S3: 's3',
        },
      },
    ],
  }),
  'AWS::CodeBuild::SourceCredential': fold([], 'region'),
  'AWS::CodeBuild::ReportGroup': fold([usedBy()], 'region'),
  'AWS::CodePipeline::Pipeline': node('aws/codepipeline', {
    references: false,
    edges: [
      { to: 'Stages', purpose: 'build' },
      { to: 'ArtifactStore', purpose: 'build' },
    ],
  }),
  'AWS::CodePipeline::Webhook': fold([at('TargetPipeline')], 'region'),
  'AWS::CodePipeline::CustomActionType': fold([], 'region'),
  'AWS::CodeDeploy::Application': node('aws/codedeploy', { references: false }),
  'AWS::CodeDeploy::DeploymentGroup': fold([at('ApplicationName')], node('aws/codedeploy'), {
    edges: [
      { to: 'AutoScalingGroups', purpose: 'build' },
      { to: 'ECSServices', purpose: 'build' },
    ],
  }),
  'AWS::CodeDeploy::DeploymentConfig': fold([usedBy()], 'region'),
  'AWS::CodeCommit::Repository': node('aws/codecommit'),
  'AWS::CodeArtifact::Domain': node('aws/codeartifact'),
  'AWS::CodeArtifact::Repository': fold([at('DomainName')], node('aws/codeartifact')),
  'AWS::CodeStarConnections::Connection': fold([usedBy()], 'region'),
  'AWS::CodeConnections::Connection': fold([usedBy()], 'region'),
  'AWS::Cloud9::EnvironmentEC2': node('aws/cloud9', {
    options: [
      {
        option: 'connection',
        path: 'ConnectionType',
        values: { CONNECT_SSH: 'ssh', CONNECT_SSM: 'ssm-no-ingress' },
        absent: 'ssh',
      },
    ],
  }),
  'AWS::Amplify::App': node('aws/amplify'),
  'AWS::Amplify::Branch': fold([at('AppId')], 'region'),
  'AWS::Amplify::Domain': fold([at('AppId')], 'region'),
  'AWS::IoT::TopicRule': node('aws/iot-core', { references: false, edges: [{ to: 'TopicRulePayload.Actions' }] }),
  'AWS::IoT::Thing': node('aws/iot-core'),
  'AWS::IoT::Policy': fold([usedBy()], node('aws/iot-core')),
  'AWS::IoT::Certificate': fold([usedBy()], node('aws/iot-core')),
  'AWS::IoT::PolicyPrincipalAttachment': fold([at('PolicyName'), at('Principal')], 'region'),
  'AWS::IoT::ThingPrincipalAttachment': fold([at('ThingName'), at('Principal')], 'region'),
};
