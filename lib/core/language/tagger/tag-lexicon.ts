// The tags each frequent word had in training, as one number a word.
import { ByteReader, ByteWriter } from '#lib/core/language/linear/bytes.ts';
import { hashUnits } from '#lib/core/language/linear/feature-hash.ts';

/** Lower-case form -> number (from 1) of the set of tags it had. */
export type TagLexicon = ReadonlyMap<string, number>;

/** Words seen less often are as good as unseen: training must meet such too. */
const SEEN_MIN = 3;
const SHARE_MIN = 0.06;

/** @param counts lower-case form -> tag -> times seen */
export function buildLexicon(counts: ReadonlyMap<string, ReadonlyMap<number, number>>): TagLexicon {
  const sets = new Map<string, number>();
  const lexicon = new Map<string, number>();
  for (const word of [...counts.keys()].sort()) {
    const tags = [...(counts.get(word) ?? [])];
    const seen = tags.reduce((sum, [, count]) => sum + count, 0);
    if (seen < SEEN_MIN) continue;
    const set = tags
      .filter(([, count]) => count / seen >= SHARE_MIN)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 3)
      .map(([tag]) => tag)
      .join(' ');
    const number = sets.get(set) ?? sets.size + 1;
    sets.set(set, number);
    lexicon.set(word, number);
  }
  return lexicon;
}

export function encodeLexicon(lexicon: TagLexicon): Uint8Array {
  const words = new ByteWriter();
  const numbers = new ByteWriter();
  words.text([...lexicon.keys()].join('\n'));
  for (const number of lexicon.values()) numbers.integer(number);
  const out = new ByteWriter();
  out.integer(lexicon.size);
  out.block(words.finish());
  out.block(numbers.finish());
  return out.finish();
}

/** @throws RangeError where the bytes are cut short */
export function decodeLexicon(bytes: Uint8Array): TagLexicon {
  const reader = new ByteReader(bytes);
  const size = reader.integer();
  const words = new ByteReader(reader.block()).text().split('\n');
  const numbers = new ByteReader(reader.block());
  const lexicon = new Map<string, number>();
  for (let at = 0; at < size; at += 1) lexicon.set(words[at] ?? '', numbers.integer());
  return lexicon;
}

/** "moves" -> "move", "planned" -> "plan", "studies" -> "study": what an ending may have been put to. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ying', ['y', 'ie']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
];

/** @returns a number for the ending of a word and the tags of the word it was put to; 0 where none is known */
export function baseNumber(lexicon: TagLexicon, lower: string): number {
  for (let place = 0; place < ENDINGS.length; place += 1) {
    const [ending, instead] = ENDINGS[place] ?? ['', []];
    if (lower.length < ending.length + 3 || !lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    const single = /([bdgklmnprtz])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    for (const base of [...instead.map((end) => stem + end), ...single]) {
      const number = lexicon.get(base);
      if (number !== undefined) return number * 16 + place + 1;
    }
  }
  return 0;
}

/**
 * A word's number; for one not in the lexicon a negative number of its end and capital.
 * @param key the word as written where its capital is no accident, else in small letters
 */
export function lexiconNumber(
  lexicon: TagLexicon,
  key: string,
  lower: string,
  capital: number,
): number {
  const own = lexicon.get(key);
  if (own !== undefined) return own * 8 + capital;
  const small = lexicon.get(lower);
  if (small !== undefined) return small * 8 + 4 + capital;
  return -1 - ((hashUnits(lower.slice(-2)) >>> 3) * 4 + capital);
}
