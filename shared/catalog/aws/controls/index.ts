import { apiGatewayControls } from './apiGateway.js';
import { appsyncControls } from './appsync.js';
import { athenaControls } from './athena.js';
import { auroraControls } from './aurora.js';
import { backupControls } from './backup.js';
import { certificateManagerControls } from './certificateManager.js';
import { clientVpnControls } from './clientVpn.js';
import { cloud9Controls } from './cloud9.js';
import { cloudformationControls } from './cloudformation.js';
import { cloudfrontControls } from './cloudfront.js';
import { cloudtrailControls } from './cloudtrail.js';
import { cloudwatchControls } from './cloudwatch.js';
import { codebuildControls } from './codebuild.js';
import { cognitoControls } from './cognito.js';
import { configControls } from './config.js';
import { dataFirehoseControls } from './dataFirehose.js';
import { daxControls } from './dax.js';
import { dmsControls } from './dms.js';
import { documentdbControls } from './documentdb.js';
import { dynamodbControls } from './dynamodb.js';
import { ebsControls } from './ebs.js';
import { ec2Controls } from './ec2.js';
import { ec2AutoScalingControls } from './ec2AutoScaling.js';
import { ecrControls } from './ecr.js';
import { ecsControls } from './ecs.js';
import { efsControls } from './efs.js';
import { eksControls } from './eks.js';
import { elasticBeanstalkControls } from './elasticBeanstalk.js';
import { elasticIpControls } from './elasticIp.js';
import { elasticacheControls } from './elasticache.js';
import { elbControls } from './elb.js';
import { emrControls } from './emr.js';
import { eventbridgeControls } from './eventbridge.js';
import { fsxOpenzfsControls } from './fsxOpenzfs.js';
import { glueControls } from './glue.js';
import { guarddutyControls } from './guardduty.js';
import { iamControls } from './iam.js';
import { iamIdentityCenterControls } from './iamIdentityCenter.js';
import { iotCoreControls } from './iotCore.js';
import { kinesisDataStreamsControls } from './kinesisDataStreams.js';
import { kmsControls } from './kms.js';
import { lambdaControls } from './lambda.js';
import { lexControls } from './lex.js';
import { macieControls } from './macie.js';
import { managedFlinkControls } from './managedFlink.js';
import { mediaStoreControls } from './mediaStore.js';
import { mskControls } from './msk.js';
import { neptuneControls } from './neptune.js';
import { networkAclControls } from './networkAcl.js';
import { networkFirewallControls } from './networkFirewall.js';
import { opensearchControls } from './opensearch.js';
import { organizationsControls } from './organizations.js';
import { privateCaControls } from './privateCa.js';
import { quicksightControls } from './quicksight.js';
import { rdsControls } from './rds.js';
import { redshiftControls } from './redshift.js';
import { route53Controls } from './route53.js';
import { s3Controls } from './s3.js';
import { s3GlacierControls } from './s3Glacier.js';
import { sagemakerAiControls } from './sagemakerAi.js';
import { secretsManagerControls } from './secretsManager.js';
import { securityGroupControls } from './securityGroup.js';
import { securityHubControls } from './securityHub.js';
import { siteToSiteVpnControls } from './siteToSiteVpn.js';
import { snsControls } from './sns.js';
import { sqsControls } from './sqs.js';
import { stepFunctionsControls } from './stepFunctions.js';
import { systemsManagerControls } from './systemsManager.js';
import { timestreamControls } from './timestream.js';
import { transitGatewayControls } from './transitGateway.js';
import { vpcControls } from './vpc.js';
import { vpcPeeringControls } from './vpcPeering.js';
import { wafControls } from './waf.js';
import type { ControlTask } from '../../types.js';

export const awsControls: readonly ControlTask[] = [
  ...apiGatewayControls,
  ...appsyncControls,
  ...athenaControls,
  ...auroraControls,
  ...backupControls,
  ...certificateManagerControls,
  ...clientVpnControls,
  ...cloud9Controls,
  ...cloudformationControls,
  ...cloudfrontControls,
  ...cloudtrailControls,
  ...cloudwatchControls,
  ...codebuildControls,
  ...cognitoControls,
  ...configControls,
  ...dataFirehoseControls,
  ...daxControls,
  ...dmsControls,
  ...documentdbControls,
  ...dynamodbControls,
  ...ebsControls,
  ...ec2Controls,
  ...ec2AutoScalingControls,
  ...ecrControls,
  ...ecsControls,
  ...efsControls,
  ...eksControls,
  ...elasticBeanstalkControls,
  ...elasticIpControls,
  ...elasticacheControls,
  ...elbControls,
  ...emrControls,
  ...eventbridgeControls,
  ...fsxOpenzfsControls,
  ...glueControls,
  ...guarddutyControls,
  ...iamControls,
  ...iamIdentityCenterControls,
  ...iotCoreControls,
  ...kinesisDataStreamsControls,
  ...kmsControls,
  ...lambdaControls,
  ...lexControls,
  ...macieControls,
  ...managedFlinkControls,
  ...mediaStoreControls,
  ...mskControls,
  ...neptuneControls,
  ...networkAclControls,
  ...networkFirewallControls,
  ...opensearchControls,
  ...organizationsControls,
  ...privateCaControls,
  ...quicksightControls,
  ...rdsControls,
  ...redshiftControls,
  ...route53Controls,
  ...s3Controls,
  ...s3GlacierControls,
  ...sagemakerAiControls,
  ...secretsManagerControls,
  ...securityGroupControls,
  ...securityHubControls,
  ...siteToSiteVpnControls,
  ...snsControls,
  ...sqsControls,
  ...stepFunctionsControls,
  ...systemsManagerControls,
  ...timestreamControls,
  ...transitGatewayControls,
  ...vpcControls,
  ...vpcPeeringControls,
  ...wafControls,
];
