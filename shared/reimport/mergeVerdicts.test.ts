import { describe, expect, test } from 'vitest';
import type { ResourceVerdict } from '../model/verdict.js';
import { mergeVerdicts } from './mergeVerdicts.js';

const verdict = (sourceId: string, subject: string, status: ResourceVerdict['status']): ResourceVerdict => ({
  control: 'FSBP:S3.1',
  sourceId,
  subject,
  status,
  because: [],
});

describe('mergeVerdicts', () => {
  test('takes the new ones onto the elements of the diagram and keeps those of other files', () => {
    const before = [
      verdict('Web', 'n_web', 'fail'),
      verdict('Gone', 'n_gone', 'fail'),
      verdict('Logs', 'n_logs', 'pass'),
    ];
    const merged = mergeVerdicts(before, [verdict('Web', 'n_web-2', 'pass')], {
      ids: new Map([['n_web-2', 'n_web']]),
      resources: new Set(['Web', 'Gone']),
    });
    expect(merged).toEqual([verdict('Logs', 'n_logs', 'pass'), verdict('Web', 'n_web', 'pass')]);
  });
});
