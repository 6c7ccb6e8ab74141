import { describe, expect, test } from 'vitest';
import { importFiles } from './index.js';
import { malformedInputs } from './malformedInputs.js';

describe('importFiles on text that is broken', () => {
  test.each(malformedInputs())('%s gives an error with line and remedy', (_name, file) => {
    const result = importFiles([file]);
    const message = 'error' in result ? result.error.message : 'read as if it were sound';
    expect(message).toContain(file.name);
    expect(message).toMatch(/line \d+/);
    expect(message).toMatch(/\. [A-Z][^.]* (?:again|one)\b|\. (?:Choose|Write|Save|Correct|Complete|Export|Download) /);
    expect(message).not.toMatch(/undefined|TypeError|\n\s+at /);
  });
});
