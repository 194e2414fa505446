// How the class did at each question: a bar, and the numbers it is drawn from.

import { ShareBar } from '#components/charts/share-bar.tsx';
import type { Translate } from '#components/ui/translate.ts';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import { KNOWN_FROM } from '#lib/core/progress/confidence.ts';
import type { QuestionResult } from '#lib/core/progress/results.ts';
import { NumberedStem } from './numbered-stem.tsx';
import { PointingLine } from './pointing-line.tsx';

export type FacilityListProps = {
  t: Translate;
  questions: readonly QuestionResult[];
  /** Students who have handed in: those that `facility` is of. */
  finished: number;
};

/** Until somebody has handed in, the bar is the share of right first responses so far; of fewer than five there is none. */
export function FacilityList({ t, questions, finished }: FacilityListProps) {
  const language = tellLanguage(questions.map(({ stem }) => stem).join(' '));
  return (
    <>
      <p className="quiet lead-in">{leadOf(finished, t)}</p>
      <ol className="facilities lead-in">
        {questions.map((question, index) => (
          <li key={question.questionId}>
            <p>
              <NumberedStem t={t} number={index + 1} stem={question.stem} language={language} />
            </p>
            {question.responded >= KNOWN_FROM && (
              <ShareBar share={question.facility ?? question.right / question.responded} />
            )}
            {finished >= KNOWN_FROM && question.facility !== null && (
              <p className="note">
                {t('results.facility', { finished, percent: Math.round(question.facility * 100) })}
              </p>
            )}
            <p className="note">
              {t('results.responded', { responded: question.responded, right: question.right })}
            </p>
            {question.pointing && <PointingLine t={t} counts={question.pointing} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function leadOf(finished: number, t: Translate): string {
  if (finished === 0) return t('results.noFacility');
  if (finished < KNOWN_FROM) return t('insight.fewFacility', { finished });
  return t('results.questionsLead');
}
