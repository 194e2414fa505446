import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '#lib/core/article/normalise-text.ts';

const long = 'word '.repeat(30).trim();

describe('normalising an article', () => {
  it.each([
    ['a decomposed letter', 'cafe\u0301', 'caf\u00e9'],
    ['CRLF and CR', 'one\r\n\r\ntwo\r\rthree', 'one\n\ntwo\n\nthree'],
    ['a byte order mark', '\uFEFFText.', 'Text.'],
    ['tabs, no-break and thin spaces', 'a\tb\u00A0c\u2009d', 'a b c d'],
    ['zero-width characters', 'a\u200Bb\u2060c', 'abc'],
    ['soft hyphens', 'co\u00ADoperation', 'cooperation'],
    ['typographic ligatures', 'e\uFB03cient \uFB01sh', 'efficient fish'],
    ['runs of spaces and trailing ones', '  a   b  \n  \n c ', 'a b\n\nc'],
    ['runs of blank lines', 'a\n\n\n\n\nb', 'a\n\nb'],
    ['stray control characters', 'a\u0007b', 'ab'],
    ['nothing visible', ' \u200B\n\t\n', ''],
    ['curly quotes stay as they are', '“It’s”', '“It’s”'],
    ['a subscript on a line of its own', 'of O\n2 around', 'of O2 around'],
  ])('%s', (_, raw, expected) => {
    expect(normaliseText(raw)).toBe(expected);
  });

  it('joins a hard-wrapped paragraph', () => {
    const lines = ['A'.repeat(60), 'b'.repeat(60), 'the end.'];
    expect(normaliseText(lines.join('\n'))).toBe(lines.join(' '));
  });

  it('makes a paragraph of each long line and keeps short lines of a list', () => {
    expect(normaliseText(`${long}.\n${long}.`)).toBe(`${long}.\n\n${long}.`);
    expect(normaliseText('- iron\n- gold')).toBe('- iron\n- gold');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const once = normaliseText(raw);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
