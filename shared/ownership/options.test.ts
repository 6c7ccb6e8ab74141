import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.js';
import type { LayerId } from '../catalog/layers.js';
import type { MatrixProfile } from '../model/diagram.js';
import { diagramOf, fact, node } from '../model/build.js';
import { modelOf } from './model.js';
import { impliedFacts, openOptions } from './options.js';
import { rulingsOf } from './ruling.js';

const LAYER: Readonly<Record<string, LayerId>> = {
  data: 'customer-data',
  iam: 'identity-access',
  app: 'application',
  plat: 'platform-management',
  os: 'operating-system',
  net: 'network-config',
  fw: 'firewall-config',
  tls: 'traffic-protection',
  sse: 'server-side-encryption',
  bak: 'backup-resilience',
  virt: 'virtualization',
  found: 'foundation-services',
  glob: 'global-infrastructure',
  hw: 'hardware',
  phys: 'physical-facilities',
};
const OWNER: Readonly<Record<string, string>> = { C: 'customer', S: 'shared', P: 'provider', '-': 'not-applicable' };
const OWN_HOSTS = 'virt C found C glob C hw C phys C';

interface Row {
  readonly id: string;
  readonly service: string;
  readonly options: Readonly<Record<string, string>>;
  /** Layers decided by an option or by what always holds for the service: `os C net S`. */
  readonly decided?: string;
  readonly model?: string;
  readonly implied?: Readonly<Record<string, unknown>>;
}

function row(id: string, service: string, set: string, decided = '', rest: Pick<Row, 'model' | 'implied'> = {}): Row {
  const options = Object.fromEntries(set.split(' ').map((pair) => pair.split('=') as [string, string]));
  return { id, service, options: set === '' ? {} : options, decided, ...rest };
}

/** DOMAIN section 3, row by row, and the table of section 9. */
const ROWS: readonly Row[] = [
  row('O1', 'aws/ecs', 'capacity=fargate'),
  row('O1', 'aws/ecs', 'capacity=ec2', 'os C net C plat S'),
  row('O1', 'aws/ecs', 'capacity=managed-instances', 'os P'),
  row('O1', 'aws/ecs', 'capacity=anywhere', `os C net C plat S ${OWN_HOSTS}`),
  row('O2', 'aws/eks', 'dataPlane=managed-node-group', 'os S net C'),
  row('O2', 'aws/eks', 'dataPlane=self-managed', 'os C plat S'),
  row('O2', 'aws/eks', 'dataPlane=auto-mode', 'os P plat P'),
  row('O2', 'aws/eks', 'dataPlane=fargate', 'os P'),
  row('O2', 'aws/eks', 'dataPlane=hybrid', `os C ${OWN_HOSTS}`),
  row('O3', 'aws/rds', 'variant=standard'),
  row('O3', 'aws/rds', 'variant=custom', 'os C plat C bak S'),
  row('O4', 'aws/aurora', 'capacity=serverless-v2'),
  row('O5', 'aws/aurora-dsql', '', 'fw P'),
  row('O6', 'aws/emr', 'mode=on-ec2', 'os S net S'),
  row('O6', 'aws/emr', 'mode=on-eks dataPlane=self-managed', 'os C plat S'),
  row('O6', 'aws/emr', 'mode=serverless', '', { model: 'abstract' }),
  row('O6', 'aws/emr', 'mode=serverless serverlessVpc=yes', 'fw S', { model: 'abstract' }),
  row('O7', 'aws/msk', 'type=serverless', 'plat P', {
    implied: { authentication: 'iam', encryptionAtRest: 'provider-key', tlsRequired: true, nodeToNodeEncryption: true },
  }),
  row('O8', 'aws/opensearch', 'type=domain'),
  row('O8', 'aws/opensearch', 'type=serverless', 'fw S', {
    model: 'abstract',
    implied: { encryptionAtRest: 'provider-key', nodeToNodeEncryption: true, tlsRequired: true },
  }),
  row('O9', 'aws/redshift', 'type=serverless', 'plat P', { implied: { encryptionAtRest: 'provider-key' } }),
  row('O10', 'aws/elasticache', 'type=serverless', 'plat P', {
    implied: {
      multiAz: true,
      automaticFailover: true,
      autoMinorUpgrade: true,
      encryptionAtRest: 'provider-key',
      tlsRequired: true,
    },
  }),
  row('O11', 'aws/lambda', 'package=image', 'plat C'),
  row('O11', 'aws/lambda', 'package=zip runtimeUpdate=auto'),
  row('O11', 'aws/lambda', 'package=zip runtimeUpdate=function-update', 'plat S'),
  row('O11', 'aws/lambda', 'package=zip runtimeUpdate=manual', 'plat C'),
  row('O12', 'aws/lambda', 'vpcAttached=no', '', { implied: { vpcAttached: false } }),
  row('O12', 'aws/lambda', 'vpcAttached=yes', 'fw C net S', { implied: { vpcAttached: true } }),
  row('O13', 'aws/elastic-beanstalk', 'managedUpdates=on', '', { implied: { managedUpdates: 'on' } }),
  row('O13', 'aws/elastic-beanstalk', 'managedUpdates=off', 'plat S os S', { implied: { managedUpdates: 'off' } }),
  row('O13', 'aws/elastic-beanstalk', 'ownAmi=yes', 'os C'),
  row('O13', 'aws/elastic-beanstalk', 'managedUpdates=off ownAmi=yes', 'plat S os C', {
    implied: { managedUpdates: 'off' },
  }),
  row('O14', 'aws/lightsail', 'resource=instance', '', { model: 'infrastructure' }),
  row('O14', 'aws/lightsail', 'resource=container', '', { model: 'container' }),
  row('O14', 'aws/lightsail', 'resource=database', 'app -', { model: 'container' }),
  row('O14', 'aws/lightsail', 'resource=bucket', 'app -', { model: 'abstract' }),
  row('O15', 'aws/app-runner', 'source=image', 'app C'),
  row('O15', 'aws/app-runner', 'source=code', 'app C'),
  row('O15', 'aws/app-runner', 'vpcConnector=yes', 'fw C'),
  row('O16', 'aws/batch', 'compute=fargate'),
  row('O16', 'aws/batch', 'compute=ec2', 'os S'),
  row('O16', 'aws/batch', 'compute=ec2 environmentType=managed', 'os S'),
  row('O16', 'aws/batch', 'compute=ec2 environmentType=unmanaged', 'os C'),
  row('O16', 'aws/batch', 'compute=eks dataPlane=managed-node-group', 'os S net C'),
  row('O17', 'aws/sagemaker-ai', 'resource=endpoint'),
  row('O17', 'aws/sagemaker-ai', 'resource=hyperpod', 'os C'),
  row('O17', 'aws/sagemaker-ai', 'resource=notebook rootAccess=off', '', { implied: { rootAccess: false } }),
  row('O17', 'aws/sagemaker-ai', 'resource=notebook rootAccess=on', 'os S', { implied: { rootAccess: true } }),
  row('O17', 'aws/sagemaker-ai', 'resource=studio vpcOnly=yes', 'fw C net C', { implied: { vpcAttached: true } }),
  row('O17', 'aws/sagemaker-ai', 'resource=studio vpcOnly=no', '', { implied: { vpcAttached: false } }),
  row('O18', 'aws/workspaces', 'patching=maintenance-window', 'os S', { implied: { patching: 'automatic' } }),
  row('O18', 'aws/workspaces', 'patching=customer', 'os C'),
  row('O18', 'aws/workspaces', 'byol=yes', 'os C'),
  row('O19', 'aws/appstream', 'image=custom', 'os S app C'),
  row('O20', 'aws/outposts', '', 'phys C hw S glob S'),
  row('O20', 'aws/outposts-rack', '', 'phys C hw S glob S'),
  row('O20', 'aws/outposts-servers', '', 'phys C hw S glob S'),
  row('O21', 'aws/local-zones', ''),
  row('O21', 'aws/wavelength', ''),
  row('O22', 'aws/snowball-edge', '', 'phys C hw S'),
  row('O22', 'aws/iot-greengrass', '', 'phys C hw S'),
  row('O23', 'aws/glue', 'connection=none'),
  row('O23', 'aws/glue', 'connection=vpc', 'fw C net S app C'),
  row('O24', 'aws/directory-service', 'type=managed-ad', 'os P'),
  row('O24', 'aws/directory-service', 'type=ad-connector', 'iam C plat P'),
  row('O25', 'aws/fsx-windows', 'directory=self-managed', 'iam C'),
  row('O25', 'aws/fsx-ontap', 'directory=self-managed', 'iam C'),
  row('O26', 'aws/storage-gateway', 'host=vm-onprem', `os S ${OWN_HOSTS}`),
  row('O26', 'aws/storage-gateway', 'host=hardware-appliance', `os S ${OWN_HOSTS}`),
  row('O26', 'aws/storage-gateway', 'host=ec2', '', { model: 'infrastructure' }),
  row('O27', 'aws/mq', 'autoMinor=on', '', { implied: { autoMinorUpgrade: true } }),
  row('O27', 'aws/mq', 'autoMinor=off', 'plat S', { implied: { autoMinorUpgrade: false } }),
  row('O27', 'aws/mq', 'access=private', '', { implied: { publicAccess: 'blocked' } }),
  row('O27', 'aws/mq', 'engine=activemq access=public', 'net C fw C', { implied: { publicAccess: 'public' } }),
  row('O27', 'aws/mq', 'engine=rabbitmq access=public', 'net C fw -', { implied: { publicAccess: 'public' } }),
  row('O28', 'aws/documentdb', 'type=elastic', 'plat P'),
  row('O29', 'aws/neptune', 'type=analytics endpoint=private'),
  row('O29', 'aws/neptune', 'type=analytics endpoint=public', '', { model: 'abstract' }),
  row('O29', 'aws/neptune', 'type=cluster endpoint=public'),
  row('O30', 'aws/cloud9', 'connection=ssm-no-ingress', '', { implied: { connection: 'ssm-no-ingress' } }),
  row('O30', 'aws/cloud9', 'connection=ssh', '', { implied: { connection: 'ssh' } }),
  row('O31', 'aws/codebuild', 'image=curated', '', { implied: { buildImage: 'curated' } }),
  row('O31', 'aws/codebuild', 'image=custom', 'app C'),
  row('O31', 'aws/codebuild', 'vpc=yes', 'fw C'),
  row('O31', 'aws/codebuild', 'fleet=reserved', 'os P'),
  row('O32', 'aws/transfer-family', 'endpoint=public'),
  row('O32', 'aws/transfer-family', 'endpoint=vpc', 'fw C'),
  row('O32', 'aws/transfer-family', 'endpoint=vpc-internet', 'fw C'),
  row('O32', 'aws/transfer-family', 'identity=custom', 'app C'),
  row('O33', 'aws/api-gateway', 'endpoint=private', 'fw S'),
  row('O33', 'aws/api-gateway', 'tlsPolicy=tls-1-2', '', { implied: { tlsMinimum: '1.2' } }),
  row('O33', 'aws/api-gateway', 'tlsPolicy=tls-1-3', '', { implied: { tlsMinimum: '1.3' } }),
  row('O33', 'aws/api-gateway', 'tlsPolicy=tls-1-0', '', { implied: { tlsMinimum: '1.0' } }),
  row('O34', 'aws/cloudfront', 'origin=s3-oac', '', { implied: { originAccess: 'oac' } }),
  row('O34', 'aws/cloudfront', 'origin=custom', 'tls S'),
  row('O34', 'aws/cloudfront', 'certificate=own', 'tls S', { implied: { certificate: 'custom' } }),
  row('O35', 'aws/elb', 'type=alb'),
  row('O35', 'aws/elb', 'type=nlb securityGroup=no', 'fw -'),
  row('O35', 'aws/elb', 'type=nlb securityGroup=yes', 'fw C'),
  row('O35', 'aws/elb', 'type=alb securityGroup=no'),
  row('O36', 'aws/s3', 'location=outposts', 'phys C hw S glob S'),
  row('O36', 'aws/s3', 'bucketType=directory', '', { implied: { multiAz: false } }),
  row('O37', 'aws/dms', 'type=serverless', 'plat P'),
  row('O38', 'aws/timestream', 'engine=liveanalytics'),
  row('O38', 'aws/timestream', 'engine=influxdb', '', { model: 'container' }),
  row('O39', 'aws/deadline-cloud', 'fleet=customer-managed', '', { model: 'infrastructure' }),
  row('O39', 'aws/gamelift-servers', 'fleet=customer-managed', '', { model: 'infrastructure' }),
  row('O39', 'aws/deadline-cloud', 'fleet=anywhere', '', { model: 'on-premises' }),
  row('O39', 'aws/gamelift-servers', 'fleet=anywhere', '', { model: 'on-premises' }),
  row('O40', 'aws/pcs', 'nodes=provider-image', 'os C'),
  row('O40', 'aws/pcs', 'nodes=own-ami', 'os C'),
  row('O40', 'aws/parallelcluster', 'nodes=provider-image', 'os C'),
  row('O40', 'aws/parallelcluster', 'nodes=own-ami', 'os C'),
  row('O41', 'aws/rosa', 'plane=hosted', 'os P plat P'),
  row('O41', 'aws/rosa', 'plane=classic', 'os P plat P'),
  row('O42', 'aws/elastic-vmware-service', '', 'virt C'),
  row('O43', 'aws/cloudhsm', '', 'iam C bak S'),
  row('O44', 'aws/direct-connect', 'lineEncryption=none', 'tls C'),
  row('O44', 'aws/direct-connect', 'lineEncryption=macsec'),
  row('O45', 'aws/ec2', 'tenancy=dedicated-host', 'virt P'),
  row('O45', 'aws/ec2', 'tenancy=bare-metal hypervisor=own', 'virt C'),
  row('O45', 'aws/ec2', 'tenancy=bare-metal hypervisor=none'),
  row('O45', 'aws/ec2', 'tenancy=shared hypervisor=own'),
  row('guardrails', 'aws/bedrock', 'guardrails=on', 'app C'),
  row('guardrails', 'aws/bedrock', 'guardrails=off', 'app C'),
  row('guardrails', 'azure/openai', 'guardrails=on', 'app C'),
  row('guardrails', 'azure/openai', 'guardrails=off', 'app C'),
  row('guardrails', 'gcp/vertex-ai', 'guardrails=on', 'app C'),
  row('guardrails', 'gcp/vertex-ai', 'guardrails=off', 'app C'),
  row('aks', 'azure/aks', 'nodeOsChannel=node-image', 'os S'),
  row('aks', 'azure/aks', 'nodeOsChannel=security-patch', 'os S'),
  row('aks', 'azure/aks', 'nodeOsChannel=unmanaged', 'os C'),
  row('aks', 'azure/aks', 'nodeOsChannel=none', 'os C'),
  row('aks', 'azure/aks', 'virtualNodes=yes', 'os P'),
  row('gke', 'gcp/gke', 'mode=autopilot', 'os P'),
  row('gke', 'gcp/gke', 'mode=standard autoUpgrade=on', 'os S'),
  row('gke', 'gcp/gke', 'mode=standard autoUpgrade=off', 'os C'),
  row('code or image', 'azure/container-apps', 'source=image', 'app C'),
  row('code or image', 'azure/container-apps', 'source=code', 'app C plat P'),
  row('code or image', 'azure/container-instances', 'source=image', 'app C'),
  row('code or image', 'azure/container-instances', 'source=code', 'app C plat P'),
  row('code or image', 'gcp/cloud-run', 'source=image', 'app C'),
  row('code or image', 'gcp/cloud-run', 'source=code', 'app C plat P'),
  row('app-service', 'azure/app-service', 'vnet=yes', 'fw C net S'),
  row('app-service', 'azure/app-service', 'runtime=custom-container', 'plat C'),
  row('functions', 'azure/functions', 'vnet=yes', 'fw C net S'),
  row('functions', 'azure/functions', 'runtime=custom-container', 'plat C'),
  row('databricks', 'azure/databricks', 'compute=classic', 'net C'),
  row('databricks', 'azure/databricks', 'compute=serverless', 'net P os P'),
  row('databricks', 'azure/databricks', 'compute=classic vnetInjection=yes', 'net C fw C', {
    implied: { vpcAttached: true },
  }),
  row('databricks', 'azure/databricks', 'compute=classic vnetInjection=no', 'net C', {
    implied: { vpcAttached: false },
  }),
  row('hdinsight', 'azure/hdinsight', 'mode=cluster', 'os S'),
  row('hdinsight', 'azure/hdinsight', 'mode=serverless', 'os P'),
  row('dataproc', 'gcp/dataproc', 'mode=cluster', 'os S'),
  row('dataproc', 'gcp/dataproc', 'mode=serverless', 'os P'),
  row('cloud-sql', 'gcp/cloud-sql', 'ip=public', 'fw C', { implied: { publicIp: true } }),
  row('cloud-sql', 'gcp/cloud-sql', 'ip=private', '', { implied: { publicIp: false } }),
  row('alloydb', 'gcp/alloydb', 'edition=omni', '', { model: 'on-premises' }),
  row('alloydb', 'gcp/alloydb', 'edition=managed ip=public', 'fw C', { implied: { publicIp: true } }),
  row('alloydb', 'gcp/alloydb', 'edition=managed ip=private', '', { implied: { publicIp: false } }),
  row('desktop image', 'azure/virtual-desktop', 'image=provider', 'os S'),
  row('desktop image', 'azure/virtual-desktop', 'image=own', 'os C'),
  row('desktop image', 'gcp/workstations', 'image=provider', 'os S'),
  row('desktop image', 'gcp/workstations', 'image=own', 'os C'),
  row('hybrid', 'azure/arc', '', 'plat S'),
  row('hybrid', 'azure/stack-hci', '', 'plat S'),
  row('hybrid', 'azure/databox-edge', '', 'plat S'),
  row('hybrid', 'gcp/gke-attached', '', 'plat S'),
  row('hybrid', 'gcp/edge-container', '', 'plat S'),
  row('O22', 'aws/snowball', '', 'phys C hw S'),
];

function nodeOf({ service, options }: Row) {
  const set = Object.fromEntries(Object.entries(options).map(([id, value]) => [id, fact(value)]));
  return node({ service, ...(Object.keys(set).length === 0 ? {} : { options: set }) });
}

function decidedBy(entry: Row, profile: MatrixProfile): Record<string, string> {
  const element = nodeOf(entry);
  const owners = rulingsOf({ ...diagramOf(element), profile }, element, catalog);
  const decided = Object.entries(owners).filter(([, ruling]) => ruling.basis === 'option');
  return Object.fromEntries(decided.map(([layer, ruling]) => [layer, ruling.owner]));
}

function expected(text = ''): Record<string, string> {
  const words = text.split(' ').filter((word) => word !== '');
  const pairs: [string, string][] = [];
  for (let at = 0; at < words.length; at += 2) {
    pairs.push([LAYER[words[at] ?? ''] ?? 'no such layer', OWNER[words[at + 1] ?? ''] ?? 'no such owner']);
  }
  return Object.fromEntries(pairs);
}

describe.each([...new Set(ROWS.map(({ id }) => id))])('%s', (id) => {
  const rows = ROWS.filter((entry) => entry.id === id);
  test.each(rows)(`${id} decides its layers and no other: $service $options`, (entry) => {
    for (const profile of ['base', 'refined'] as const) {
      expect(decidedBy(entry, profile)).toEqual(expected(entry.decided));
    }
    const service = catalog.services.get(entry.service);
    expect(service).toBeDefined();
    if (service === undefined) return;
    expect(modelOf(nodeOf(entry), service).model).toBe(entry.model ?? service.model);
    const implied = [...impliedFacts(nodeOf(entry), service)].map(([property, { value }]) => [property, value]);
    expect(Object.fromEntries(implied)).toEqual(entry.implied ?? {});
  });
});

describe('an option that is not set', () => {
  test('leaves the column of the model and is asked for', () => {
    const ecs = node({ service: 'aws/ecs' });
    const owners = rulingsOf(diagramOf(ecs), ecs, catalog);
    expect(Object.values(owners).some(({ basis }) => basis === 'option')).toBe(false);
    const service = catalog.services.get('aws/ecs');
    expect(service && openOptions(ecs, service).map(({ id }) => id)).toEqual(['capacity']);
  });

  test('is not asked for while the option that it depends on has another value', () => {
    const service = catalog.services.get('aws/batch');
    const batch = node({ service: 'aws/batch', options: { compute: fact('fargate') } });
    expect(service && openOptions(batch, service)).toEqual([]);
  });

  test('counts as not set when the catalog lacks the value', () => {
    const service = catalog.services.get('aws/ecs');
    const ecs = node({ service: 'aws/ecs', options: { capacity: fact('moon') } });
    expect(service && openOptions(ecs, service).map(({ id }) => id)).toEqual(['capacity']);
  });
});

describe('every option value that moves the line', () => {
  test('stands in the table above', () => {
    const covered = new Set(ROWS.flatMap((r) => Object.entries(r.options).map(([o, v]) => `${r.service} ${o}=${v}`)));
    const moving = [...catalog.services.values()].flatMap((service) =>
      service.options.flatMap((option) =>
        option.values
          .filter((v) => v.owners !== undefined || v.model !== undefined || v.implies !== undefined)
          // data planes are shared data, listed once
          .filter(() => !(option.id === 'dataPlane' && service.id !== 'aws/eks'))
          .map((value) => `${service.id} ${option.id}=${value.id}`),
      ),
    );
    expect(moving.filter((key) => !covered.has(key))).toEqual([]);
  });
});
