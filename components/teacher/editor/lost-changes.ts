// What would be lost if the newer state of the server were loaded, in lines that can be kept elsewhere.
import { fillTemplate } from '#components/ui/fill-template.ts';
import { contentKey } from '#lib/core/question/content-key.ts';
import type { SavedCopy } from '#lib/core/quiz/unsaved-edit.ts';
import type { WorkingCopy } from '#lib/core/quiz/working-copy.ts';
import { keyLines } from '../key-lines.ts';
import type { EditWords } from './edit-words.ts';

/** @param saved what this page last knew the server to have */
export function lostChanges(copy: WorkingCopy, saved: SavedCopy, words: EditWords): string[] {
  const changed = copy.questions.filter(
    (question) => saved.contents.get(question.id) !== contentKey(question),
  );
  const ids = copy.questions.map(({ id }) => id);
  return [
    ...(copy.title === saved.title ? [] : [fillTemplate(words.staleTitle, { item: copy.title })]),
    ...(ids.join() === saved.questions.join() ? [] : [words.staleOrder]),
    ...changed.map((question) => {
      const lines = keyLines(question, words.key).map(
        ({ text, right }) => `${right ? '✓' : '–'} ${text}`,
      );
      return [question.stem, ...lines].join('\n');
    }),
  ];
}
