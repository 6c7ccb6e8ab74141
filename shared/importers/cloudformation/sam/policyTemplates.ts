/** What one policy template of the serverless application model allows. */
export interface PolicyTemplate {
  readonly actions: readonly string[];
  /** Resource texts in which `${Parameter}` stands for what the template is given; none = every resource. */
  readonly resources: readonly string[];
}

const ARN = 'arn:${AWS::Partition}:';
const HERE = '${AWS::Region}:${AWS::AccountId}:';

function onTable(...actions: readonly string[]): PolicyTemplate {
  return {
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [`${ARN}dynamodb:${HERE}table/\${TableName}`, `${ARN}dynamodb:${HERE}table/\${TableName}/index/*`],
  };
}

function onBucket(...actions: readonly string[]): PolicyTemplate {
  return {
    actions: actions.map((action) => `s3:${action}`),
    resources: [`${ARN}s3:::\${BucketName}`, `${ARN}s3:::\${BucketName}/*`],
  };
}

function on(resource: string, ...actions: readonly string[]): PolicyTemplate {
  return { actions, resources: [resource] };
}

/** Templates that leave no choice of resource. */
function everywhere(...actions: readonly string[]): PolicyTemplate {
  return { actions, resources: [] };
}

const READ_TABLE = ['GetItem', 'Scan', 'Query', 'BatchGetItem', 'DescribeTable'];
const WRITE_TABLE = ['PutItem', 'UpdateItem', 'BatchWriteItem'];
const READ_BUCKET = ['GetObject', 'ListBucket', 'GetBucketLocation', 'GetObjectVersion', 'GetLifecycleConfiguration'];

/** Name of a policy template → what it allows. Names that are missing here allow something that isn't known. */
export const POLICY_TEMPLATES: Readonly<Record<string, PolicyTemplate>> = {
  AMIDescribePolicy: everywhere('ec2:DescribeImages'),
  AthenaQueryPolicy: everywhere(
    'athena:ListWorkGroups',
    'athena:GetExecutionEngine',
    'athena:GetQueryExecution',
    'athena:StartQueryExecution',
  ),
  AWSSecretsManagerGetSecretValuePolicy: on('${SecretArn}', 'secretsmanager:GetSecretValue'),
  CloudFormationDescribeStacksPolicy: on(`${ARN}cloudformation:${HERE}stack/*`, 'cloudformation:DescribeStacks'),
  CloudWatchDashboardPolicy: everywhere(
    'cloudwatch:GetDashboard',
    'cloudwatch:ListDashboards',
    'cloudwatch:PutDashboard',
    'cloudwatch:ListMetrics',
  ),
  CloudWatchDescribeAlarmHistoryPolicy: everywhere('cloudwatch:DescribeAlarmHistory'),
  CloudWatchPutMetricPolicy: everywhere('cloudwatch:PutMetricData'),
  CodeCommitReadPolicy: on(
    `${ARN}codecommit:${HERE}\${RepositoryName}`,
    'codecommit:GitPull',
    'codecommit:Get*',
    'codecommit:List*',
  ),
  CodePipelineLambdaExecutionPolicy: everywhere('codepipeline:PutJobSuccessResult', 'codepipeline:PutJobFailureResult'),
  ComprehendBasicAccessPolicy: everywhere(
    'comprehend:BatchDetectKeyPhrases',
    'comprehend:DetectDominantLanguage',
    'comprehend:DetectEntities',
    'comprehend:DetectKeyPhrases',
    'comprehend:DetectSentiment',
  ),
  CostExplorerReadOnlyPolicy: everywhere(
    'ce:GetCostAndUsage',
    'ce:GetDimensionValues',
    'ce:GetReservationCoverage',
    'ce:GetReservationUtilization',
    'ce:GetTags',
  ),
  DynamoDBBackupFullAccessPolicy: onTable('CreateBackup', 'DescribeContinuousBackups'),
  DynamoDBCrudPolicy: onTable(
    'GetItem',
    'DeleteItem',
    'PutItem',
    'Scan',
    'Query',
    'UpdateItem',
    'BatchWriteItem',
    'BatchGetItem',
    'DescribeTable',
    'ConditionCheckItem',
  ),
  DynamoDBReadPolicy: onTable(...READ_TABLE),
  DynamoDBReconfigurePolicy: onTable('UpdateTable'),
  DynamoDBStreamReadPolicy: on(
    `${ARN}dynamodb:${HERE}table/\${TableName}/stream/\${StreamName}`,
    'dynamodb:DescribeStream',
    'dynamodb:GetRecords',
    'dynamodb:GetShardIterator',
  ),
  DynamoDBWritePolicy: onTable(...WRITE_TABLE),
  EC2CopyImagePolicy: on(`${ARN}ec2:${HERE}image/\${ImageId}`, 'ec2:CopyImage'),
  EC2DescribePolicy: everywhere('ec2:DescribeRegions', 'ec2:DescribeInstances'),
  EcsRunTaskPolicy: on(`${ARN}ecs:${HERE}task-definition/\${TaskDefinition}`, 'ecs:RunTask'),
  EFSWriteAccessPolicy: on(
    `${ARN}elasticfilesystem:${HERE}file-system/\${FileSystem}`,
    'elasticfilesystem:ClientMount',
    'elasticfilesystem:ClientWrite',
  ),
  EKSDescribePolicy: on(`${ARN}eks:${HERE}cluster/*`, 'eks:DescribeCluster', 'eks:ListClusters'),
  ElasticsearchHttpPostPolicy: on(`${ARN}es:${HERE}domain/\${DomainName}/*`, 'es:ESHttpPost', 'es:ESHttpPut'),
  EventBridgePutEventsPolicy: on(`${ARN}events:${HERE}event-bus/\${EventBusName}`, 'events:PutEvents'),
  FilterLogEventsPolicy: on(`${ARN}logs:${HERE}log-group:\${LogGroupName}:log-stream:*`, 'logs:FilterLogEvents'),
  FirehoseCrudPolicy: on(
    `${ARN}firehose:${HERE}deliverystream/\${DeliveryStreamName}`,
    'firehose:CreateDeliveryStream',
    'firehose:DeleteDeliveryStream',
    'firehose:PutRecord',
    'firehose:PutRecordBatch',
    'firehose:UpdateDestination',
  ),
  FirehoseWritePolicy: on(
    `${ARN}firehose:${HERE}deliverystream/\${DeliveryStreamName}`,
    'firehose:PutRecord',
    'firehose:PutRecordBatch',
  ),
  KinesisCrudPolicy: on(
    `${ARN}kinesis:${HERE}stream/\${StreamName}`,
    'kinesis:DescribeStream',
    'kinesis:GetRecords',
    'kinesis:PutRecord',
    'kinesis:PutRecords',
    'kinesis:GetShardIterator',
  ),
  KinesisStreamReadPolicy: on(
    `${ARN}kinesis:${HERE}stream/\${StreamName}`,
    'kinesis:DescribeStream',
    'kinesis:GetRecords',
    'kinesis:GetShardIterator',
  ),
  KMSDecryptPolicy: on(`${ARN}kms:${HERE}key/\${KeyId}`, 'kms:Decrypt'),
  KMSEncryptPolicy: on(`${ARN}kms:${HERE}key/\${KeyId}`, 'kms:Encrypt'),
  LambdaInvokePolicy: on(`${ARN}lambda:${HERE}function:\${FunctionName}*`, 'lambda:InvokeFunction'),
  MobileAnalyticsWriteOnlyAccessPolicy: everywhere('mobileanalytics:PutEvents'),
  OrganizationsListAccountsPolicy: everywhere('organizations:ListAccounts'),
  PollyFullAccessPolicy: on(
    `${ARN}polly:${HERE}lexicon/\${LexiconName}`,
    'polly:GetLexicon',
    'polly:DeleteLexicon',
    'polly:SynthesizeSpeech',
  ),
  RekognitionDetectOnlyPolicy: everywhere(
    'rekognition:DetectFaces',
    'rekognition:DetectLabels',
    'rekognition:DetectModerationLabels',
    'rekognition:DetectText',
  ),
  RekognitionLabelsPolicy: everywhere('rekognition:DetectLabels', 'rekognition:DetectModerationLabels'),
  Route53ChangeResourceRecordSetsPolicy: on(
    `${ARN}route53:::hostedzone/\${HostedZoneId}`,
    'route53:ChangeResourceRecordSets',
  ),
  S3CrudPolicy: onBucket(...READ_BUCKET, 'PutObject', 'PutObjectAcl', 'PutLifecycleConfiguration', 'DeleteObject'),
  S3FullAccessPolicy: onBucket(
    'GetObject',
    'GetObjectAcl',
    'GetObjectVersion',
    'PutObject',
    'PutObjectAcl',
    'DeleteObject',
    'ListBucket',
    'GetBucketLocation',
  ),
  S3ReadPolicy: onBucket(...READ_BUCKET),
  S3WritePolicy: onBucket('PutObject', 'PutObjectAcl', 'PutLifecycleConfiguration'),
  SageMakerCreateEndpointPolicy: on(`${ARN}sagemaker:${HERE}endpoint/\${EndpointName}`, 'sagemaker:CreateEndpoint'),
  SecretsManagerRotationPolicy: on(
    `${ARN}secretsmanager:${HERE}secret:*`,
    'secretsmanager:DescribeSecret',
    'secretsmanager:GetSecretValue',
    'secretsmanager:PutSecretValue',
    'secretsmanager:UpdateSecretVersionStage',
  ),
  ServerlessRepoReadWriteAccessPolicy: everywhere(
    'serverlessrepo:CreateApplication',
    'serverlessrepo:GetApplication',
    'serverlessrepo:ListApplications',
  ),
  SESBulkTemplatedCrudPolicy: on(
    `${ARN}ses:${HERE}identity/\${IdentityName}`,
    'ses:SendEmail',
    'ses:SendRawEmail',
    'ses:SendBulkTemplatedEmail',
  ),
  SESCrudPolicy: on(
    `${ARN}ses:${HERE}identity/\${IdentityName}`,
    'ses:GetIdentityVerificationAttributes',
    'ses:SendEmail',
    'ses:SendRawEmail',
    'ses:VerifyEmailIdentity',
  ),
  SESEmailTemplateCrudPolicy: everywhere(
    'ses:CreateTemplate',
    'ses:GetTemplate',
    'ses:ListTemplates',
    'ses:UpdateTemplate',
    'ses:DeleteTemplate',
  ),
  SESSendBouncePolicy: on(`${ARN}ses:${HERE}identity/\${IdentityName}`, 'ses:SendBounce'),
  SNSCrudPolicy: on(
    `${ARN}sns:${HERE}\${TopicName}*`,
    'sns:ListSubscriptionsByTopic',
    'sns:CreateTopic',
    'sns:SetTopicAttributes',
    'sns:Subscribe',
    'sns:Publish',
  ),
  SNSPublishMessagePolicy: on(`${ARN}sns:${HERE}\${TopicName}`, 'sns:Publish'),
  SQSPollerPolicy: on(
    `${ARN}sqs:${HERE}\${QueueName}`,
    'sqs:ChangeMessageVisibility',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes',
    'sqs:ReceiveMessage',
  ),
  SQSSendMessagePolicy: on(`${ARN}sqs:${HERE}\${QueueName}`, 'sqs:SendMessage*'),
  SSMParameterReadPolicy: on(
    `${ARN}ssm:${HERE}parameter/\${ParameterName}`,
    'ssm:GetParameters',
    'ssm:GetParameter',
    'ssm:GetParametersByPath',
  ),
  SSMParameterWithSlashPrefixReadPolicy: on(
    `${ARN}ssm:${HERE}parameter\${ParameterName}`,
    'ssm:GetParameters',
    'ssm:GetParameter',
    'ssm:GetParametersByPath',
  ),
  StepFunctionsExecutionPolicy: on(`${ARN}states:${HERE}stateMachine:\${StateMachineName}`, 'states:StartExecution'),
  TextractDetectAnalyzePolicy: everywhere(
    'textract:DetectDocumentText',
    'textract:StartDocumentTextDetection',
    'textract:StartDocumentAnalysis',
    'textract:AnalyzeDocument',
  ),
  TextractGetResultPolicy: everywhere('textract:GetDocumentTextDetection', 'textract:GetDocumentAnalysis'),
  TextractPolicy: everywhere('textract:*'),
  VPCAccessPolicy: everywhere(
    'ec2:CreateNetworkInterface',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DetachNetworkInterface',
  ),
};
