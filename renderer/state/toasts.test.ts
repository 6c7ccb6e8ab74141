import { beforeEach, describe, expect, test } from 'vitest';
import { diagramOf, node } from '../../shared/model/build.js';
import { commandFor } from './commandTable.js';
import { tellOfFindings } from './decisions.js';
import { dismissToasts, showToast, useToasts } from './toasts.js';
import { openDocument, select } from './workspace.js';

beforeEach(() => {
  dismissToasts();
  openDocument({ diagram: diagramOf(node({ id: 'n_web' })), isSaved: true });
});

describe('dismissToasts', () => {
  test('is what Escape does once nothing is selected', () => {
    showToast('The disk is full.', 'error');
    select(['n_web']);
    expect(commandFor('Escape', true)?.id).toBe('edit-deselect');
    select([]);
    commandFor('Escape', true)?.run();
    expect(useToasts.getState().toasts).toEqual([]);
    expect(commandFor('Escape', true)).toBeUndefined();
  });
});

describe('tellOfFindings', () => {
  test('says that a finding marked done stays one', () => {
    tellOfFindings([{ status: 'finding' }], 'done');
    expect(useToasts.getState().toasts[0]?.text).toMatch(/^Noted\. It stays a finding/);
  });

  test('is silent of open tasks and of accepted findings', () => {
    tellOfFindings([{ status: 'open' }], 'done');
    tellOfFindings([{ status: 'finding' }], 'accepted');
    expect(useToasts.getState().toasts).toEqual([]);
  });
});
