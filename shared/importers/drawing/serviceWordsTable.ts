/** What a thing on a drawing can be, as the kind of drawing tells it. */
export type DrawnRole = 'process' | 'store' | 'actor';

export interface ServiceWords {
  readonly words: RegExp;
  readonly service: string;
  /** Roles in which the words mean this; absent = in all. */
  readonly roles?: readonly DrawnRole[];
}

/** Names of services that no other thing has. */
export const PRODUCT_WORDS: readonly ServiceWords[] = [
  { words: /\bs3\b/, service: 'aws/s3' },
  { words: /\binternet gateway\b|\bigw\b/, service: 'aws/internet-gateway' },
  { words: /\bnat gateway\b/, service: 'aws/nat-gateway' },
  { words: /\bazure v ?net\b|\bv ?net\b/, service: 'azure/virtual-network' },
  { words: /\bec2\b/, service: 'aws/ec2' },
  { words: /\brds\b/, service: 'aws/rds' },
  { words: /\bdynamo ?db\b/, service: 'aws/dynamodb' },
  { words: /\bsqs\b/, service: 'aws/sqs' },
  { words: /\bsns\b/, service: 'aws/sns' },
  { words: /\b(?:aws |amazon )?lambda\b/, service: 'aws/lambda' },
  { words: /\bcloud ?front\b/, service: 'aws/cloudfront' },
  { words: /\broute ?53\b/, service: 'aws/route53' },
  { words: /\bcognito\b/, service: 'aws/cognito' },
  { words: /\beks\b/, service: 'aws/eks' },
  { words: /\becs\b/, service: 'aws/ecs' },
  { words: /\becr\b/, service: 'aws/ecr' },
  { words: /\bfargate\b/, service: 'aws/fargate' },
  { words: /\bkinesis data streams?\b/, service: 'aws/kinesis-data-streams' },
  { words: /\b(?:data )?firehose\b/, service: 'aws/data-firehose' },
  { words: /\bkinesis\b/, service: 'aws/kinesis-data-streams' },
  { words: /\baurora\b/, service: 'aws/aurora' },
  { words: /\bredshift\b/, service: 'aws/redshift' },
  { words: /\bcloud ?watch\b/, service: 'aws/cloudwatch' },
  { words: /\bcloud ?trail\b/, service: 'aws/cloudtrail' },
  { words: /\baws kms\b/, service: 'aws/kms' },
  { words: /\belasti ?cache\b/, service: 'aws/elasticache' },
  { words: /\bstep functions?\b/, service: 'aws/step-functions' },
  { words: /\bevent ?bridge\b/, service: 'aws/eventbridge' },
  { words: /\bbedrock\b/, service: 'aws/bedrock' },
  { words: /\b(?:amazon |aws )?open ?search\b/, service: 'aws/opensearch' },
  { words: /\bathena\b/, service: 'aws/athena' },
  { words: /\b(?:aws )?secrets manager\b/, service: 'aws/secrets-manager' },
  { words: /\b(?:aws|amazon) api gateway\b/, service: 'aws/api-gateway' },
  { words: /\baws amplify\b|\bamplify\b/, service: 'aws/amplify' },
  { words: /\biot core\b/, service: 'aws/iot-core' },
  { words: /\belastic beanstalk\b/, service: 'aws/elastic-beanstalk' },
  { words: /\bazure (?:active directory|ad)\b|\bentra( id)?\b/, service: 'azure/entra-id' },
  { words: /\bcosmos ?db\b/, service: 'azure/cosmos-db' },
  { words: /\bazure sql\b/, service: 'azure/sql-database' },
  { words: /\bazure key vault\b/, service: 'azure/key-vault' },
  { words: /\bblob storage\b/, service: 'azure/storage-blob' },
  { words: /\bazure app service\b/, service: 'azure/app-service' },
  { words: /\bazure functions?\b/, service: 'azure/functions' },
  { words: /\bazure service bus\b/, service: 'azure/service-bus' },
  { words: /\bazure front door\b/, service: 'azure/front-door' },
  { words: /\baks\b/, service: 'azure/aks' },
  { words: /\bbig ?query\b/, service: 'gcp/bigquery' },
  { words: /\bcloud run\b/, service: 'gcp/cloud-run' },
  { words: /\bpub ?\/ ?sub\b/, service: 'gcp/pubsub' },
  { words: /\bgke\b/, service: 'gcp/gke' },
  { words: /\bcloud sql\b/, service: 'gcp/cloud-sql' },
  { words: /\bgoogle cloud storage\b/, service: 'gcp/cloud-storage' },
  { words: /\bfirestore\b/, service: 'gcp/firestore' },
];

/** Everyday words for what stands in a drawing, the more telling ones first. */
export const PLAIN_WORDS: readonly ServiceWords[] = [
  { words: /\broot (?:user|identity|account)\b/, service: 'generic/root-identity', roles: ['actor'] },
  { words: /\b(?:sys)?admin(?:istrator)?s?\b|\boperators?\b|\bsre\b/, service: 'generic/admin', roles: ['actor'] },
  { words: /\bbrowsers?\b|\bweb client\b/, service: 'generic/browser' },
  { words: /\b(?:mobile|smart ?phone|phone|ios|android|tablet)\b/, service: 'generic/mobile' },
  { words: /\b(?:laptop|workstation|desktop|pc)s?\b/, service: 'generic/desktop' },
  {
    words: /\b(?:sensor|thermostat|wearable|camera|iot device|iot thing|smart device|devices?)\b/,
    service: 'generic/iot-device',
    roles: ['actor', 'process'],
  },
  {
    words:
      /\b(?:users?|customers?|clients?|employees?|persons?|people|visitors?|patients?|guests?|members?|players?|drivers?|students?|doctors?|staff|buyers?|sellers?|renter|owner|developers?|citizens?|individual|author|editor|reader|attackers?)\b/,
    service: 'generic/user',
    roles: ['actor'],
  },
  {
    words: /\b(?:sso|idp|identity provider|ldap|active directory|oauth|oidc|keycloak|okta|auth0)\b/,
    service: 'generic/identity-provider',
  },
  {
    words: /\b(?:authenticat\w*|authorizat\w*|auth|login|identity)\b/,
    service: 'generic/identity-provider',
    roles: ['process', 'store'],
  },
  {
    words: /\b(?:jenkins|ci\/?cd|build (?:server|pipeline|system)|github actions|deployment pipeline)\b/,
    service: 'generic/ci',
  },
  {
    words: /\b(?:git|source (?:code )?repository|source code|bitbucket|github|gitlab|artifact registry)\b/,
    service: 'generic/source-repository',
  },
  {
    words: /\b(?:third|3rd)[- ]party\b|\bexternal (?:system|service|api)\b|\bvendor\b/,
    service: 'generic/third-party',
  },
  { words: /\bpartners?\b/, service: 'generic/partner', roles: ['actor'] },
  { words: /^(?:the )?internet$/, service: 'generic/internet' },
  { words: /\b(?:password|credential|secrets?|vault)\b/, service: 'generic/secret-store', roles: ['store', 'process'] },
  { words: /\b(?:hsm|key ?store|key management|kms)\b/, service: 'generic/key-store' },
  { words: /\b(?:audit|logs?|syslog|logger|logging)\b/, service: 'generic/log-store', roles: ['store', 'process'] },
  { words: /\b(?:siem|monitoring|metrics|alert(?:s|ing)?|dashboard)\b/, service: 'generic/monitoring' },
  { words: /\b(?:cache|redis|memcached)\b/, service: 'generic/cache' },
  { words: /\b(?:message queue|queue|rabbit ?mq|active ?mq|message (?:broker|bus)|dlq)\b/, service: 'generic/queue' },
  { words: /\b(?:kafka|event (?:stream|bus|hub)|stream)\b/, service: 'generic/stream' },
  { words: /\b(?:object stor(?:e|age)|bucket|blob)\b/, service: 'generic/object-store' },
  { words: /\b(?:backups?|archives?)\b/, service: 'generic/backup-store', roles: ['store'] },
  {
    words: /\b(?:data ?bases?|db|sql|mysql|postgres(?:ql)?|mongo(?:db)?|mariadb|cassandra|dbms|nosql|ledger)\b/,
    service: 'generic/database',
  },
  {
    words: /\b(?:nfs|smb|file (?:share|server|system|store|storage)|files?|filesystem)\b/,
    service: 'generic/file-store',
  },
  { words: /\bconfig(?:uration)?\b|\bsettings\b/, service: 'generic/file-store', roles: ['store'] },
  { words: /\bload ?balancers?\b|\breverse proxy\b|\bnginx\b|\bhaproxy\b/, service: 'generic/load-balancer' },
  { words: /\bcdn\b|\bcontent delivery\b/, service: 'generic/cdn' },
  { words: /\b(?:waf|firewall)\b/, service: 'generic/firewall' },
  { words: /\b(?:router|switch|vpn|gateway device|modem)\b/, service: 'generic/network-device' },
  { words: /\b(?:smtp|e-?mail|mail)\b/, service: 'generic/mail' },
  { words: /\b(?:llm|gpt|ai model|ml model|large language model|model inference)\b/, service: 'generic/ai-model' },
  { words: /\b(?:elastic ?search|search (?:engine|index)|solr)\b/, service: 'generic/search' },
  { words: /\b(?:data ?warehouse|analytics|business intelligence|bi tool|reporting)\b/, service: 'generic/analytics' },
  { words: /\b(?:kubernetes|k8s)\b/, service: 'generic/cluster' },
  { words: /\b(?:docker|containers?|pod)\b/, service: 'generic/container' },
  { words: /\b(?:serverless )?function\b/, service: 'generic/function' },
  { words: /\b(?:workflow|orchestrat\w+)\b/, service: 'generic/workflow' },
  { words: /\bapis?\b|\brest\b|\bgraphql\b|\bapi gateway\b/, service: 'generic/api' },
  {
    words:
      /\bweb ?-?(?:site|app|application|server|front ?end|ui|page|portal|service)s?\b|\bfront ?end\b|\bportal\b|\bcms\b|\bwebsite\b/,
    service: 'generic/web-app',
  },
  { words: /\b(?:vm|virtual machine)s?\b/, service: 'generic/vm' },
  { words: /\bservers?\b|\bhosts?\b|\bmainframe\b/, service: 'generic/server' },
];
