// Gate 1: each quote is verbatim, and the key is in a quote.
import { isVerbatim } from '#lib/core/article/quote.ts';
import { error, type Gate } from './gate.ts';
import { contentWords, fold, keyText } from './question-text.ts';

export const checkGrounding: Gate = (question, article) => {
  if (question.evidence.length === 0) return [error('no-evidence')];
  if (!question.evidence.every((quote) => isVerbatim(article, quote))) {
    return [error('quote-not-verbatim')];
  }
  const proof = ` ${fold(question.evidence.map(({ quote }) => quote).join(' '))} `;
  const key = keyText(question);
  if (key !== null && !isIn(key, proof)) return [error('key-not-in-quote', { key })];
  return [];
};

/** All of the key's words stand in the proof: a key may drop an article or shorten a name. */
function isIn(key: string, proof: string): boolean {
  if (proof.includes(fold(key))) return true;
  const words = contentWords(key);
  return words.length > 0 && words.every((word) => proof.includes(word));
}
