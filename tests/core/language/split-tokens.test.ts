import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTokens, TOKEN_MAX } from '#lib/core/language/split-tokens.ts';

const cut = (text: string): string =>
  splitTokens(text, 0, text.length)
    .map(({ form }) => form)
    .join('|');

describe('splitting tokens', () => {
  it.each([
    ["They don't know; it's Jo's.", "They|do|n't|know|;|it|'s|Jo|'s|."],
    ['We’ll see what they’ve got.', 'We|’ll|see|what|they|’ve|got|.'],
    ['She cannot, and I wanna go.', 'She|can|not|,|and|I|wan|na|go|.'],
    ["The visitors' boats and O'Brien's", "The|visitors|'|boats|and|O'Brien|'s"],
    ['a well-known non-human e-mail', 'a|well|-|known|non-human|e-mail'],
    ['pro-Beijing, mid-August, Anglo-American', 'pro-Beijing|,|mid-August|,|Anglo|-|American'],
    ['See https://example.org/a?b=1, now.', 'See|https://example.org/a?b=1|,|now|.'],
    ['Write to jo@example.org or example.com.', 'Write|to|jo@example.org|or|example.com|.'],
    ['It cost $1,200.50 (about £900).', 'It|cost|$|1,200.50|(|about|£|900|)|.'],
    ['From 5-10% or 18–32 km', 'From|5|-|10|%|or|18|–|32|km'],
    ['At 7:30PM on 11/28/2000', 'At|7:30|PM|on|11/28/2000'],
    ['at 5 p.m. on Jan. 3', 'at|5|p.m.|on|Jan.|3'],
    ['the 1980s, the 20th and 1/2', 'the|1980s|,|the|20th|and|1/2'],
    ['Call 713-853-3989.', 'Call|713-853-3989|.'],
    ['Dr. Shaw of the U.S. Army', 'Dr.|Shaw|of|the|U.S.|Army'],
    ['He left the U.S.', 'He|left|the|U.S.'],
    ['cats, dogs, etc.', 'cats|,|dogs|,|etc|.'],
    ['It has vitamin C.', 'It|has|vitamin|C|.'],
    ['J. Smith of AT&T', 'J.|Smith|of|AT&T'],
    ['“Yes,” he said... “No!”', '“|Yes|,|”|he|said|...|“|No|!|”'],
    ['and/or — he said--so', 'and|/|or|—|he|said|--|so'],
    ['Notes [1,2] and [17]', 'Notes|[|1|,|2|]|and|[|17|]'],
    ['1. Mix it', '1.|Mix|it'],
    ['fun :-) \u{1F469}\u{200D}\u{1F680}!', 'fun|:-)|\u{1F469}\u{200D}\u{1F680}|!'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('looks at nothing before its start and gives offsets into the whole text', () => {
    const text = 'One two. Three four.';
    expect(splitTokens(text, 9, text.length)).toEqual([
      { start: 9, end: 14, form: 'Three' },
      { start: 15, end: 19, form: 'four' },
      { start: 19, end: 20, form: '.' },
    ]);
  });

  it('cuts what is over-long without cutting a character in two', () => {
    const tokens = splitTokens('\u{1F600}x'.repeat(100), 0, 300);
    const long = splitTokens(`a${'\u{20000}'.repeat(100)}`, 0, 201);
    for (const { form } of [...tokens, ...long]) {
      expect(form.length).toBeLessThanOrEqual(TOKEN_MAX);
      expect(form.isWellFormed()).toBe(true);
    }
    expect(splitTokens('1'.repeat(150), 0, 150).map(({ form }) => form.length)).toEqual([
      60, 60, 30,
    ]);
  });

  it('covers every visible character once, in order, on any text', () => {
    const piece = fc.constantFrom(
      ...["don't", '’s ', '-', 'e-', '3.5', '$', '. ', '...', 'U.S.', '(', '[1]', '\n', 'é'],
      ...['http://', '@', '.com', '\u{1F600}', '\u{200D}', '中', ' ', 'no', ':', '/', '11'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, form } of splitTokens(text, 0, text.length)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(form).toBe(text.slice(start, end));
          expect(form).not.toBe('');
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it.each([
    ['digits', '1'],
    ['hyphens', '-'],
    ['words with hyphens', 'non-'],
    ['brackets', '('],
    ['letters', 'a'],
    ['stops in words', 'a.'],
    ['domains', 'com.'],
    ['at signs', 'a@'],
    ['addresses', 'http://'],
    ['slashes', '1/'],
    ['commas in numbers', '1,'],
    ['apostrophes', "a'"],
    ['emoji', '\u{1F469}\u{200D}'],
    ['letters without spaces', '港'],
  ])('takes under 300 ms for 50,000 characters of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length));
    const from = performance.now();
    splitTokens(text, 0, text.length);
    expect(performance.now() - from).toBeLessThan(300);
  });
});
