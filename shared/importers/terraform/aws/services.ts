import { longestPrefix } from '../prefixes.js';

/** Service, and the beginnings of the Terraform types that belong to it, without `aws_`; the longest one counts. */
const PREFIXES = `
ec2 instance ami ec2
ebs ebs volume
ec2-auto-scaling autoscaling
vpc vpc subnet route network security nat internet egress flow main default
lightsail lightsail
ec2-image-builder imagebuilder
batch batch
lambda lambda
elastic-beanstalk elastic_beanstalk
app-runner apprunner
serverless-application-repository serverlessapplicationrepository
compute-optimizer computeoptimizer
ecs ecs
ecr ecr ecrpublic
eks eks
app2container-app-mesh appmesh
s3 s3 s3control s3tables s3vectors
s3-glacier glacier
s3-outposts s3outposts
efs efs
fsx fsx
fsx-lustre fsx
fsx-ontap fsx
fsx-openzfs fsx
fsx-windows fsx
storage-gateway storagegateway
backup backup
elastic-disaster-recovery drs
recycle-bin rbin
dlm dlm
rds db rds proxy
aurora rds
aurora-dsql dsql
dynamodb dynamodb
dax dax
documentdb docdb docdbelastic
elasticache elasticache
memorydb memorydb
neptune neptune neptunegraph
keyspaces keyspaces
timestream timestreamwrite timestreaminfluxdb timestreamquery
qldb qldb
redshift redshift redshiftserverless redshiftdata
oracle-database-aws odb
dms dms
emr emr emrcontainers emrserverless
opensearch opensearch opensearchserverless osis elasticsearch
cloudsearch cloudsearch
athena athena
glue glue
lake-formation lakeformation
kinesis-data-streams kinesis
kinesis kinesis
kinesis-video-streams kinesis
data-firehose kinesis
managed-flink kinesisanalyticsv2
msk msk mskconnect
mwaa mwaa
quicksight quicksight
datazone datazone
data-exchange dataexchange
clean-rooms cleanrooms
finspace finspace
data-pipeline datapipeline
sagemaker sagemaker
sagemaker-ai sagemaker
bedrock bedrock bedrockagent
bedrock-agentcore bedrockagentcore
q qbusiness
comprehend comprehend
rekognition rekognition
transcribe transcribe
lex lex lexv2models
kendra kendra
codeguru codeguruprofiler codegurureviewer
devops-guru devopsguru
sqs sqs
sns sns
ses ses sesv2
eventbridge cloudwatch pipes scheduler schemas
step-functions sfn
api-gateway api apigatewayv2
appsync appsync
mq mq
appflow appflow
swf swf
route53 route53 route53domains route53profiles
route53-resolver route53
arc route53recoverycontrolconfig route53recoveryreadiness
cloudfront cloudfront cloudfrontkeyvaluestore
elb lb alb elb load app proxy
global-accelerator globalaccelerator
direct-connect dx
site-to-site-vpn vpn
client-vpn ec2
transit-gateway ec2
cloud-wan networkmanager
privatelink vpc
vpc-lattice vpclattice
cloud-map service
verified-access verifiedaccess
internet-gateway internet
nat-gateway nat
network-acl network
security-group security vpc
vpc-endpoint vpc
vpc-peering vpc
customer-gateway customer
vpn-gateway vpn
elastic-network-interface network
elastic-ip eip
iam iam accessanalyzer rolesanywhere
iam-identity-center ssoadmin identitystore
cognito cognito
directory-service directory
verified-permissions verifiedpermissions
kms kms
cloudhsm cloudhsm
secrets-manager secretsmanager
certificate-manager acm
private-ca acmpca
payment-cryptography paymentcryptography
guardduty guardduty
inspector inspector inspector2
macie macie2
detective detective
security-hub securityhub
security-lake securitylake
waf wafv2 waf wafregional
shield shield
firewall-manager fms
network-firewall networkfirewall
audit-manager auditmanager
ram ram
signer signer
cloudtrail cloudtrail
cloudwatch cloudwatch synthetics rum evidently internetmonitor oam observabilityadmin networkmonitor networkflowmonitor
config config
organizations organizations
control-tower controltower
systems-manager ssm ssmcontacts ssmincidents ssmquicksetup
cloudformation cloudformation
service-catalog servicecatalog servicecatalogappregistry
license-manager licensemanager
managed-grafana grafana
managed-prometheus prometheus
appconfig appconfig
application-auto-scaling appautoscaling
auto-scaling-plans autoscalingplans
resilience-hub resiliencehub
fault-injection fis
chatbot chatbot
resource-explorer resourceexplorer2
user-notifications notifications notificationscontacts
codebuild codebuild
codecommit codecommit
codedeploy codedeploy
codepipeline codepipeline
codeartifact codeartifact
codecatalyst codecatalyst
cloud9 cloud9
x-ray xray
cloud-control-api cloudcontrolapi
amplify amplify
device-farm devicefarm
location location
pinpoint pinpoint
end-user-messaging pinpointsmsvoicev2
connect connect customerprofiles appintegrations
chime-sdk chime chimesdkvoice chimesdkmediapipelines
appfabric appfabric
workspaces workspaces workspacesweb
appstream appstream
iot-core iot
iot-device-defender iot
iot-device-management iot
media-convert media
media-live medialive
media-package media
media-store media
ivs ivs ivschat
gamelift-servers gamelift
datasync datasync
transfer-family transfer
mainframe-modernization m2
budgets budgets
cost-explorer ce
cost-usage-report cur bcmdataexports
`;

const find = longestPrefix('aws', PREFIXES);

/** The service of a type by its beginning; undefined where none fits. */
export function serviceOfPrefix(type: string): string | undefined {
  return find(type.slice('aws_'.length));
}
