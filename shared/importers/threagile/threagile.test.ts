// Own model, written for these tests (Apache-2.0).
import { describe, expect, test } from 'vitest';
import type { Imported } from '../types.js';
import { threagile } from './threagile.js';

const MODEL = `threagile_version: 1.0.0
title: Shop
security_requirements:
  Strong keys: All keys are rotated
data_assets:
  Orders: { id: orders, confidentiality: strictly-confidential }
  Unused: { id: unused, confidentiality: public }
technical_assets:
  Browser:
    id: browser
    type: external-entity
    technology: browser
    out_of_scope: true
    justification_out_of_scope: Customer's own
    communication_links:
      Shopping: { target: web, protocol: https, authentication: session-id, vpn: false, data_assets_sent: [orders] }
      Broken: { target: nothing, protocol: http }
  Web Server:
    id: web
    type: process
    technology: web-server
    confidentiality: internal
    tags: [aws:ec2]
    communication_links:
      Store: { target: db, protocol: jdbc-encrypted, vpn: true, usage: devops }
  Orders Database:
    id: db
    type: datastore
    technology: database
    encryption: transparent
    data_assets_stored: [orders]
trust_boundaries:
  Cloud: { id: cloud, type: network-cloud-provider, technical_assets_inside: [], trust_boundaries_nested: [sg] }
  Web group: { id: sg, type: network-cloud-security-group, technical_assets_inside: [web, db] }
shared_runtimes:
  VM pool: { id: pool, technical_assets_running: [web] }
individual_risk_categories:
  Odd thing:
    id: odd
    stride: tampering
    mitigation: Look at it
    risks_identified:
      Odd at <b>db</b>: { severity: high, most_relevant_technical_asset: db }
risk_tracking:
  sql-injection@web@db: { status: mitigated, justification: Prepared statements }
  hardening@*: { status: accepted }
`;

function read(text: string): Imported {
  const result = threagile.read([{ name: 'shop.yaml', text }]);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

describe('threagile', () => {
  const { diagram, warnings } = read(MODEL);
  const node = (label: string) => [...diagram.nodes.values()].find((one) => one.label === label)!;
  const boundary = (label: string) => [...diagram.boundaries.values()].find((one) => one.label === label)!;
  const edge = (label: string) => [...diagram.edges.values()].find((one) => one.label === label)!;

  test('assets are nodes by tag, technology or name', () => {
    expect(['Browser', 'Web Server', 'Orders Database'].map((label) => node(label).service)).toEqual([
      'generic/browser',
      'aws/ec2',
      'generic/database',
    ]);
    expect(node('Browser').scope).toBe('drawn-only');
    expect(node('Orders Database').facts).toMatchObject({ encryptionAtRest: [{ value: 'provider-key' }] });
    expect(node('Web Server').facts).toMatchObject({ dataClassification: [{ value: 'internal' }] });
  });

  test('a security group has members, a cloud holds them', () => {
    expect(boundary('Web group')).toMatchObject({
      kind: 'security-group',
      members: [node('Web Server').id, node('Orders Database').id],
    });
    expect(node('Web Server').parent).toBe(boundary('Cloud').id);
  });

  test('links carry protocol, encryption and path', () => {
    expect(edge('Shopping').facts).toMatchObject({ protocol: [{ value: 'https' }] });
    expect(edge('Shopping').notes).toContain('Sends: Orders');
    expect(edge('Store').facts).toMatchObject({
      protocol: [{ value: 'sql' }],
      encryption: [{ value: 'tls' }],
      via: [{ value: 'vpn' }],
      purpose: [{ value: 'admin' }],
    });
  });

  test('data, runtimes and risks stand in the notes of what they concern', () => {
    const { notes = '', sources = [] } = node('Orders Database');
    expect(notes).toContain('Stores: Orders (strictly-confidential)');
    expect(notes).toContain('Threat: Odd at db (tampering, high)\nMitigation: Look at it');
    expect(node('Web Server').notes).toContain('Runs on the shared runtime “VM pool”.');
    expect(node('Web Server').notes).toContain('Risk sql injection: mitigated, Prepared statements');
    expect(sources.map(({ id }) => id)).toEqual(['db', 'orders', 'odd@Odd at db']);
  });

  test('what belongs nowhere is said, with the line where there is one', () => {
    expect(warnings.map(({ kind, sourceId }) => [kind, sourceId])).toEqual([
      ['dropped', 'unused'],
      ['dropped', 'browser>Broken'],
      ['note', 'risk_tracking/hardening@*'],
    ]);
    expect(warnings[1]?.line).toBe(17);
    expect([...diagram.notes.values()].map(({ text }) => text)).toEqual([
      'Risk hardening: accepted',
      'Security requirement: Strong keys\nAll keys are rotated',
    ]);
  });
});
