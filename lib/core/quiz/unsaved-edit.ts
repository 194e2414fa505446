// What of a working copy the server does not have yet, as small as it can be sent. Zod-free, for the browser.
import { contentKey } from '#lib/core/question/content-key.ts';
import { lacksOf } from '#lib/core/question/edit/lacks.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuestionEntry } from './edit-quiz.ts';
import type { WorkingCopy } from './working-copy.ts';

/** All lists in full; a question that the server has is its id. Without a title: as it is. */
export type EditBody = {
  title: string;
  questions: QuestionEntry[];
  spares: QuestionEntry[];
  dropped: QuestionEntry[];
};

/** What the server has. */
export type SavedCopy = {
  title: string;
  questions: readonly string[];
  spares: readonly string[];
  dropped: readonly string[];
  /** contentKey by id. */
  contents: ReadonlyMap<string, string>;
};

export function savedCopyOf({ title, questions, spares, dropped }: WorkingCopy): SavedCopy {
  const all = [...questions, ...spares, ...dropped];
  return {
    title,
    questions: questions.map(({ id }) => id),
    spares: spares.map(({ id }) => id),
    dropped: dropped.map(({ id }) => id),
    contents: new Map(all.map((question) => [question.id, contentKey(question)])),
  };
}

/** What is not finished is left as the server has it, or out. @returns null where the server has it all. */
export function unsavedEdit(copy: WorkingCopy, saved: SavedCopy): EditBody | null {
  const entries = (questions: readonly Question[]): QuestionEntry[] =>
    questions.flatMap((question): QuestionEntry[] => {
      const known = saved.contents.get(question.id);
      if (known === contentKey(question)) return [question.id];
      if (lacksOf(question).length === 0) return [question];
      return known === undefined ? [] : [question.id];
    });
  const body: EditBody = {
    title: copy.title.trim() || saved.title,
    questions: entries(copy.questions),
    spares: entries(copy.spares),
    dropped: entries(copy.dropped),
  };
  const { contents: _, ...lists } = saved;
  return JSON.stringify(body) === JSON.stringify(lists) ? null : body;
}

/** What the server has once it took the edit. */
export function afterSaving(saved: SavedCopy, body: EditBody): SavedCopy {
  const lists = [body.questions, body.spares, body.dropped];
  const contents = new Map(saved.contents);
  for (const entry of lists.flat()) {
    if (typeof entry !== 'string') contents.set(entry.id, contentKey(entry));
  }
  const ids = (entries: readonly QuestionEntry[]) =>
    entries.map((entry) => (typeof entry === 'string' ? entry : entry.id));
  return {
    title: body.title,
    questions: ids(body.questions),
    spares: ids(body.spares),
    dropped: ids(body.dropped),
    contents,
  };
}

/** Whether both stand for the same quiz. */
export function isSameCopy(a: SavedCopy, b: SavedCopy): boolean {
  const tell = ({ title, questions, spares, dropped, contents }: SavedCopy) =>
    JSON.stringify([
      title,
      [questions, spares, dropped].map((ids) => ids.map((id) => [id, contents.get(id)])),
    ]);
  return tell(a) === tell(b);
}
