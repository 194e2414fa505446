// Where the editor begins: what the server has, or what this browser kept of it that the server lacks.
import { isSameCopy, type SavedCopy, savedCopyOf } from '#lib/core/quiz/unsaved-edit.ts';
import type { WorkingCopy } from '#lib/core/quiz/working-copy.ts';
import type { LocalDraft } from './local-draft.ts';

export type StartCopy = {
  copy: WorkingCopy;
  /** Not null: the server moved on since the draft was made. `saved` is what it had. */
  stale: SavedCopy | null;
};

/** `leftOut`: ids that were ticked in the plain form before the script came. */
export function startCopy(
  server: { version: number; copy: WorkingCopy },
  draft: LocalDraft | null,
  leftOut: ReadonlySet<string>,
): StartCopy {
  const { copy } = server;
  const sent = draft && { ...draft.sent, contents: new Map(draft.sent.contents) };
  if (draft && sent) {
    const present = savedCopyOf(copy);
    const goesOn = draft.version === server.version || isSameCopy(present, sent);
    if (goesOn) return { copy: draft.copy, stale: null };
    if (!isSameCopy(present, savedCopyOf(draft.copy))) return { copy: draft.copy, stale: sent };
  }
  const dropped = copy.questions.filter(({ id }) => leftOut.has(id));
  if (dropped.length === 0) return { copy, stale: null };
  const questions = copy.questions.filter(({ id }) => !leftOut.has(id));
  return { copy: { ...copy, questions, dropped: [...dropped, ...copy.dropped] }, stale: null };
}
