// Wrong places.
import type { Around, Distractor } from './candidates.ts';
import { fromArticle, rankApart } from './keep-apart.ts';

export type PlaceAround = Around & { subtype?: string | null };

export function placeDistractors(key: string, around: PlaceAround): Distractor[] {
  return rankApart(fromArticle(around.inArticle), { ...around, key });
}
