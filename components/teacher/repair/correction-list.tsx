// What was corrected of one question, each with the way back.
import { Moment } from '#components/ui/moment.client.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { Correction } from '#lib/core/assignment/correction.ts';
import type { Question } from '#lib/core/question/question.ts';
import { givenWords } from './given-words.ts';

export type CorrectionListProps = {
  t: Translate;
  /** Where undoing goes. */
  action: string;
  question: Question;
  corrections: readonly Correction[];
};

export function CorrectionList({ t, action, question, corrections }: CorrectionListProps) {
  if (corrections.length === 0) return null;
  return (
    <ul className="repair-made">
      {corrections.map((correction) => (
        <li key={correction.id} className="repair-row">
          <span>
            {'response' in correction
              ? t(`repair.made.${correction.type}`, {
                  response: givenWords(question, correction.response, t),
                })
              : t(`repair.made.${correction.type}`)}{' '}
            <span className="note">
              <Moment at={correction.at} />
            </span>
          </span>
          <form action={action} method="post">
            <input type="hidden" name="correctionId" value={correction.id} />
            <button className="button plain" type="submit">
              {t('repair.undo')}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
