import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RequestedFile } from './requestedFile.js';

describe('RequestedFile', () => {
  test('names a file by its absolute path, once', () => {
    const requested = new RequestedFile();
    expect(requested.addFrom(['demarc', '--no-sandbox', 'orders.demarc'], '/home/ana')).toBe(true);
    expect(requested.take()).toBe(path.resolve('/home/ana', 'orders.demarc'));
    expect(requested.take()).toBeUndefined();
  });

  test('leaves switches and other arguments alone', () => {
    const requested = new RequestedFile();
    expect(requested.addFrom(['/opt/app.demarc', '--log=x.demarc', '.'], '/')).toBe(false);
    expect(requested.take()).toBeUndefined();
  });
});
