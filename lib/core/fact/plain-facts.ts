// What can be found in any language without its grammar: the only number of a sentence, a name that comes back.
import type { Article, Sentence } from '#lib/core/article/article.ts';
import { quoteSentence } from '#lib/core/article/quote.ts';
import { hashText } from '#lib/core/seed/random.ts';
import type { Fact } from './fact.ts';

/** Offsets of the answer within its sentence's quote. */
export type PlainFact = { fact: Fact; from: number; to: number };

const NUMBER =
  /(?<![\p{Script=Latin}\p{N}.,])\p{N}(?:[\p{N}.,]*\p{N})(?![\p{Script=Latin}\p{N}])/gu;
/** Two to four words with capitals, not at the start of a sentence. */
const NAME = /(?<=[\p{Ll}\p{N},] )\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,3}/gu;
const LEAST_WORDS = 6;
const MOST_WORDS = 32;
const MOST_LENGTH = 260;

export function findPlainFacts(article: Article): PlainFact[] {
  const names = comingBack(article.text);
  const seen = new Set<string>();
  return article.sentences.flatMap((sentence): PlainFact[] => {
    const quote = quoteSentence(article, sentence);
    if (sentence.kind !== 'sentence' || !isPlain(quote.quote)) return [];
    // A line that comes back would be asked again.
    if (seen.has(quote.quote)) return [];
    seen.add(quote.quote);
    // "am 2. | Juli": cut at the stop of an ordinal.
    if (/\p{N}\.\s*$/u.test(article.text.slice(Math.max(0, sentence.start - 4), sentence.start)))
      return [];
    const numbers = [...quote.quote.matchAll(NUMBER)];
    const [number] = numbers;
    if (number && numbers.length === 1) return [plainFact(article, sentence, 'quantity', number)];
    const found = [...quote.quote.matchAll(NAME)].filter(([name]) => names.has(name));
    const [name] = found;
    const once = name && quote.quote.split(name[0]).length === 2;
    return name && once ? [plainFact(article, sentence, 'action', name)] : [];
  });
}

/** Names that stand in the text twice or more. */
function comingBack(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])));
}

/** A sentence of usual length; scripts without spaces go by characters. */
function isPlain(text: string): boolean {
  const words = text.split(' ').length;
  const spaced = words >= LEAST_WORDS && words <= MOST_WORDS;
  return (
    text.length <= MOST_LENGTH &&
    !/[“”"«»()\n]/.test(text) &&
    (spaced || (words < 3 && text.length >= 12))
  );
}

function plainFact(
  article: Article,
  sentence: Sentence,
  kind: 'quantity' | 'action',
  match: RegExpExecArray,
): PlainFact {
  const quote = quoteSentence(article, sentence);
  const parts = { statement: quote.quote, answer: match[0] };
  return {
    fact: {
      id: `f-${hashText(`${kind}|${quote.start}|${match[0]}`).slice(0, 10)}`,
      kind,
      quotes: [quote],
      parts,
      attribution: null,
      modality: 'asserted',
      polarity: 'positive',
      confidence: 1,
      salience: 0,
    },
    from: match.index,
    to: match.index + match[0].length,
  };
}
