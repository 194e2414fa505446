// Which drafts of an article a reader is given: those that the writer chose, then others, kinds and sentences mixed.
import { isShown } from '#lib/core/question/review/review-question.ts';
import type { AskedArticle, AskedFact } from '#lib/core/quiz/ask-article.ts';
import type { Asked } from '#lib/core/quiz/ask-fact.ts';

export type Picked = Asked & { found: AskedFact['found']; chosen: boolean };

/** Of those to be marked, the share that only have warnings. */
const WARNED_SHARE = 0.15;
const MOST_OF_A_RULE = 0.3;

/** @param chosen ids of the writer's choice; drafts with an error are left out */
export function spreadDrafts(
  { facts }: AskedArticle,
  chosen: ReadonlySet<string>,
  most: number,
): Picked[] {
  const told = new Set<string>();
  const open = facts
    .flatMap(({ found, asked }) => asked.map((one): Picked => ({ ...one, found, chosen: false })))
    .filter(({ question }) => question.findings.every(({ severity }) => severity !== 'error'))
    .filter(({ question }) => !told.has(question.id) && told.add(question.id))
    .map((one) => ({ ...one, chosen: chosen.has(one.question.id) }));
  const shown = open.filter(({ question }) => isShown(question.findings));
  const warned = open.filter(({ question }) => !isShown(question.findings));
  const few = Math.min(warned.length, Math.round(most * WARNED_SHARE));
  return [...mix(shown, most - few), ...mix(warned, few)].sort(
    (a, b) => startOf(a) - startOf(b) || (a.question.id < b.question.id ? -1 : 1),
  );
}

/** Chosen ones first, then each time the one whose rule and sentence are rarest so far. */
function mix(open: readonly Picked[], most: number): Picked[] {
  const taken = open.filter(({ chosen }) => chosen).slice(0, most);
  const left = new Set(open.filter((one) => !taken.includes(one)));
  const countOf = (name: (one: Picked) => string | number): Map<string | number, number> => {
    const counts = new Map<string | number, number>();
    for (const one of taken) counts.set(name(one), (counts.get(name(one)) ?? 0) + 1);
    return counts;
  };
  while (taken.length < most && left.size > 0) {
    const rules = countOf(ruleOf);
    const sentences = countOf(startOf);
    let best: Picked | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const one of left) {
      const cost =
        (rules.get(ruleOf(one)) ?? 0) * MOST_OF_A_RULE + (sentences.get(startOf(one)) ?? 0);
      if (cost < least || (cost === least && best && one.question.id < best.question.id)) {
        least = cost;
        best = one;
      }
    }
    if (!best) break;
    taken.push(best);
    left.delete(best);
  }
  return taken;
}

const ruleOf = ({ draft }: Picked): string => `${draft.origin?.rule}/${draft.kind}`;
const startOf = ({ question }: Picked): number => question.evidence[0]?.start ?? 0;
