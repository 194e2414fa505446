// Wrong organisations, events and works.
import type { Around, Distractor } from './candidates.ts';
import { fromArticle, rankApart } from './keep-apart.ts';

export type KindAround = Around & { subtype?: string | null };

export function organisationDistractors(key: string, around: KindAround): Distractor[] {
  return rankApart(fromArticle(around.inArticle), { ...around, key });
}
export function eventDistractors(key: string, around: KindAround): Distractor[] {
  return rankApart(fromArticle(around.inArticle), { ...around, key });
}
export function workDistractors(key: string, around: KindAround): Distractor[] {
  return rankApart(fromArticle(around.inArticle), { ...around, key });
}
