import { describe, expect, it } from 'vitest';
import { readParserWords } from '#lib/core/language/parser/parser-words.ts';
import { splitMarks } from '#lib/core/language/parser/split-marks.ts';

/** "form of the word that each word's phrase is likely built on", '-' where none is near. */
function coresOf(line: string, reversed: boolean): string {
  const tokens = line.split(' ').map((word) => {
    const [form = '', pos = ''] = word.split('/');
    return { form, pos, tag: pos };
  });
  const { words } = splitMarks(tokens);
  const { core, count } = readParserWords(words, reversed);
  const at = (place: number): number => (reversed ? count - 1 - place : place);
  return words.map((_, place) => words[at(core[at(place)] ?? -1)]?.form ?? '-').join(' ');
}

describe('the word a phrase is likely built on', () => {
  it.each([
    ['the/DET new/ADJ Asian/ADJ offices/NOUN of/ADP', 'offices offices offices offices -'],
    ['the/DET train/NOUN station/NOUN in/ADP town/NOUN', 'station station station - town'],
    ['has/AUX never/ADV been/AUX seen/VERB', 'seen seen seen seen'],
    ['from/ADP it/PRON ,/PUNCT two/NUM', '- it two'],
  ])('%s', (line, expected) => {
    expect(coresOf(line, false)).toBe(expected);
    expect(coresOf(line, true)).toBe(expected);
  });
});
