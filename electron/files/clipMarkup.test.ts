import { describe, expect, test } from 'vitest';
import { carriedFragment, clipMarkup } from './clipMarkup.js';

describe('clipMarkup', () => {
  const clip = { text: 'web <EC2>\n"db" & co', fragment: '{"demarc-fragment":1,"title":"ü \\" <"}' };

  test('shows the text and gives the elements back', () => {
    expect(clipMarkup(clip)).toContain('<p>web &lt;EC2&gt;</p>');
    expect(carriedFragment(clipMarkup(clip))).toBe(clip.fragment);
  });

  test('survives what systems put around HTML', () => {
    const wrapped = `<html><body><!--StartFragment--><meta charset="utf-8">${clipMarkup(clip)}<!--EndFragment--></body></html>`;
    expect(carriedFragment(wrapped)).toBe(clip.fragment);
  });

  test.each(['', '<p>data-demarc</p>', '<div data-demarc="">x</div>'])('%s carries nothing', (markup) => {
    expect(carriedFragment(markup)).toBeUndefined();
  });
});
