// After a correction the attempts of a class are counted anew, in bounded steps that whoever looks at the class
// brings on: a step that was killed has not happened, and the next goes on where the last one ended.
import { countAttempt, generationOf } from '#lib/core/attempt/count-attempt.ts';
import { loadAttempts, pageAttempts } from '#lib/store/attempts.ts';
import { publishedCache } from '#lib/store/published-cache.ts';
import { loadRecount, saveRecountEnd, saveRecountStep } from '#lib/store/recount.ts';
import type { Deps } from './deps.ts';
import { type FoundAssignment, findAssignment, findForAttempt } from './find-assignment.ts';
import { settleRaces } from './settle-races.ts';

/** Attempts in a step: about a quarter of a megabyte to write. */
const SIZE = 50;
/** What one request does at most. */
const MAX_STEPS = 40;
const MAX_MS = 1_000;

/** First runs counted, of those that had begun. */
export type RecountProgress = { done: number; total: number };

/** `size`: attempts in a step. */
export type RecountWork = { steps?: number | undefined; size?: number | undefined };

/** Some steps, for as long as a request may take. @returns null where nothing is, or is left, to count. */
export async function bringOnRecount(
  deps: Deps,
  assignmentId: string,
  { steps = MAX_STEPS, size = SIZE }: RecountWork = {},
): Promise<RecountProgress | null> {
  const until = deps.clock.now() + MAX_MS;
  let progress: RecountProgress | null = null;
  for (let step = 0; step < steps; step += 1) {
    progress = await recountStep(deps, assignmentId, size);
    if (progress === null || deps.clock.now() >= until) break;
  }
  return progress;
}

/** The assignment after the steps that a look at it brings on. */
export async function afterRecount(
  deps: Deps,
  found: FoundAssignment,
): Promise<{ found: FoundAssignment; recount: RecountProgress | null }> {
  if (found.assignment.recountFrom === undefined) return { found, recount: null };
  const recount = await bringOnRecount(deps, found.assignment.id);
  const now = await findAssignment(deps, found.assignment.id, { fresh: true });
  return { found: now ?? found, recount };
}

/** One page of attempts, or the end. @returns null once nothing is left. */
function recountStep(
  deps: Deps,
  assignmentId: string,
  size: number,
): Promise<RecountProgress | null> {
  return settleRaces<{ progress: RecountProgress | null }>(async () => {
    const found = await findAssignment(deps, assignmentId, { fresh: true });
    const recount = await loadRecount(deps.kv, assignmentId);
    if (!found?.recordVersion || !recount) return { progress: null };
    const { assignment, recordVersion } = found;
    if (assignment.recountFrom === undefined) return { progress: null };
    if (recount.record.generation !== generationOf(assignment)) return null;
    const after = recount.record.after ?? undefined;
    const page = await pageAttempts(deps.kv, assignmentId, { after, limit: size });
    const last = page.at(-1);
    if (!last) {
      const ended = await saveRecountEnd(
        deps.kv,
        deps.ids.random(20),
        { record: assignment, version: recordVersion },
        recount,
      );
      publishedCache(deps).forget(assignmentId);
      return ended ? { progress: null } : null;
    }
    const ids = page.map(({ member }) => member);
    const attempts = (await loadAttempts(deps.kv, ids)).flatMap((entry) => entry ?? []);
    const moved = [];
    for (const { record, version } of attempts) {
      if (generationOf(record) === generationOf(assignment)) continue;
      const own = await findForAttempt(deps, found, record);
      const counted = own
        ? countAttempt({ assignment, quiz: own.quiz }, record, record, {})
        : { attempt: { ...record, generation: assignment.generation }, live: {}, joint: {} };
      moved.push({ ...counted, expected: version });
    }
    const firstRuns = attempts.filter(({ record }) => record.run === 1).length;
    const step = { assignment, recount, moved, after: last, firstRuns };
    const saved = await saveRecountStep(deps.kv, deps.ids.random(20), step);
    const { done, total } = recount.record;
    return saved ? { progress: { done: Math.min(done + firstRuns, total), total } } : null;
  }).then(({ progress }) => progress);
}
