import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.js';
import { LAYER_IDS } from '../catalog/layers.js';
import type { MatrixProfile } from '../model/diagram.js';
import { boundary, diagramOf, edge, facts, node, type BuiltEntity } from '../model/build.js';
import { MATRIX } from './matrix.js';
import { rulingsOf } from './ruling.js';

const LETTER: Readonly<Record<string, string>> = {
  customer: 'C',
  shared: 'S',
  provider: 'P',
  'not-applicable': '-',
  unknown: '?',
};

function letters(service: string, profile: MatrixProfile = 'base', inVpc = false): string {
  const element = node({ service, ...(inVpc ? { parent: 'b_vpc' } : {}) });
  const owners = rulingsOf({ ...diagramOf(element, boundary()), profile }, element, catalog);
  return LAYER_IDS.map((layer) => LETTER[owners[layer].owner]).join('');
}

describe('the base matrix', () => {
  // layers in order: data, client encryption, identity, governance, application, platform, system,
  // network, firewall, traffic, encryption, backup, logging | virtualisation to facilities
  test.each([
    ['infrastructure', 'aws/ec2', 'CCCCCCCCCCCCCPPPPP'],
    ['container with code', 'aws/elastic-beanstalk', 'CCCCCPPPCCCSSPPPPP'],
    ['container without code', 'aws/rds', 'CCCC-PPPCCCSSPPPPP'],
    ['abstract with code', 'aws/lambda', 'CCCCCPPPPPSSSPPPPP'],
    ['abstract without code', 'aws/s3', 'CCCC-PPPPPSSSPPPPP'],
    ['on-premises', 'generic/server', 'CCCCCCCCCCCCCCCCCC'],
    ['saas', 'generic/saas', 'CCSCPPPPPSPSSPPPPP'],
    ['external', 'generic/partner', 'SPSSPPPPPS------PP'],
  ])('gives %s its column', (_name, service, column) => {
    expect(letters(service)).toBe(column);
  });

  test('leaves out layers that a service does not have', () => {
    expect(letters('aws/ebs')).toBe('CCCC---CCCCCCPPPPP');
    expect(letters('aws/elb')).toBe('C-CC-PPPCC-SSPPPPP');
    expect(letters('aws/nat-gateway')).toBe('--CC---CCC-CCPPPPP');
  });

  test('has 108 fields, 41 of them from the founding statements', () => {
    expect(MATRIX).toHaveLength(108);
    expect(MATRIX.filter(({ source }) => source === 'base')).toHaveLength(41);
  });

  test('knows no owner for a service that the catalog lacks', () => {
    expect(letters('aws/not-yet-invented')).toBe('?'.repeat(18));
  });

  test('takes the column that a person chose', () => {
    const element = node({ service: 'aws/not-yet-invented', model: 'abstract' });
    expect(rulingsOf(diagramOf(element), element, catalog)['traffic-protection'].owner).toBe('provider');
  });
});

describe('the refined profile', () => {
  test.each([
    ['R1 shares traffic protection of abstract services', 'aws/sqs', 'CCCC-PPPPSSSSPPPPP', false],
    ['R2 shares platform management of container services', 'aws/rds', 'CCCC-SPPCCSSSPPPPP', false],
    ['R3 shares the platform where a runtime is selected', 'aws/lambda', 'CCCCCSPPPSSSSPPPPP', false],
    ['R4 leaves the guest system to the options', 'aws/emr', 'CCCCCSPPCCSSSPPPPP', false],
    ['R5 shares network configuration inside a VPC', 'aws/rds', 'CCCC-SPSCCSSSPPPPP', true],
    ['R6 shares the firewall of what is reached over HTTP', 'aws/cloudfront', 'C-CCCPPPSS-SSPPPPP', false],
    ['R6 shares the firewall of a bucket', 'aws/s3', 'CCCC-PPPSSSSSPPPPP', false],
    ['R7 shares encryption at rest of container services', 'aws/efs', 'CCCC-SPPCCSSSPPPPP', false],
  ])('%s', (_name, service, column, inVpc) => {
    expect(letters(service, 'refined', inVpc)).toBe(column);
  });

  test('R6 shares the firewall where a private endpoint is drawn', () => {
    const sqs = node({ service: 'aws/sqs' });
    const endpoint = node({ service: 'aws/vpc-endpoint' });
    const refined = (...others: readonly BuiltEntity[]) =>
      rulingsOf({ ...diagramOf(sqs, ...others), profile: 'refined' }, sqs, catalog)['firewall-config'];
    expect(refined().owner).toBe('provider');
    expect(refined(endpoint, edge({ source: endpoint.id, target: sqs.id })).owner).toBe('shared');
    const app = node({ service: 'aws/ec2' });
    const privately = edge({ source: app.id, target: sqs.id, facts: facts({ via: 'privatelink' }) });
    expect(refined(app, privately).basis).toBe('refined');
  });

  test('leaves the infrastructure column alone', () => {
    expect(letters('aws/ec2', 'refined')).toBe(letters('aws/ec2'));
  });
});

describe('a provider with its own published table', () => {
  test.each([
    ['azure, container', 'azure/sql-database', 'CCCC-PPSSSCSSPPPPP'],
    ['azure, abstract', 'azure/storage-blob', 'CCCC-PPSSSSSSPPPPP'],
    ['azure, saas', 'azure/microsoft-365', 'CCCCPPPPPPPSSPPPPP'],
    ['azure, infrastructure', 'azure/virtual-machines', 'CCCCCCCCCCCCCPPPPP'],
    ['gcp, container', 'gcp/cloud-sql', 'CCCC-PPPPPSSSPPPPP'],
    ['gcp, abstract', 'gcp/cloud-storage', 'CCCC-PPPPPSSSPPPPP'],
    ['gcp, infrastructure', 'gcp/compute-engine', 'CCCCCCCCCCSCCPPPPP'],
    ['gcp, saas', 'gcp/google-workspace', 'CCSCPPPPPPPSSPPPPP'],
    ['gcp, entry', 'gcp/cloud-cdn', 'C-CC-PPPSP-SSPPPPP'],
  ])('%s', (_name, service, column) => {
    expect(letters(service)).toBe(column);
  });

  test('gcp leaves network security to the customer inside its VPC', () => {
    expect(letters('gcp/cloud-sql', 'base', true)).toBe('CCCC-PPCCCSSSPPPPP');
  });

  test('gcp leaves it to the customer where a service has no other place than the VPC', () => {
    expect(letters('gcp/memorystore-redis')).toBe('CCCC-PPCCCSSSPPPPP');
    expect(letters('gcp/gke')).toBe('CCCCCPPCCCSSSPPPPP');
  });

  test.each(['gcp/cloud-storage', 'gcp/bigquery'])('gcp keeps it for %s, which stands in no VPC', (service) => {
    expect(letters(service, 'base', true)).toBe(letters(service));
  });
});
