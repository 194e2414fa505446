// Parses written by hand: one word per line as `form tag head relation`, heads counted from 1, 0 the root.
import type { ParsedSentence } from '#lib/core/language/analysis.ts';
import { lemmas } from './lemmas.ts';

const UNIVERSAL: [RegExp, string][] = [
  [/^NNP/, 'PROPN'],
  [/^NN/, 'NOUN'],
  [/^(?:VB|MD)/, 'VERB'],
  [/^JJ/, 'ADJ'],
  [/^(?:RB|WRB)/, 'ADV'],
  [/^(?:PRP|WP|EX|DT)/, 'PRON'],
  [/^CD/, 'NUM'],
  [/^(?:IN|TO|RP)/, 'ADP'],
  [/^CC/, 'CCONJ'],
];

/** The text is the words with a space between each two. */
export function parseOf(lines: string): { sentence: ParsedSentence; text: string } {
  const rows = lines
    .trim()
    .split(/\s*;;\s*|\s*\n\s*/)
    .map((line) => line.trim().split(' '));
  const text = rows.map(([form]) => form).join(' ');
  let at = 0;
  const tokens = rows.map(([form = '', tag = '', head = '', relation = '']) => {
    const start = at;
    at += form.length + 1;
    const helper = relation.startsWith('aux') || relation === 'cop';
    return {
      form,
      start,
      end: start + form.length,
      tag,
      pos: helper ? 'AUX' : (UNIVERSAL.find(([pattern]) => pattern.test(tag))?.[1] ?? 'PUNCT'),
      lemma: lemmas.get(form.toLowerCase()) ?? form.toLowerCase(),
      tagConfidence: 1,
      head: Number(head) - 1,
      relation,
      arcConfidence: 0.9,
    };
  });
  return { sentence: { start: 0, end: text.length, paragraph: 0, kind: 'sentence', tokens }, text };
}
