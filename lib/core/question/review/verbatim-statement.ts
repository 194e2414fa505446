// A statement that stands in the article word for word is found, not understood: whoever may read the
// article looks it up, and the other statements are known to be false.
import { indexOf, plainLower, rarestPlaces } from './article-index.ts';
import { error, type Gate } from './gate.ts';
import { contentStems } from './question-text.ts';

/** At most so many sentences are looked at. */
const LOOKED_AT = 64;

export const checkVerbatimStatement: Gate = (question, article) => {
  if (question.kind !== 'true-false') return [];
  const statement = plainLower(question.stem).replace(/[.]$/, '');
  const copied = rarestPlaces(contentStems(question.stem), indexOf(article))
    .slice(0, LOOKED_AT)
    .some((place) => {
      const sentence = article.sentences[place];
      return (
        sentence && plainLower(article.text.slice(sentence.start, sentence.end)).includes(statement)
      );
    });
  return copied ? [error('verbatim-statement')] : [];
};
