// Wrong roles for a person.
import type { Around, Distractor } from './candidates.ts';
import { fromArticle, rankApart } from './keep-apart.ts';

export function roleDistractors(key: string, around: Around): Distractor[] {
  return rankApart(fromArticle(around.inArticle), { ...around, key });
}
