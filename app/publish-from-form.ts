// Where a publish form leads: to the shared quiz, or back with what was typed.
import type { PublishOutcome } from '#lib/use-cases/publish-quiz.ts';
import { type ReadSettings, typedAsQuery } from './settings-from-form.ts';

/** @returns a path of this site */
export function afterPublishing(
  quizId: string,
  form: FormData,
  outcome: PublishOutcome | Exclude<ReadSettings, { type: 'valid' }>,
): string {
  const here = `/teach/${encodeURIComponent(quizId)}`;
  const refused = (why: string) => `${here}?said=${why}&${typedAsQuery(form)}#share`;
  switch (outcome.type) {
    case 'published':
      return `${here}#share`;
    case 'closes-in-past':
      return refused('closesInPast');
    case 'nothing-to-publish':
      return refused('nothing');
    case 'forbidden':
    case 'not-found':
      return here;
    default:
      return refused(outcome.type);
  }
}
