import { describe, expect, test } from 'vitest';
import { ancestors } from '../../model/hierarchy.js';
import {
  edgesBetween,
  elementOf,
  factsOf,
  importResources,
  importTemplates,
  optionsOf,
  valuesOf,
} from './testImport.js';

const NETWORK = `
Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
Gateway: { Type: AWS::EC2::InternetGateway }
Attachment: { Type: AWS::EC2::VPCGatewayAttachment, Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway } }
PublicA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Select [0, !GetAZs ''] } }
PublicB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Select [1, !GetAZs ''] } }
DataA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Select [0, !GetAZs ''] } }
Routes: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Routes, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway } }
AssocA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PublicA, RouteTableId: !Ref Routes } }
AssocB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref PublicB, RouteTableId: !Ref Routes } }
DataRoutes: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
AssocData: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref DataA, RouteTableId: !Ref DataRoutes } }
LbGroup:
  Type: AWS::EC2::SecurityGroup
  Properties:
    GroupDescription: Balancer
    VpcId: !Ref Vpc
    SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }]
AppGroup: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: App, VpcId: !Ref Vpc } }
AppIn:
  Type: AWS::EC2::SecurityGroupIngress
  Properties: { GroupId: !Ref AppGroup, IpProtocol: tcp, FromPort: '8080', ToPort: '8080', SourceSecurityGroupId: !Ref LbGroup }
`;

const BALANCER = `
Balancer:
  Type: AWS::ElasticLoadBalancingV2::LoadBalancer
  Properties: { Subnets: [!Ref PublicA, !Ref PublicB], SecurityGroups: [!Ref LbGroup] }
Listener:
  Type: AWS::ElasticLoadBalancingV2::Listener
  Properties:
    LoadBalancerArn: !Ref Balancer
    Port: 443
    Protocol: HTTPS
    SslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06
    DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Targets }]
Redirect:
  Type: AWS::ElasticLoadBalancingV2::Listener
  Properties:
    LoadBalancerArn: !Ref Balancer
    Port: 80
    Protocol: HTTP
    DefaultActions: [{ Type: redirect, RedirectConfig: { Protocol: HTTPS, StatusCode: HTTP_301 } }]
Targets:
  Type: AWS::ElasticLoadBalancingV2::TargetGroup
  Properties: { VpcId: !Ref Vpc, Port: 8080, Protocol: HTTP, Targets: [{ Id: !Ref Web }] }
Web: { Type: AWS::EC2::Instance, Properties: { SubnetId: !Ref DataA, SecurityGroupIds: [!Ref AppGroup] } }
`;

describe('network', () => {
  const imported = importResources(NETWORK + BALANCER);
  const { diagram } = imported;

  test('nests subnet in zone in network in region in account', () => {
    const around = ancestors(diagram, elementOf(imported, 'PublicA')?.id ?? '').map(({ kind }) => kind);
    expect(around).toEqual(['az', 'vpc', 'region', 'account']);
  });

  test('routes tell public from isolated subnets', () => {
    expect(valuesOf(imported, 'PublicA', 'routing')).toEqual(['public']);
    expect(valuesOf(imported, 'DataA', 'routing')).toEqual(['isolated']);
  });

  test('a balancer over two subnets stands in one and also in the other', () => {
    const balancer = diagram.nodes.get(elementOf(imported, 'Balancer')?.id ?? '');
    expect(balancer?.parent).toBe(elementOf(imported, 'PublicA')?.id);
    expect(balancer?.alsoIn).toEqual([elementOf(imported, 'PublicB')?.id]);
  });

  test('inline and separate rules of a group are one list', () => {
    const group = diagram.boundaries.get(elementOf(imported, 'AppGroup')?.id ?? '');
    expect(group?.rules).toEqual([
      {
        direction: 'in',
        action: 'allow',
        protocol: 'tcp',
        ports: '8080',
        peer: `sg:${elementOf(imported, 'LbGroup')?.id ?? ''}`,
        source: 'AppIn',
      },
      {
        direction: 'out',
        action: 'allow',
        protocol: 'any',
        ports: 'any',
        peer: '0.0.0.0/0',
        description: 'Default outbound rule',
        source: 'AppGroup',
      },
    ]);
    expect(group?.members).toEqual([elementOf(imported, 'Web')?.id]);
  });

  test('listeners, target groups, routes and associations fold in', () => {
    const own = [...diagram.nodes.values(), ...diagram.boundaries.values()].flatMap(({ sources }) =>
      (sources ?? []).filter(({ role }) => role === 'self').map(({ id }) => id),
    );
    expect(own.sort()).toEqual([
      'AppGroup',
      'Balancer',
      'DataA',
      'Gateway',
      'LbGroup',
      'PublicA',
      'PublicB',
      'Vpc',
      'Web',
    ]);
  });

  test('the balancer forwards with the protocol of its target group', () => {
    expect(factsOf(edgesBetween(imported, 'Balancer', 'Web')[0])).toEqual({
      protocol: 'http',
      encryption: 'none',
      port: 8080,
    });
  });

  test('the internet reaches the balancer by its serving listener only', () => {
    const internet = [...diagram.nodes.values()].find(({ service }) => service === 'generic/internet');
    const edges = [...diagram.edges.values()].filter(({ source }) => source === internet?.id);
    expect(edges.map(factsOf)).toEqual([{ protocol: 'https', encryption: 'tls', port: 443, sourceScope: 'anywhere' }]);
  });

  test('the listeners tell the protocol and lowest TLS of the balancer', () => {
    expect(valuesOf(imported, 'Balancer', 'viewerProtocol')).toEqual(['https-only', 'redirect-to-https']);
    expect(valuesOf(imported, 'Balancer', 'tlsMinimum')).toEqual(['1.2']);
  });
});

describe('entries', () => {
  test('an internal balancer gets no line from the internet', () => {
    const imported = importResources(
      NETWORK + BALANCER.replace('Properties: { Subnets', 'Properties: { Scheme: internal, Subnets'),
    );
    expect([...imported.diagram.nodes.values()].some(({ service }) => service === 'generic/internet')).toBe(false);
  });

  test('a group that only admits a private range closes the entry', () => {
    const imported = importResources((NETWORK + BALANCER).replace('CidrIp: 0.0.0.0/0', 'CidrIp: 10.0.0.0/8'));
    expect([...imported.diagram.nodes.values()].some(({ service }) => service === 'generic/internet')).toBe(false);
  });

  test('SSH open to anyone on an instance in a public subnet is a line', () => {
    const imported = importResources(`${NETWORK}
Host: { Type: AWS::EC2::Instance, Properties: { SubnetId: !Ref PublicA, SecurityGroupIds: [!Ref Open] } }
Open:
  Type: AWS::EC2::SecurityGroup
  Properties:
    GroupDescription: open
    VpcId: !Ref Vpc
    SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }]
`);
    const host = elementOf(imported, 'Host')?.id;
    const edge = [...imported.diagram.edges.values()].find(({ target }) => target === host);
    expect(factsOf(edge)).toEqual({ protocol: 'ssh', port: 22, sourceScope: 'anywhere' });
  });
});

describe('network ACL', () => {
  test('its entries become the rules of the subnet in order', () => {
    const imported = importResources(`${NETWORK}
Acl: { Type: AWS::EC2::NetworkAcl, Properties: { VpcId: !Ref Vpc } }
AclIn: { Type: AWS::EC2::NetworkAclEntry, Properties: { NetworkAclId: !Ref Acl, RuleNumber: 110, Protocol: 6, RuleAction: allow, CidrBlock: 0.0.0.0/0, PortRange: { From: 443, To: 443 } } }
AclFirst: { Type: AWS::EC2::NetworkAclEntry, Properties: { NetworkAclId: !Ref Acl, RuleNumber: 100, Protocol: 6, RuleAction: deny, CidrBlock: 0.0.0.0/0, PortRange: { From: 22, To: 22 } } }
AclOut: { Type: AWS::EC2::NetworkAclEntry, Properties: { NetworkAclId: !Ref Acl, RuleNumber: 100, Protocol: -1, RuleAction: allow, Egress: true, CidrBlock: 0.0.0.0/0 } }
AclAssoc: { Type: AWS::EC2::SubnetNetworkAclAssociation, Properties: { SubnetId: !Ref DataA, NetworkAclId: !Ref Acl } }
`);
    const subnet = imported.diagram.boundaries.get(elementOf(imported, 'DataA')?.id ?? '');
    expect(
      subnet?.rules?.map(({ direction, action, ports, priority }) => [direction, action, ports, priority]),
    ).toEqual([
      ['in', 'deny', '22', 100],
      ['in', 'allow', '443', 110],
      ['out', 'allow', 'any', 100],
    ]);
    expect(valuesOf(imported, 'DataA', 'nacl')).toEqual(['custom']);
    expect(valuesOf(imported, 'PublicA', 'nacl')).toEqual(['default']);
  });
});

describe('folding', () => {
  test('an interface folds into its instance, also when a route leads to it', () => {
    const imported = importResources(`
${NETWORK}
Inner: { Type: AWS::EC2::NetworkInterface, Properties: { SubnetId: !Ref DataA, GroupSet: [!Ref AppGroup] } }
Via: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref DataRoutes, NetworkInterfaceId: !Ref Inner } }
Firewall:
  Type: AWS::EC2::Instance
  Properties: { NetworkInterfaces: [{ NetworkInterfaceId: !Ref Inner, DeviceIndex: '1' }] }
`);
    const firewall = elementOf(imported, 'Firewall');
    expect(elementOf(imported, 'Inner')).toBe(firewall);
    expect(elementOf(imported, 'AppGroup')).toMatchObject({ members: [firewall?.id] });
  });

  test('a role folds into the function that uses it, and its grant becomes a line', () => {
    const imported = importResources(`
Run: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn, Runtime: nodejs24.x } }
Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
Policy:
  Type: AWS::IAM::Policy
  Properties:
    Roles: [!Ref Role]
    PolicyDocument: { Statement: [{ Effect: Allow, Action: 'dynamodb:GetItem', Resource: !GetAtt Table.Arn }] }
Table: { Type: AWS::DynamoDB::Table }
Logs: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: !Sub '/aws/lambda/\${Run}' } }
`);
    expect(imported.diagram.nodes.size).toBe(2);
    expect(elementOf(imported, 'Policy')?.id).toBe(elementOf(imported, 'Run')?.id);
    expect(elementOf(imported, 'Logs')?.id).toBe(elementOf(imported, 'Run')?.id);
    expect(factsOf(edgesBetween(imported, 'Run', 'Table')[0]).authentication).toBe('iam-role');
    expect(valuesOf(imported, 'Run', 'identityPolicy')).toContain('least-privilege');
  });

  test('functions that share a role are not connected by it', () => {
    const imported = importResources(`
A: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
B: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/X'] } }
`);
    expect(imported.diagram.edges.size).toBe(0);
    expect(valuesOf(imported, 'A', 'policySource')).toEqual(['provider-managed']);
    expect(valuesOf(imported, 'B', 'policySource')).toEqual(['provider-managed']);
  });

  test('a log group that nothing writes to is a node of its own', () => {
    const imported = importResources('Logs: { Type: AWS::Logs::LogGroup }');
    expect(elementOf(imported, 'Logs')).toMatchObject({ service: 'aws/cloudwatch' });
  });

  test('the handler of a custom resource belongs to what it works on', () => {
    const imported = importResources(`
Bucket: { Type: AWS::S3::Bucket }
Emptied: { Type: Custom::S3AutoDeleteObjects, Properties: { ServiceToken: !GetAtt Handler.Arn, BucketName: !Ref Bucket } }
Handler: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt HandlerRole.Arn } }
HandlerRole: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
`);
    expect([...imported.diagram.nodes.values()].map(({ service }) => service)).toEqual(['aws/s3']);
    expect(elementOf(imported, 'HandlerRole')?.id).toBe(elementOf(imported, 'Bucket')?.id);
  });

  test('cyclic references end', () => {
    const imported = importResources(`
A: { Type: AWS::IAM::Role, Properties: { X: !Ref B } }
B: { Type: AWS::IAM::ManagedPolicy, Properties: { Roles: [!Ref A] } }
C: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref C } }
`);
    expect(imported.diagram.nodes.size).toBe(0);
    expect(elementOf(imported, 'A')).toMatchObject({ kind: 'account' });
  });

  test('a type that does not exist is a node of unknown kind, named by the type', () => {
    const imported = importResources('Odd: { Type: AWS::S3::Bucketeer }\nNew: { Type: AWS::Quantum::Thing }');
    expect(elementOf(imported, 'Odd')).toMatchObject({ service: 'generic/unknown', label: 'Odd (AWS::S3::Bucketeer)' });
    expect(elementOf(imported, 'New')).toMatchObject({ service: 'generic/unknown' });
  });

  test('a child of a service without its own entry folds into its parent', () => {
    const imported = importResources(`
App: { Type: AWS::AppConfig::Application }
Env: { Type: AWS::AppConfig::Environment, Properties: { ApplicationId: !Ref App } }
`);
    expect(elementOf(imported, 'Env')?.id).toBe(elementOf(imported, 'App')?.id);
  });

  test('many users of one key give a note instead of a star', () => {
    const tables = Array.from(
      { length: 8 },
      (_, index) => `T${String(index)}: { Type: AWS::SQS::Queue, Properties: { KmsMasterKeyId: !Ref Key } }`,
    );
    const imported = importResources(`Key: { Type: AWS::KMS::Key }\n${tables.join('\n')}`);
    expect(imported.diagram.edges.size).toBe(0);
    expect(imported.warnings.map(({ message }) => message).join()).toContain('Key is used by 8 others');
  });
});

describe('facts', () => {
  test('documented defaults are assumed, stated values are imported', () => {
    const imported = importResources(`
Plain: { Type: AWS::S3::Bucket }
Open: { Type: AWS::S3::Bucket, Properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: true } } }
`);
    expect(elementOf(imported, 'Plain')?.facts?.publicAccess).toEqual([
      { value: 'blocked', provenance: 'assumed', source: 'Plain' },
    ]);
    expect(elementOf(imported, 'Open')?.facts?.publicAccess).toEqual([
      { value: 'public', provenance: 'import', source: 'Open' },
    ]);
  });

  test('what a parameter without default decides stays unknown', () => {
    const imported = importTemplates(`
Parameters: { Flag: { Type: String } }
Resources:
  Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, StorageEncrypted: !Ref Flag, MultiAZ: 'true' } }
`);
    expect(valuesOf(imported, 'Db', 'encryptionAtRest')).toEqual([]);
    expect(valuesOf(imported, 'Db', 'multiAz')).toEqual([true]);
  });

  test('options follow the attributes', () => {
    const imported = importResources(`
Service: { Type: AWS::ECS::Service, Properties: { LaunchType: FARGATE, Cluster: !Ref Cluster } }
Cluster: { Type: AWS::ECS::Cluster }
`);
    expect(elementOf(imported, 'Cluster')).toMatchObject({
      service: 'aws/ecs',
      options: { capacity: { value: 'fargate', provenance: 'import', source: 'Service' } },
    });
  });

  test('options follow the type where it says all', () => {
    const imported = importResources(`
Bucket: { Type: AWS::S3::Bucket }
Express: { Type: AWS::S3Express::DirectoryBucket, Properties: { LocationName: use1-az4 } }
Acl: { Type: AWS::WAFv2::WebACL, Properties: { Scope: REGIONAL } }
Catalog: { Type: AWS::Glue::Database, Properties: { DatabaseInput: { Name: sales } } }
`);
    const chosen = (id: string) =>
      Object.entries(optionsOf(imported, id)).map(([option, { value }]) => `${option}=${String(value)}`);
    expect(chosen('Bucket')).toEqual(['bucketType=general', 'location=region']);
    expect(chosen('Express')).toEqual(['bucketType=directory', 'location=region']);
    expect(chosen('Acl')).toEqual(['generation=v2']);
    expect(chosen('Catalog')).toEqual(['connection=none']);
  });

  test('options take the documented value of an absent attribute', () => {
    const imported = importResources(`
Plain: { Type: AWS::Lambda::Function }
Pinned: { Type: AWS::Lambda::Function, Properties: { RuntimeManagementConfig: { UpdateRuntimeOn: Manual } } }
Cdn: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { Enabled: true } } }
Own: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { ViewerCertificate: { IamCertificateId: ASCA } } } }
Issued: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { ViewerCertificate: { AcmCertificateArn: arn } } } }
`);
    const chosen = (id: string, option: string) => optionsOf(imported, id)[option];
    expect(chosen('Plain', 'runtimeUpdate')).toMatchObject({ value: 'auto', provenance: 'assumed' });
    expect(chosen('Pinned', 'runtimeUpdate')).toMatchObject({ value: 'manual', provenance: 'import' });
    expect(chosen('Cdn', 'certificate')).toMatchObject({ value: 'provider', provenance: 'assumed' });
    expect(chosen('Own', 'certificate')).toMatchObject({ value: 'own', provenance: 'import' });
    expect(chosen('Issued', 'certificate')).toBeUndefined();
  });

  test('what a resource is to others is a fact of it', () => {
    const imported = importResources(`
Orders: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn } } }
Failed: { Type: AWS::SQS::Queue }
Host: { Type: AWS::EC2::Instance }
Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: Web tier } }
Bare: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: '' } }
`);
    expect(valuesOf(imported, 'Failed', 'isDeadLetterQueue')).toEqual([true]);
    expect(valuesOf(imported, 'Orders', 'isDeadLetterQueue')).toEqual([false]);
    expect(valuesOf(imported, 'Host', 'inAutoScalingGroup')).toEqual([false]);
    expect(valuesOf(imported, 'Group', 'description')).toEqual(['set']);
    expect(valuesOf(imported, 'Bare', 'description')).toEqual(['other']);
  });

  test('a log bucket is not said to lack access logs', () => {
    const imported = importResources(`
Logs: { Type: AWS::S3::Bucket }
Data: { Type: AWS::S3::Bucket, Properties: { LoggingConfiguration: { DestinationBucketName: !Ref Logs } } }
`);
    expect(valuesOf(imported, 'Logs', 'accessLogs')).toEqual([]);
    expect(valuesOf(imported, 'Data', 'accessLogs')).toEqual(['enabled']);
  });

  test('neither user data nor secrets nor NoEcho values are kept', () => {
    const imported = importTemplates(`
Parameters: { Password: { Type: String, NoEcho: true, Default: s3cr3t-value } }
Resources:
  Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: mysql, MasterUsername: admin, MasterUserPassword: !Ref Password } }
  Other: { Type: AWS::RDS::DBInstance, Properties: { Engine: mysql, MasterUserPassword: plain-pass-word } }
  Host: { Type: AWS::EC2::Instance, Properties: { UserData: !Base64 'echo top-secret-script' } }
  Run: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { API_KEY: abcdef-key } } } }
`);
    const kept = JSON.stringify([
      [...imported.diagram.nodes],
      [...imported.diagram.boundaries],
      [...imported.diagram.edges],
      imported.verdicts,
      imported.warnings,
    ]);
    for (const secret of ['s3cr3t-value', 'plain-pass-word', 'top-secret-script', 'abcdef-key'])
      expect(kept).not.toContain(secret);
  });
});

describe('conditions, nesting and joining', () => {
  test('a resource whose condition is false is only warned of', () => {
    const imported = importTemplates(`
Parameters: { Env: { Type: String, Default: dev } }
Conditions: { Prod: !Equals [!Ref Env, prod] }
Resources:
  Here: { Type: AWS::SQS::Queue }
  Gone: { Type: AWS::SQS::Queue, Condition: Prod }
`);
    expect(elementOf(imported, 'Gone')).toBeUndefined();
    expect(imported.warnings).toMatchObject([{ kind: 'condition-false', sourceId: 'Gone', line: 6 }]);
  });

  test('a nested stack among the files is a boundary around its parts', () => {
    const imported = importTemplates(
      {
        name: 'main.yaml',
        text: `
Resources:
  Data: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: 'https://bucket.s3.amazonaws.com/x/data.yaml' } }
  Run: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { T: !GetAtt Data.Outputs.Name } } } }
`,
      },
      {
        name: 'data.yaml',
        text: 'Resources:\n  Table: { Type: AWS::DynamoDB::Table }\nOutputs:\n  Name: { Value: !Ref Table }\n',
      },
    );
    expect(elementOf(imported, 'Data')).toMatchObject({ kind: 'stack' });
    expect(elementOf(imported, 'Data/Table')).toMatchObject({ parent: elementOf(imported, 'Data')?.id });
    expect(edgesBetween(imported, 'Run', 'Data/Table')).toHaveLength(1);
  });

  test('a nested stack outside the import stands in the network it is handed', () => {
    const imported = importResources(`
Vpc: { Type: AWS::EC2::VPC }
PublicA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
App:
  Type: AWS::CloudFormation::Stack
  Properties: { TemplateURL: https://example.com/app.yaml, Parameters: { Subnets: !Ref PublicA } }
Other: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: https://example.com/other.yaml } }
`);
    const around = (id: string): readonly string[] =>
      ancestors(imported.diagram, elementOf(imported, id)?.id ?? '').map(({ kind }) => kind);
    expect([around('App'), around('Other')]).toEqual([
      ['vpc', 'region', 'account'],
      ['region', 'account'],
    ]);
  });

  test('templates are joined by what one exports and the other imports', () => {
    const imported = importTemplates(
      {
        name: 'net.yaml',
        text: "Resources:\n  Vpc: { Type: AWS::EC2::VPC }\nOutputs:\n  Id: { Value: !Ref Vpc, Export: { Name: !Sub '${AWS::StackName}-vpc' } }\n",
      },
      {
        name: 'app.yaml',
        text: "Parameters: { Parent: { Type: String } }\nResources:\n  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: !ImportValue { 'Fn::Sub': '${Parent}-vpc' } } }\n",
      },
    );
    expect(elementOf(imported, 'Group')?.parent).toBe(elementOf(imported, 'Vpc')?.id);
  });

  test('a network outside the file is drawn where it is only named', () => {
    const imported = importTemplates(`
Parameters: { VpcId: { Type: 'AWS::EC2::VPC::Id' }, Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' } }
Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: !Ref VpcId } }
  Run: { Type: AWS::Lambda::Function, Properties: { VpcConfig: { SubnetIds: !Ref Subnets, SecurityGroupIds: [!Ref Group] } } }
`);
    const network = [...imported.diagram.boundaries.values()].find(({ kind }) => kind === 'vpc');
    expect(network?.label).toBe('VPC (VpcId)');
    expect(elementOf(imported, 'Run')?.parent).toBe(network?.id);
  });

  test('loops are written out', () => {
    const imported = importTemplates(`
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Queues:
    - Name
    - [Orders, Bills]
    - '\${Name}Queue': { Type: AWS::SQS::Queue, Properties: { QueueName: !Ref Name } }
`);
    expect([...imported.diagram.nodes.values()].map(({ label }) => label)).toEqual(['OrdersQueue', 'BillsQueue']);
  });

  test.each(['constructor', '__proto__', 'toString'])('the word %s is none of ours', (word) => {
    const { diagram } = importTemplates(`
Transform: AWS::Serverless-2016-10-31
Resources:
  Run:
    Type: AWS::Serverless::Function
    Properties: { Policies: [{ ${word}: {} }], Events: { E: { Type: ${word} } } }
  Graph: { Type: AWS::AppSync::GraphQLApi, Properties: { AuthenticationType: ${word} } }
  Odd: { Type: ${word} }
`);
    for (const { facts } of diagram.nodes.values()) {
      const values = Object.values(facts ?? {}).flatMap((list) => list.map(({ value }) => value));
      expect(values.filter((value) => typeof value === 'object' && !Array.isArray(value))).toEqual([]);
    }
  });
});
