import { describe, expect, test } from 'vitest';
import { boundary, diagramOf } from '../model/build.js';
import { setRules } from './setRules.js';

const diagram = diagramOf(boundary({ id: 'b_sg', kind: 'security-group' }));
const rules = [{ direction: 'in', action: 'allow', protocol: 'tcp', ports: '443', peer: '0.0.0.0/0' }] as const;

describe('setRules', () => {
  test('tells no rules from unknown ones', () => {
    expect(setRules(diagram, 'b_sg', []).boundaries.get('b_sg')?.rules).toEqual([]);
    expect(setRules(setRules(diagram, 'b_sg', []), 'b_sg', undefined).boundaries.get('b_sg')).not.toHaveProperty(
      'rules',
    );
  });

  test('changes nothing where the rules are the same', () => {
    const set = setRules(diagram, 'b_sg', rules);
    expect(setRules(set, 'b_sg', [...rules])).toBe(set);
  });
});
