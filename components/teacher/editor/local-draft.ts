// What the server does not have yet, kept in this browser until it has: unfinished questions, and all while offline.
import type { SavedCopy } from '#lib/core/quiz/unsaved-edit.ts';
import type { WorkingCopy } from '#lib/core/quiz/working-copy.ts';

export type LocalDraft = {
  /** The revision it was made on. */
  version: number;
  copy: WorkingCopy;
  /** What the server has if the last save arrived, whose reply did not. */
  sent: Omit<SavedCopy, 'contents'> & { contents: [string, string][] };
};

const keyOf = (quizId: string): string => `footnote-edit-${quizId}`;

/** @returns null where there is none, or none that can be read */
export function readDraft(quizId: string): LocalDraft | null {
  try {
    const text = localStorage.getItem(keyOf(quizId));
    const draft = text === null ? null : (JSON.parse(text) as Partial<LocalDraft>);
    return draft?.copy && draft.sent && draft.version ? (draft as LocalDraft) : null;
  } catch {
    return null;
  }
}

/** A full or forbidden storage loses only what a closed tab would lose anyway. */
export function keepDraft(quizId: string, draft: LocalDraft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(quizId), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(quizId));
  } catch {
    // Nothing to be done about it.
  }
}
