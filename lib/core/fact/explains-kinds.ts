// Articles that explain how things are: textbooks and encyclopedias on a kind of thing, in the present.
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** Of the sentences so many are in the present. */
const LEAST_PRESENT = 0.6;
/** Of the sentences so many at most tell of people, or what somebody says. */
const MOST_PEOPLE = 0.2;
const MOST_SPOKEN = 0.08;
const LEAST_SENTENCES = 4;

const held = new WeakMap<Reading['sentences'], boolean>();

/** "The heart pumps blood": told of every heart, by nobody, of no day. */
export function explainsKinds(reading: Reading): boolean {
  const known = held.get(reading.sentences);
  if (known !== undefined) return known;
  const told = isExplaining(reading);
  held.set(reading.sentences, told);
  return told;
}

function isExplaining({ article, analysis, sentences }: Reading): boolean {
  let [all, present, people, spoken] = [0, 0, 0, 0];
  sentences.forEach((read, at) => {
    const tense = article.sentences[at]?.kind === 'sentence' ? tenseOf(read) : null;
    if (tense === null) return;
    all += 1;
    if (tense === 'present') present += 1;
    if ([...read.names.values()].some(({ group }) => group.type === 'person')) people += 1;
    const said = (analysis.clauses[at] ?? []).some(({ attribution }) => attribution?.speaker);
    if (said) spoken += 1;
  });
  return (
    all >= LEAST_SENTENCES &&
    present >= all * LEAST_PRESENT &&
    people <= all * MOST_PEOPLE &&
    spoken <= all * MOST_SPOKEN
  );
}

function tenseOf({ nodes }: ReadSentence): 'present' | 'past' | null {
  const root = nodes.find(({ base }) => base === 'root');
  const helpers = root?.children.filter(({ base }) => /^(?:aux|cop)$/.test(base)) ?? [];
  const verb = [root, ...helpers].find((node) => node && isFiniteTag(node.tag));
  if (!verb) return null;
  return verb.tag === 'VBD' ? 'past' : 'present';
}
