// A sentence of the article, word for word, with the part that proves the answer set apart.
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import { quoteMarks } from './quote-marks.ts';

export type SentenceParts = { before: string; quote: string; after: string };

/** `language`: of the article; left out where an element round it says so. */
export function QuotedSentence({
  before,
  quote,
  after,
  language,
}: SentenceParts & { language?: TextLanguage }) {
  const [open, close] = quoteMarks(before + quote + after);
  return (
    <q {...language}>
      {open}
      {before}
      <mark>{quote}</mark>
      {after}
      {close}
    </q>
  );
}
