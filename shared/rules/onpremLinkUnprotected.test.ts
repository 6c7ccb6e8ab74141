import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { onpremLinkUnprotected } from './onpremLinkUnprotected.js';
import { testRule } from './ruleTable.js';

const site = boundary({ kind: 'on-premises', id: 'b_site' });
const server = node({ service: 'generic/server', parent: 'b_site' });
const ec2 = node({});
const link = (values: Record<string, string>) => edge({ source: 'n_server', target: 'n_ec2', facts: facts(values) });

describe('onpremLinkUnprotected', () => {
  testRule(onpremLinkUnprotected, [
    {
      name: 'an open link over the internet is a finding',
      diagram: diagramOf(site, server, ec2, link({ via: 'internet', encryption: 'none' })),
      subject: 'e_server-ec2',
      expected: 'fail',
    },
    {
      name: 'IPsec over a VPN passes',
      diagram: diagramOf(site, server, ec2, link({ via: 'vpn', encryption: 'ipsec' })),
      subject: 'e_server-ec2',
      expected: 'pass',
    },
    {
      name: 'a plain direct line with confidential data is a finding',
      diagram: diagramOf(
        site,
        server,
        ec2,
        link({ via: 'direct-connect', encryption: 'none', dataClassification: 'confidential' }),
      ),
      subject: 'e_server-ec2',
      expected: 'fail',
    },
    {
      name: 'a plain direct line with lesser data passes',
      diagram: diagramOf(
        site,
        server,
        ec2,
        link({ via: 'direct-connect', encryption: 'none', dataClassification: 'internal' }),
      ),
      subject: 'e_server-ec2',
      expected: 'pass',
    },
    {
      name: 'an unknown link is asked about',
      diagram: diagramOf(site, server, ec2, link({})),
      subject: 'e_server-ec2',
      expected: 'unknown',
    },
    {
      name: 'a link within the site is left alone',
      diagram: diagramOf(site, server, { ...ec2, parent: 'b_site' }, link({ encryption: 'none' })),
      subject: 'e_server-ec2',
      expected: 'silent',
    },
    {
      name: 'TLS over the internet passes',
      diagram: diagramOf(site, server, ec2, link({ via: 'internet', encryption: 'tls' })),
      subject: 'e_server-ec2',
      expected: 'pass',
    },
  ]);
});
