// "The first bridge was built in Peru" -> "... in Chile": a country or city of the article in the place of another.
import type { Reading } from '#lib/core/fact/reading.ts';
import { isSure, type WholeSentence } from '#lib/core/fact/whole-sentences.ts';
import { headOf } from '#lib/core/fact/word-places.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { AnswerType } from './answer-type.ts';
import { nameOptions } from './name-options.ts';

/** "in 1563, 1593 and 1603": some of it may hold there too. */
export const MOST_DATES = 2;
/** What holds of two countries as well: both may play, join, border. */
const SHARED =
  /^(?:also|both|like|including|include|among|between|share|join|border|such|other|grow|live)$/;

/** "from Lima to [Quito]": between other towns nobody would go so. */
function isOfRoute(nodes: readonly Node[], gone: readonly number[]): boolean {
  const [first = 0, last = 0] = [gone[0], gone.at(-1)];
  const near = nodes.slice(Math.max(0, first - FAR), first - 1);
  if (nodes[first - 1]?.lower === 'to') return near.some(({ lower }) => lower === 'from');
  return (
    nodes[first - 1]?.lower === 'from' &&
    nodes.slice(last + 1, last + FAR).some(({ lower, pos }) => lower === 'to' && pos === 'ADP')
  );
}

const FAR = 5;

/** "Plague struck [Lima] in 1563", and elsewhere "a third of Quito died of the plague": it may have been there as well. */
export function isToldAlike(
  { sentences, analysis }: Reading,
  sentence: number,
  place: string,
): boolean {
  const root = sentences[sentence]?.nodes.find(({ base }) => base === 'root');
  if (!root) return true;
  const subject = root.children.find(({ base }) => base === 'nsubj');
  const kinds = [root, ...(subject ? [subject, ...subject.children] : [])]
    .filter(({ pos, lemma }) => /^(?:NOUN|PROPN|VERB)$/.test(pos) && !LIGHT.test(lemma))
    .map(({ lemma }) => lemma.toLowerCase());
  return analysis.names
    .filter(({ canonical }) => canonical === place)
    .flatMap(({ mentions }) => mentions)
    .some(
      (mention) =>
        mention.sentence !== sentence &&
        sentences[mention.sentence]?.nodes.some(
          ({ lemma, form, lower }) => form === lower && kinds.includes(lemma),
        ),
    );
}

const LIGHT = /^(?:be|have|do|make|take|go|get|come|give|see|use|year|time|people|part)$/;

/**
 * Another name of the same kind, or null where it may hold of that one too: something else of the sentence, a date,
 * an amount or another name, must make one place right.
 */
export function wrongPlace(
  reading: Reading,
  whole: WholeSentence,
  type: AnswerType,
  seed: string,
): string | null {
  const { gap, sentence, places, gone, answer } = whole;
  if (gap.type !== 'name' || !gap.anchored || !isSure(whole)) return null;
  if (type.type !== 'place' || !/^(?:country|city)$/.test(type.subtype ?? '')) return null;
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  if (places.some((place) => SHARED.test(nodes[place]?.lemma ?? ''))) return null;
  if (isOfRoute(nodes, gone)) return null;
  // "100 Lima flights": which flights, not where.
  const head = headOf(nodes, gone);
  if (!head || !/^(?:nsubj|obj|obl|nmod)$/.test(head.base)) return null;
  if ((reading.sentences[sentence]?.dates.length ?? 0) > MOST_DATES) return null;
  // "the Netherlands", "Lima, Peru": the article or the wider place would tell.
  const [before, after] = [nodes[(gone[0] ?? 0) - 1], nodes[(gone.at(-1) ?? 0) + 1]];
  if (before?.lower === 'the' || (after?.form === ',' && nodes[after.place + 1]?.pos === 'PROPN'))
    return null;
  const stem = places
    .filter((place) => !gone.includes(place))
    .map((place) => nodes[place]?.form)
    .join(' ');
  const others = nameOptions(reading, sentence, answer, type, stem, seed, true);
  const other = others?.find(
    ({ text }) => !/^the /i.test(text) && !isToldAlike(reading, sentence, text),
  );
  return other?.text ?? null;
}
