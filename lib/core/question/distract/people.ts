// Wrong persons: those of the article first.
import type { Around, Distractor } from './candidates.ts';
import { fromArticle, rankApart } from './keep-apart.ts';

export type PersonAround = Around & { gender?: 'male' | 'female' | null };

export function personDistractors(key: string, around: PersonAround): Distractor[] {
  return rankApart(fromArticle(around.inArticle), { ...around, key });
}
