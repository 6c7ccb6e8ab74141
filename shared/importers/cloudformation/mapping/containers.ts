import { at, fold, node, usedBy, type MappingTable } from '../../resources/mapping.js';

export const containersMapping: MappingTable = {
  'AWS::ECS::Service': node('aws/ecs', {
    references: {
      skip: ['LoadBalancers', 'Cluster', 'TaskDefinition', 'ServiceRegistries', 'CapacityProviderStrategy'],
    },
    edges: [{ from: 'LoadBalancers' }],
    options: [
      { option: 'capacity', path: 'LaunchType', values: { FARGATE: 'fargate', EC2: 'ec2', EXTERNAL: 'anywhere' } },
    ],
  }),
  'AWS::ECS::TaskSet': fold([at('Service')], 'region'),
  'AWS::ECS::TaskDefinition': fold([usedBy('TaskDefinition')], node('aws/ecs'), {
    references: { skip: ['ExecutionRoleArn', 'TaskRoleArn'] },
    options: [
      {
        option: 'capacity',
        path: 'RequiresCompatibilities',
        values: { FARGATE: 'fargate', EC2: 'ec2', EXTERNAL: 'anywhere' },
      },
    ],
  }),
  'AWS::ECS::Cluster': fold([usedBy('Cluster')], node('aws/ecs', { references: false })),
  'AWS::ECS::CapacityProvider': fold([usedBy(), at('AutoScalingGroupProvider')], 'region'),
  'AWS::ECS::ClusterCapacityProviderAssociations': fold([at('Cluster')], 'region'),
  'AWS::ECS::PrimaryTaskSet': fold([at('Service')], 'region'),
  'AWS::ECR::Repository': node('aws/ecr', { references: false }),
  'AWS::ECR::RegistryPolicy': fold([], 'region'),
  'AWS::ECR::ReplicationConfiguration': fold([], 'region'),
  'AWS::ECR::PublicRepository': node('aws/ecr', { references: false }),
  'AWS::EKS::Cluster': node('aws/eks', {
    options: [{ option: 'dataPlane', path: 'ComputeConfig.Enabled', values: { true: 'auto-mode' } }],
  }),
  'Custom::AWSCDK-EKS-Cluster': node('aws/eks', { references: false }),
  'Custom::AWSCDK-EKS-KubernetesResource': fold([at('ClusterName')], 'region'),
  'Custom::AWSCDK-EKS-HelmChart': fold([at('ClusterName')], 'region'),
  'Custom::AWSCDK-EKS-KubernetesPatch': fold([at('ClusterName')], 'region'),
  'AWS::EKS::Nodegroup': fold([at('ClusterName')], node('aws/eks'), {
    options: [{ option: 'dataPlane', path: 'NodeRole', present: 'managed-node-group' }],
  }),
  'AWS::EKS::FargateProfile': fold([at('ClusterName')], node('aws/eks'), {
    options: [{ option: 'dataPlane', path: 'PodExecutionRoleArn', present: 'fargate' }],
  }),
  'AWS::EKS::Addon': fold([at('ClusterName')], 'region'),
  'AWS::EKS::AccessEntry': fold([at('ClusterName')], 'region'),
  'AWS::EKS::IdentityProviderConfig': fold([at('ClusterName')], 'region'),
  'AWS::EKS::PodIdentityAssociation': fold([at('ClusterName')], 'region'),
};
