// A sentence of the article, word for word, with the part that proves the answer set apart.
import { quoteMarks } from './quote-marks.ts';

export type SentenceParts = { before: string; quote: string; after: string };

export function QuotedSentence({ before, quote, after }: SentenceParts) {
  const [open, close] = quoteMarks(before + quote + after);
  return (
    <q>
      {open}
      {before}
      <mark>{quote}</mark>
      {after}
      {close}
    </q>
  );
}
