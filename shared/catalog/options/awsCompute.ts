import type { OptionValue, ServiceOption } from '../types.js';

/** Where the pods of a Kubernetes cluster run; shared by the services that place work on one. */
const kubernetesDataPlane: readonly OptionValue[] = [
  {
    id: 'managed-node-group',
    label: 'Managed node group',
    owners: { 'operating-system': 'shared', 'network-config': 'customer' },
  },
  {
    id: 'self-managed',
    label: 'Self-managed nodes',
    owners: { 'operating-system': 'customer', 'platform-management': 'shared' },
  },
  {
    id: 'auto-mode',
    label: 'Auto Mode',
    owners: { 'operating-system': 'provider', 'platform-management': 'provider' },
  },
  { id: 'fargate', label: 'Fargate', owners: { 'operating-system': 'provider' } },
  {
    id: 'hybrid',
    label: 'Hybrid nodes on own hosts',
    owners: { 'operating-system': 'customer' },
    lowerLayersFrom: 'on-premises',
  },
];

export const ec2Options: readonly ServiceOption[] = [
  {
    id: 'tenancy',
    label: 'Tenancy',
    values: [
      { id: 'shared', label: 'Shared' },
      { id: 'dedicated-instance', label: 'Dedicated instance' },
      { id: 'dedicated-host', label: 'Dedicated host', owners: { virtualization: 'provider' } },
      { id: 'bare-metal', label: 'Bare metal' },
    ],
    because: 'It says which neighbours share the host, and on bare metal whether a hypervisor of yours runs there.',
    source: 'EC2 guide',
    statements: ['O45'],
    movesLine: true,
  },
  {
    id: 'hypervisor',
    label: 'Hypervisor on the bare metal',
    values: [
      { id: 'none', label: 'None' },
      { id: 'own', label: 'Own hypervisor', owners: { virtualization: 'customer' } },
    ],
    because: 'A hypervisor that you install is yours to patch and to harden.',
    source: 'EC2 guide',
    statements: ['O45'],
    movesLine: true,
    onlyWhen: { option: 'tenancy', values: ['bare-metal'] },
  },
];

export const ecsOptions: readonly ServiceOption[] = [
  {
    id: 'capacity',
    label: 'Capacity',
    values: [
      { id: 'fargate', label: 'Fargate' },
      {
        id: 'ec2',
        label: 'EC2 instances',
        owners: { 'operating-system': 'customer', 'network-config': 'customer', 'platform-management': 'shared' },
      },
      { id: 'managed-instances', label: 'Managed Instances', owners: { 'operating-system': 'provider' } },
      {
        id: 'anywhere',
        label: 'ECS Anywhere (own hosts)',
        owners: { 'operating-system': 'customer', 'network-config': 'customer', 'platform-management': 'shared' },
        lowerLayersFrom: 'on-premises',
      },
    ],
    because: 'The capacity decides who patches the host that the containers run on.',
    source: 'ECS developer guide, shared model pages',
    statements: ['O1'],
    movesLine: true,
  },
];

export const eksOptions: readonly ServiceOption[] = [
  {
    id: 'dataPlane',
    label: 'Data plane',
    values: kubernetesDataPlane,
    because:
      "The control plane is always the provider's; the nodes are patched by whoever the data plane leaves them to.",
    source: 'EKS best practices; EKS Auto Mode security overview',
    statements: ['O2'],
    movesLine: true,
  },
];

export const lambdaOptions: readonly ServiceOption[] = [
  {
    id: 'package',
    label: 'Package type',
    values: [
      { id: 'zip', label: 'Zip archive on a managed runtime' },
      { id: 'image', label: 'Container image', owners: { 'platform-management': 'customer' } },
    ],
    because: 'With a container image you rebuild the base layers yourself.',
    source: 'Lambda developer guide, runtime updates',
    statements: ['O11'],
    movesLine: true,
  },
  {
    id: 'runtimeUpdate',
    label: 'Runtime updates',
    values: [
      { id: 'auto', label: 'Automatic' },
      { id: 'function-update', label: 'On the next function update', owners: { 'platform-management': 'shared' } },
      { id: 'manual', label: 'Manual', owners: { 'platform-management': 'customer' } },
    ],
    because: 'Only automatic updates bring runtime patches in without an action of yours.',
    source: 'Lambda developer guide, runtime updates',
    statements: ['O11'],
    movesLine: true,
    onlyWhen: { option: 'package', values: ['zip'] },
  },
  {
    id: 'vpcAttached',
    label: 'Attached to a VPC',
    values: [
      { id: 'no', label: 'No', implies: { vpcAttached: false } },
      {
        id: 'yes',
        label: 'Yes',
        owners: { 'firewall-config': 'customer', 'network-config': 'shared' },
        implies: { vpcAttached: true },
      },
    ],
    because: 'In a VPC the function gets network interfaces with security groups, and those are yours.',
    source: 'Lambda VPC networking',
    statements: ['O12'],
    movesLine: true,
  },
];

export const elasticBeanstalkOptions: readonly ServiceOption[] = [
  {
    id: 'managedUpdates',
    label: 'Managed platform updates',
    values: [
      { id: 'on', label: 'On', implies: { managedUpdates: 'on' } },
      {
        id: 'off',
        label: 'Off',
        owners: { 'platform-management': 'shared', 'operating-system': 'shared' },
        implies: { managedUpdates: 'off' },
      },
    ],
    because: 'Without managed updates a new platform version waits until you apply it.',
    source: 'Elastic Beanstalk, shared responsibility for platform versions',
    statements: ['O13'],
    movesLine: true,
  },
  {
    id: 'ownAmi',
    label: 'Own machine image',
    values: [
      { id: 'no', label: 'No' },
      { id: 'yes', label: 'Yes', owners: { 'operating-system': 'customer' } },
    ],
    because: 'An image of your own is not patched by platform updates.',
    source: 'Elastic Beanstalk, security (shared responsibility)',
    statements: ['O13'],
    movesLine: true,
  },
];

export const lightsailOptions: readonly ServiceOption[] = [
  {
    id: 'resource',
    label: 'Resource',
    values: [
      { id: 'instance', label: 'Instance', model: 'infrastructure' },
      { id: 'container', label: 'Container service', model: 'container' },
      { id: 'database', label: 'Database', model: 'container', owners: { application: 'not-applicable' } },
      { id: 'bucket', label: 'Bucket', model: 'abstract', owners: { application: 'not-applicable' } },
    ],
    because: 'The product bundles resources of three models under one name.',
    source: 'Lightsail user guide',
    statements: ['O14'],
    movesLine: true,
  },
];

export const appRunnerOptions: readonly ServiceOption[] = [
  {
    id: 'source',
    label: 'Source',
    values: [
      { id: 'image', label: 'Container image', owners: { application: 'customer' } },
      { id: 'code', label: 'Source code', owners: { application: 'customer' } },
    ],
    because: 'An image brings its base image, which you rebuild; from code the provider builds on its own runtime.',
    source: 'App Runner guide',
    statements: ['O15'],
    movesLine: true,
  },
  {
    id: 'vpcConnector',
    label: 'VPC connector',
    values: [
      { id: 'no', label: 'No' },
      { id: 'yes', label: 'Yes', owners: { 'firewall-config': 'customer' } },
    ],
    because: 'A connector sends traffic through security groups in your VPC.',
    source: 'App Runner guide',
    statements: ['O15'],
    movesLine: true,
  },
];

export const batchOptions: readonly ServiceOption[] = [
  {
    id: 'compute',
    label: 'Compute environment',
    values: [
      { id: 'fargate', label: 'Fargate' },
      { id: 'ec2', label: 'EC2 instances', owners: { 'operating-system': 'shared' } },
      { id: 'eks', label: 'EKS cluster' },
    ],
    because: 'Jobs run where the compute environment puts them, and its hosts are patched by whoever owns it.',
    source: 'Batch user guide',
    statements: ['O16'],
    movesLine: true,
  },
  {
    id: 'environmentType',
    label: 'Environment management',
    values: [
      { id: 'managed', label: 'Managed by the service', owners: { 'operating-system': 'shared' } },
      { id: 'unmanaged', label: 'Unmanaged', owners: { 'operating-system': 'customer' } },
    ],
    because: 'In a managed environment you refresh the image; in an unmanaged one the instances are all yours.',
    source: 'Batch user guide',
    statements: ['O16'],
    movesLine: true,
    onlyWhen: { option: 'compute', values: ['ec2'] },
  },
  {
    id: 'dataPlane',
    label: 'Data plane of the cluster',
    values: kubernetesDataPlane,
    because: 'On EKS the nodes are patched by whoever the data plane leaves them to.',
    source: 'Batch user guide; EKS best practices',
    statements: ['O16', 'O2'],
    movesLine: true,
    onlyWhen: { option: 'compute', values: ['eks'] },
  },
];

export const emrOptions: readonly ServiceOption[] = [
  {
    id: 'mode',
    label: 'Deployment',
    values: [
      {
        id: 'on-ec2',
        label: 'On EC2',
        owners: { 'operating-system': 'shared', 'network-config': 'shared' },
      },
      { id: 'on-eks', label: 'On EKS' },
      { id: 'serverless', label: 'Serverless', model: 'abstract' },
    ],
    because: 'On EC2 you reach the nodes, choose the image and reboot them; serverless has no nodes to reach.',
    source: 'EMR management guide, security',
    statements: ['O6'],
    movesLine: true,
  },
  {
    id: 'dataPlane',
    label: 'Data plane of the cluster',
    values: kubernetesDataPlane,
    because: 'On EKS the nodes are patched by whoever the data plane leaves them to.',
    source: 'EMR management guide, security; EKS best practices',
    statements: ['O6', 'O2'],
    movesLine: true,
    onlyWhen: { option: 'mode', values: ['on-eks'] },
  },
  {
    id: 'serverlessVpc',
    label: 'Application in a VPC',
    values: [
      { id: 'no', label: 'No' },
      { id: 'yes', label: 'Yes', owners: { 'firewall-config': 'shared' } },
    ],
    because: 'An application that reaches into your VPC does so through security groups.',
    source: 'EMR management guide, security',
    statements: ['O6'],
    movesLine: true,
    onlyWhen: { option: 'mode', values: ['serverless'] },
  },
];

export const pcsOptions: readonly ServiceOption[] = [
  {
    id: 'nodes',
    label: 'Image of the compute nodes',
    values: [
      { id: 'provider-image', label: 'Provider image', owners: { 'operating-system': 'customer' } },
      { id: 'own-ami', label: 'Own AMI', owners: { 'operating-system': 'customer' } },
    ],
    because: 'The compute nodes are EC2 instances in your account, whichever image they start from.',
    source: 'PCS guide',
    statements: ['O40'],
    movesLine: true,
  },
];

export const rosaOptions: readonly ServiceOption[] = [
  {
    id: 'plane',
    label: 'Control plane',
    values: [
      {
        id: 'hosted',
        label: 'Hosted',
        owners: { 'operating-system': 'provider', 'platform-management': 'provider' },
        providerName: 'Red Hat',
      },
      {
        id: 'classic',
        label: 'Classic',
        owners: { 'operating-system': 'provider', 'platform-management': 'provider' },
        providerName: 'Red Hat',
      },
    ],
    because: 'Three parties share the cluster: the platform vendor runs nodes and platform in both forms.',
    source: 'ROSA responsibility matrix',
    statements: ['O41'],
    movesLine: true,
  },
];

export const fleetOptions: readonly ServiceOption[] = [
  {
    id: 'fleet',
    label: 'Fleet',
    values: [
      { id: 'service-managed', label: 'Service-managed' },
      { id: 'customer-managed', label: 'Customer-managed', model: 'infrastructure' },
      { id: 'anywhere', label: 'Own hardware', model: 'on-premises' },
    ],
    because: 'Whoever runs the workers patches them.',
    source: 'Deadline Cloud and GameLift service guides',
    statements: ['O39'],
    movesLine: true,
  },
];

export const workspacesOptions: readonly ServiceOption[] = [
  {
    id: 'patching',
    label: 'Desktop updates',
    values: [
      {
        id: 'maintenance-window',
        label: 'Maintenance window of the service',
        owners: { 'operating-system': 'shared' },
        implies: { patching: 'automatic' },
      },
      { id: 'customer', label: 'Own patching', owners: { 'operating-system': 'customer' } },
    ],
    because: 'A desktop is a guest operating system; the window only installs what you let it.',
    source: 'WorkSpaces admin guide',
    statements: ['O18'],
    movesLine: true,
  },
  {
    id: 'byol',
    label: 'Own Windows licence and image',
    values: [
      { id: 'no', label: 'No' },
      { id: 'yes', label: 'Yes', owners: { 'operating-system': 'customer' } },
    ],
    because: 'An image that you bring is yours to keep current.',
    source: 'WorkSpaces admin guide',
    statements: ['O18'],
    movesLine: true,
  },
];

export const appstreamOptions: readonly ServiceOption[] = [
  {
    id: 'image',
    label: 'Image',
    values: [
      { id: 'provider', label: 'Provider image' },
      { id: 'custom', label: 'Custom image', owners: { 'operating-system': 'shared', application: 'customer' } },
    ],
    because: 'What the image builder produced is rebuilt by you.',
    source: 'AppStream guide',
    statements: ['O19'],
    movesLine: true,
  },
];

export const cloud9Options: readonly ServiceOption[] = [
  {
    id: 'connection',
    label: 'Connection',
    values: [
      { id: 'ssh', label: 'SSH', implies: { connection: 'ssh' } },
      {
        id: 'ssm-no-ingress',
        label: 'Session broker, no inbound rule',
        implies: { connection: 'ssm-no-ingress' },
      },
    ],
    because: 'The environment is an EC2 host; with the session broker no port is open to it.',
    source: 'Cloud9 guide',
    statements: ['O30'],
    movesLine: false,
  },
];

export const codebuildOptions: readonly ServiceOption[] = [
  {
    id: 'image',
    label: 'Build image',
    values: [
      { id: 'curated', label: 'Curated image', implies: { buildImage: 'curated' } },
      { id: 'custom', label: 'Custom image', owners: { application: 'customer' } },
    ],
    because: 'A custom build image is patched by whoever built it.',
    source: 'CodeBuild guide',
    statements: ['O31'],
    movesLine: true,
  },
  {
    id: 'vpc',
    label: 'Builds in a VPC',
    values: [
      { id: 'no', label: 'No' },
      { id: 'yes', label: 'Yes', owners: { 'firewall-config': 'customer' } },
    ],
    because: 'Builds in your VPC pass your security groups.',
    source: 'CodeBuild guide',
    statements: ['O31'],
    movesLine: true,
  },
  {
    id: 'fleet',
    label: 'Compute fleet',
    values: [
      { id: 'on-demand', label: 'On demand' },
      { id: 'reserved', label: 'Reserved', owners: { 'operating-system': 'provider' } },
    ],
    because: "The instances of a reserved fleet stay the provider's to patch.",
    source: 'CodeBuild guide',
    statements: ['O31'],
    movesLine: true,
  },
  {
    id: 'sourceProvider',
    label: 'Source provider',
    values: [
      { id: 'codecommit', label: 'CodeCommit' },
      { id: 'github', label: 'GitHub' },
      { id: 'bitbucket', label: 'Bitbucket' },
      { id: 's3', label: 'S3' },
      { id: 'other', label: 'Other' },
    ],
    because: 'A Bitbucket address can carry the credentials inside the URL.',
    source: 'CodeBuild guide',
    statements: [],
    movesLine: false,
  },
];

export const sagemakerAiOptions: readonly ServiceOption[] = [
  {
    id: 'resource',
    label: 'Resource',
    values: [
      { id: 'endpoint', label: 'Endpoint' },
      { id: 'notebook', label: 'Notebook instance' },
      { id: 'studio', label: 'Studio' },
      { id: 'hyperpod', label: 'HyperPod cluster', owners: { 'operating-system': 'customer' } },
      { id: 'training', label: 'Training job' },
      { id: 'model', label: 'Model' },
    ],
    because: 'A HyperPod cluster gives you administrator rights on the nodes; the others hide them.',
    source: 'SageMaker AI guide, security',
    statements: ['O17'],
    movesLine: true,
  },
  {
    id: 'rootAccess',
    label: 'Root access in the notebook',
    values: [
      { id: 'off', label: 'Off', implies: { rootAccess: false } },
      { id: 'on', label: 'On', owners: { 'operating-system': 'shared' }, implies: { rootAccess: true } },
    ],
    because: 'With root a user can change the operating system under the notebook.',
    source: 'SageMaker AI guide, security',
    statements: ['O17'],
    movesLine: true,
    onlyWhen: { option: 'resource', values: ['notebook'] },
  },
  {
    id: 'vpcOnly',
    label: 'Network access through a VPC only',
    values: [
      { id: 'no', label: 'No', implies: { vpcAttached: false } },
      {
        id: 'yes',
        label: 'Yes',
        owners: { 'firewall-config': 'customer', 'network-config': 'customer' },
        implies: { vpcAttached: true },
      },
    ],
    because: 'In VPC-only mode all traffic follows your subnets, routes and security groups.',
    source: 'SageMaker AI guide, security',
    statements: ['O17'],
    movesLine: true,
    onlyWhen: { option: 'resource', values: ['notebook', 'studio', 'training', 'hyperpod', 'model'] },
  },
];

export const glueOptions: readonly ServiceOption[] = [
  {
    id: 'connection',
    label: 'Connection',
    values: [
      { id: 'none', label: 'None' },
      {
        id: 'vpc',
        label: 'Into a VPC',
        owners: { 'firewall-config': 'customer', 'network-config': 'shared', application: 'customer' },
      },
    ],
    because: 'A connection to a database puts network interfaces with security groups into your VPC.',
    source: 'Glue guide',
    statements: ['O23'],
    movesLine: true,
  },
];
