// compromise, for comparison. Its tags are made into universal ones.
import nlp from 'compromise';
import { locate } from './locate.ts';
import type { ReadingSystem } from './reading.ts';

const HELPERS = ['Auxiliary', 'Copula', 'Modal'];
const UNIVERSAL: [string, string][] = [
  ['ProperNoun', 'PROPN'],
  ['Verb', 'VERB'],
  ['Pronoun', 'PRON'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Value', 'NUM'],
];

export const createCompromise = (): ReadingSystem => ({
  name: 'compromise',
  read: (text) => {
    const document = nlp(text);
    const place = locate(text);
    const sentences = document.docs.map((terms) => {
      const tokens = terms.flatMap(({ text: form, tags }) => {
        const span = place(form);
        return span ? [{ ...span, pos: universal(tags ?? new Set()) }] : [];
      });
      // Its punctuation is no word of its own.
      const before = terms[0]?.pre.trimStart().length ?? 0;
      const behind = terms.at(-1)?.post.trimEnd().length ?? 0;
      return {
        start: (tokens[0]?.start ?? 0) - before,
        end: (tokens.at(-1)?.end ?? 0) + behind,
        tokens,
      };
    });
    const entities = [
      { type: 'person', words: document.people() },
      { type: 'place', words: document.places() },
      { type: 'organization', words: document.organizations() },
    ].flatMap(({ type, words }) => namesIn(text, words.out('array'), type));
    return { sentences, entities };
  },
});

function universal(tags: ReadonlySet<string>): string {
  if (HELPERS.some((tag) => tags.has(tag))) return 'AUX';
  return UNIVERSAL.find(([tag]) => tags.has(tag))?.[1] ?? 'X';
}

/** The names in order of the text, without the punctuation at their ends. */
function namesIn(text: string, names: readonly string[], type: string) {
  let cursor = 0;
  return names.flatMap((written) => {
    const name = written.replace(/^[\s"'“(]+|(?:['’]s)?[\s"'”),.;:!?]+$|['’]s$/g, '');
    const start = name === '' ? -1 : text.indexOf(name, cursor);
    if (start < 0) return [];
    cursor = start + name.length;
    return [{ type, start, end: cursor }];
  });
}
