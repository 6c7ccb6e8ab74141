import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, fact, node } from '../../shared/model/build.js';
import { changeWords, kindName } from './changeWords.js';

const diagram = diagramOf(
  boundary({ id: 'b_old', label: 'Old' }),
  boundary({ id: 'b_new', label: 'New' }),
  node({ id: 'n_db', service: 'aws/rds', label: 'Db' }),
);
const sides = { before: diagram, after: diagram };
const words = (field: string, before: unknown, after: unknown) => changeWords(sides, 'n_db', { field, before, after });

describe('changeWords', () => {
  test('names properties and values as the inspector does', () => {
    expect(words('facts.encryptionAtRest', [fact('none')], [fact('customer-key')])).toMatch(
      /^Encryption at rest: None → /,
    );
    expect(words('facts.publicIp', undefined, [fact(true)])).toMatch(/: not known → Yes$/);
  });

  test('says where something goes and what it is called', () => {
    expect(words('parent', 'b_old', 'b_new')).toBe('From Old into New');
    expect(words('parent', undefined, 'b_new')).toBe('From the canvas into New');
    expect(words('label', 'Db', 'Orders')).toBe('Name: Db → Orders');
    expect(words('service', 'aws/rds', 'aws/ec2')).toBe('Service: RDS → EC2');
  });

  test('counts what lists gain and lose', () => {
    expect(words('members', ['n_a', 'n_b'], ['n_b', 'n_c'])).toBe('Members: 1 new, 1 gone');
    expect(words('rules', [1, 2], [2, 1])).toBe('Rules: in another order');
  });

  test('a field without words of its own is named by its key', () => {
    expect(words('count', undefined, 3)).toBe('Count: none → 3');
  });
});

describe('kindName', () => {
  test('is the service, or the kind of a boundary', () => {
    expect([kindName(diagram, 'n_db'), kindName(diagram, 'b_new')]).toEqual(['RDS', 'VPC']);
  });
});
