// What was written and not chosen: a teacher may take it in another question's place, or look it over.
import type { Question } from '#lib/core/question/question.ts';

/** A text of nothing but facts has thousands. */
export const MOST_SPARES = 80;

/**
 * The best first: what is sure before what wants a look. Never what a gate calls an error, nor what is asked already.
 * @param reviewed every question with its findings
 */
export function findSpares(reviewed: readonly Question[], chosen: readonly Question[]): Question[] {
  const taken = new Set(chosen.map(({ id }) => id));
  const spares: Question[] = [];
  for (const question of [...reviewed].sort(byWorth)) {
    if (taken.has(question.id) || worst(question) === 2) continue;
    taken.add(question.id);
    spares.push(question);
  }
  return spares.slice(0, MOST_SPARES);
}

const byWorth = (a: Question, b: Question): number =>
  worst(a) - worst(b) || (b.score ?? 0) - (a.score ?? 0) || (a.id < b.id ? -1 : 1);

/** 0: nothing against it, 1: a warning, 2: an error. */
const worst = ({ findings }: Question): 0 | 1 | 2 => {
  if (findings.some(({ severity }) => severity === 'error')) return 2;
  return findings.some(({ severity }) => severity === 'warning') ? 1 : 0;
};
