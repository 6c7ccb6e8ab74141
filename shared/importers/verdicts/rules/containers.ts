import type { VerdictRule } from '../rule.js';
import { all, check, every, includes, isAbsent, isFalse, isOneOf, isSet, isTrue, some } from '../test.js';

export const containersVerdicts: readonly VerdictRule[] = [
  {
    id: 'AwsSolutions-ECR1',
    property: 'resourcePolicy',
    subjects: [
      { type: 'AWS::ECR::Repository', good: check('no-star-principal', 'RepositoryPolicyText') },
      { type: 'AWS::ECR::RegistryPolicy', good: check('no-star-principal', 'PolicyText') },
    ],
    writes: { good: 'named-principals', bad: 'wildcard' },
  },
  {
    id: 'AwsSolutions-ECS2',
    property: 'plainEnvironment',
    subjects: [{ type: 'AWS::ECS::TaskDefinition', good: every('ContainerDefinitions', isAbsent('Environment'), []) }],
    writes: { good: 'none', bad: 'present' },
  },
  {
    id: 'AwsSolutions-ECS4',
    property: 'monitoring',
    subjects: [
      {
        type: 'AWS::ECS::Cluster',
        good: some(
          'ClusterSettings',
          all(isOneOf('Name', ['containerInsights']), isOneOf('Value', ['enabled', 'enhanced'])),
        ),
      },
    ],
  },
  {
    id: 'AwsSolutions-ECS7',
    property: 'logging',
    subjects: [
      {
        type: 'AWS::ECS::TaskDefinition',
        good: every('ContainerDefinitions', isSet('LogConfiguration.LogDriver'), []),
      },
    ],
    writes: { good: 'enabled', bad: 'none' },
  },
  {
    id: 'AwsSolutions-EKS1',
    property: 'publicAccess',
    subjects: [
      { type: 'AWS::EKS::Cluster', good: isFalse('ResourcesVpcConfig.EndpointPublicAccess') },
      { type: 'Custom::AWSCDK-EKS-Cluster', good: isFalse('Config.resourcesVpcConfig.endpointPublicAccess') },
    ],
  },
  {
    id: 'AwsSolutions-EKS2',
    property: 'auditLogs',
    subjects: [
      {
        type: 'AWS::EKS::Cluster',
        good: all(
          some('Logging.ClusterLogging.EnabledTypes', isOneOf('Type', ['api'])),
          some('Logging.ClusterLogging.EnabledTypes', isOneOf('Type', ['audit'])),
          some('Logging.ClusterLogging.EnabledTypes', isOneOf('Type', ['authenticator'])),
          some('Logging.ClusterLogging.EnabledTypes', isOneOf('Type', ['controllerManager'])),
          some('Logging.ClusterLogging.EnabledTypes', isOneOf('Type', ['scheduler'])),
        ),
      },
      {
        type: 'Custom::AWSCDK-EKS-Cluster',
        good: all(
          some('Config.logging.clusterLogging', all(isTrue('enabled'), includes('types', 'api'))),
          some('Config.logging.clusterLogging', all(isTrue('enabled'), includes('types', 'audit'))),
          some('Config.logging.clusterLogging', all(isTrue('enabled'), includes('types', 'authenticator'))),
          some('Config.logging.clusterLogging', all(isTrue('enabled'), includes('types', 'controllerManager'))),
          some('Config.logging.clusterLogging', all(isTrue('enabled'), includes('types', 'scheduler'))),
        ),
      },
    ],
  },
];
