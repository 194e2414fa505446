// A sentence of the article, word for word, with the part that proves the answer set apart.
export type SentenceParts = { before: string; quote: string; after: string };

export function QuotedSentence({ before, quote, after }: SentenceParts) {
  return (
    <q>
      “{before}
      <mark>{quote}</mark>
      {after}”
    </q>
  );
}
