// A statement that stands in the article word for word is found, not understood: whoever may read the
// article looks it up, and the other statements are known to be false.
import { indexOf } from './article-index.ts';
import { error, type Gate } from './gate.ts';

export const checkVerbatimStatement: Gate = (question, article) => {
  if (question.kind !== 'true-false') return [];
  const statement = question.stem.replace(/\.$/, '').toLowerCase().replaceAll('’', "'");
  return indexOf(article).lower.includes(statement) ? [error('verbatim-statement')] : [];
};
