// Gate 1: each quote is verbatim, and the key is in a quote or follows from it by a named step.
import { isVerbatim } from '#lib/core/article/quote.ts';
import type { Question } from '#lib/core/question/question.ts';
import { amountOf, amountsOf } from './amounts.ts';
import { type ArticleIndex, indexOf } from './article-index.ts';
import { error, type Gate } from './gate.ts';
import { contentStems, fold, isChoice, keyTexts, wordStem } from './question-text.ts';
import { otherNames } from './same-thing.ts';

/** Skills whose key says the same in other words; its names and numbers are still the article's. */
const REWORDED: ReadonlySet<Question['skill']> = new Set(['paraphrase', 'cause', 'inference']);

export const checkGrounding: Gate = (question, article, { names, resolved = [] }) => {
  if (question.evidence.length === 0) return [error('no-evidence')];
  if (!question.evidence.every((quote) => isVerbatim(article, quote))) {
    return [error('quote-not-verbatim')];
  }
  const quotes = [...question.evidence.map(({ quote }) => quote), ...resolved];
  const proof = ` ${fold(quotes.join(' '))} `;
  const { lower, places } = indexOf(article);
  const known = { lower: `${lower} ${fold(resolved.join(' '))}`, places };
  if (question.kind === 'numeric' && question.skill === 'joined')
    return isBetweenYears(question.answerKey.value, quotes)
      ? []
      : [error('key-not-in-quote', { key: String(question.answerKey.value) })];
  const unproven = provable(question).filter((key) =>
    REWORDED.has(question.skill) ||
    (!isChoice(question) && question.kind !== 'cloze' && question.kind !== 'numeric')
      ? foreignPart(key, known, quotes) !== null
      : !follows(key, proof, quotes, names ?? []),
  );
  // Of a cloze one accepted text must be in the quote; the others are its spellings.
  const enough = question.kind === 'cloze' && unproven.length < question.answerKey.accepted.length;
  const [key] = unproven;
  return key === undefined || enough ? [] : [error('key-not-in-quote', { key })];
};

/** The named step of two facts put together: from a year of one quote to a year of another. */
function isBetweenYears(value: number, quotes: readonly string[]): boolean {
  const years = quotes.map((quote) =>
    [...quote.matchAll(/\b(?:1\d|20)\d\d\b/g)].map(([year]) => Number(year)),
  );
  return years.some((own, at) =>
    years.some(
      (others, place) =>
        place !== at && own.some((year) => others.some((other) => other - year === value)),
    ),
  );
}

/** What the quotes must prove. */
function provable(question: Question): string[] {
  switch (question.kind) {
    case 'true-false':
      return question.answerKey.value ? [question.stem] : [];
    case 'numeric':
      return [String(question.answerKey.value)];
    case 'ordering':
      return question.options.map(({ text }) => text);
    case 'matching':
      return [
        ...question.prompts,
        ...question.options.filter(({ id }) =>
          Object.values(question.answerKey.pairs).includes(id),
        ),
      ].map(({ text }) => text);
    default:
      return keyTexts(question);
  }
}

/** In the words of the quote; as another spelling of its number; under another name. */
function follows(
  key: string,
  proof: string,
  quotes: readonly string[],
  names: readonly (readonly string[])[],
): boolean {
  if (proof.includes(fold(key))) return true;
  const amount = amountOf(key);
  if (amount && sameNumber(amount.value, quotes)) return true;
  const words = contentStems(key);
  const inProof = new Set(contentStems(proof));
  if (words.length > 0 && words.every((word) => inProof.has(word))) return true;
  return otherNames(key, names).some((name) => proof.includes(` ${fold(name)} `));
}

function sameNumber(value: number, quotes: readonly string[]): boolean {
  return quotes.some((quote) =>
    amountsOf(quote).some((amount) => amount.value === value || amount.high === value),
  );
}

/** "more than 200" where the quote says 300: a named step. What does not follow stays. */
const withoutBounds = (key: string, quotes: readonly string[]): string =>
  key.replace(
    /\b(more|fewer|less) than ([$£€]?\d[\d,.]*(?: ?%| (?:percent|[mbt]r?illion))?)/gi,
    (told: string, side: string, text: string) => {
      const bound = amountOf(text)?.value;
      const follows =
        bound !== undefined &&
        quotes.some((quote) =>
          amountsOf(quote).some(({ value }) =>
            /more/i.test(side) ? value >= bound : value <= bound,
          ),
        );
      return follows ? '' : told;
    },
  );

/** A name or number of a reworded key that the article does not have, or null. */
function foreignPart(
  key: string,
  { lower, places }: Pick<ArticleIndex, 'lower' | 'places'>,
  quotes: readonly string[],
): string | null {
  const parts =
    withoutBounds(key, quotes).match(/(?<=[\p{Ll}\p{N},] )\p{Lu}[\p{L}\p{M}]+|\d[\d,.]*\d|\d/gu) ??
    [];
  return (
    parts.find((part) => {
      const word = part.toLowerCase();
      if (places.has(wordStem(word)) || lower.includes(word)) return false;
      if (/^(?:united|states|america)$/.test(word) && /\bu\.?s\b/.test(lower)) return false;
      const number = Number(word.replaceAll(',', ''));
      return Number.isNaN(number) || !sameNumber(number, quotes);
    }) ?? null
  );
}
