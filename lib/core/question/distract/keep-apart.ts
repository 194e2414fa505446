// Which texts may stand side by side as options: none that says the same as another or holds it.
import { foldTokens } from '#lib/core/question/kinds/fold-text.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import type { Around, Distractor } from './candidates.ts';

const MOST = 12;
/** Two good wrong options and a key: a third one that nobody would choose adds nothing (Rodriguez 2005, meta-analysis). */
export const LEAST_WRONG = 2;

/** Words and numbers that count, in one line: "The Five Nations" -> "5 nations", "South-East" -> "southeast". */
export function foldWords(text: string): string {
  return foldTokens(text)
    .map((token) => token.text)
    .join(' ')
    .replace(/\b(north|south) (east|west)/g, '$1$2');
}

/** All words of one are in the other in the same order: "Canadian Forces", "Canadian Armed Forces". Both folded. */
export function holds(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  const [short = [], long = []] = [one.split(' '), other.split(' ')].sort(
    (a, b) => a.length - b.length,
  );
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

export type Ranking = Around & {
  key: string;
  /** Other names of the key, its parts and its whole. */
  alsoKey?: readonly string[];
  /** Other names of an option; its own text need not be among them. */
  aliasesOf?: (text: string) => readonly string[];
  /** How many there must be; three by default. */
  least?: number;
  /** What else bars an option: being a part of the key. */
  isBarred?: (text: string) => boolean;
};

/**
 * Candidates that may stand beside the key, nearest first, at most twelve; equals in an order that the seed gives.
 * @returns as many as there must be, or more, or []
 */
export function rankApart(candidates: readonly Distractor[], ranking: Ranking): Distractor[] {
  const barred = [ranking.key, ...(ranking.alsoKey ?? []), ...(ranking.avoid ?? [])].map(foldWords);
  const ordered = seededShuffle(candidates, `${ranking.seed}|${ranking.key}`).sort(
    (a, b) => Math.round(b.closeness * 10) - Math.round(a.closeness * 10),
  );
  const kept: Distractor[] = [];
  const taken: string[] = [];
  for (const candidate of ordered) {
    if (kept.length === MOST) break;
    const own = foldWords(candidate.text);
    const names = [own, ...(ranking.aliasesOf?.(candidate.text) ?? []).map(foldWords)];
    if (names.some((name) => barred.some((bar) => holds(name, bar)))) continue;
    if (own === '' || taken.some((other) => holds(own, other))) continue;
    if (ranking.isBarred?.(candidate.text)) continue;
    kept.push(candidate);
    taken.push(own);
  }
  return kept.length < (ranking.least ?? 3) ? [] : kept;
}

/** Names of the article as candidates: the first is the nearest. */
export function fromArticle(names: readonly string[] | undefined): Distractor[] {
  return (names ?? []).map((text, place) => ({
    text,
    provenance: 'article',
    reason: { code: 'in-article', params: {} },
    closeness: place < 3 ? 1 : 0.9,
  }));
}

/** "the Middle East" as the key has it: its "the" is left out where the key leaves its own out. */
export function withArticleLike(
  key: string,
  natural: string | undefined,
): (name: string) => string {
  const bare = natural !== undefined && /^the /.test(natural) && !/^the /i.test(key);
  return (name) => (bare ? name.replace(/^the /, '') : name);
}
