// A class's questions with what was corrected of each, and the way to correct more.
import { Stem } from '#components/student/stem.tsx';
import type { Translate } from '#components/ui/translate.ts';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import type { Correction } from '#lib/core/assignment/correction.ts';
import type { Results } from '#lib/core/progress/results.ts';
import type { Question } from '#lib/core/question/question.ts';
import { AnswerKey } from '../answer-key.tsx';
import { AssignmentHead, type AssignmentHeadProps } from '../assignments/assignment-head.tsx';
import { CorrectionList } from './correction-list.tsx';
import { RecountNotice } from './recount-notice.tsx';

export type RepairEntry = {
  question: Question;
  number: number;
  dropped: boolean;
  corrections: readonly Correction[];
};

export type RepairSheetProps = {
  t: Translate;
  head: AssignmentHeadProps['head'];
  questions: readonly RepairEntry[];
  recount: Results['recount'];
  said: 'corrected' | 'correctedBoth' | 'correctedHere' | 'undone' | 'agreed' | null;
};

export function RepairSheet({ t, head, questions, recount, said }: RepairSheetProps) {
  const at = `/teach/assignments/${head.id}`;
  const language = tellLanguage(questions.map(({ question }) => question.stem).join(' '));
  return (
    <div className="stack">
      <AssignmentHead t={t} head={head} here="repair" />
      <h1>{t('repair.heading')}</h1>
      <p className="quiet">
        {t('repair.lead')}{' '}
        <a href={`/teach/${head.quizId}/correct`}>{t('correctArticle.fromRepair')}</a>
      </p>
      {said && (
        <p className="message calm" role="status">
          {t(`repair.${said}`)}{' '}
          {said === 'agreed' && <a href={`${at}/challenges`}>{t('repair.toChallenges')}</a>}
          {(said === 'correctedBoth' || said === 'correctedHere') && (
            <a href={`/teach/${head.quizId}`}>{t('repair.toQuiz')}</a>
          )}
        </p>
      )}
      <RecountNotice t={t} recount={recount} here={`${at}/repair`} />
      <ol className="repair-list">
        {questions.map(({ question, number, dropped, corrections }) => (
          <li key={question.id} id={question.id}>
            <h2 className="note">{t('teach.question', { number })}</h2>
            <p className="stem" {...language}>
              <Stem text={question.stem} blank={t('take.blank')} />
            </p>
            {dropped ? (
              <p className="note">{t('repair.isDropped')}</p>
            ) : (
              <AnswerKey question={question} language={language} t={t} />
            )}
            <CorrectionList
              t={t}
              action={`${at}/undo-correction`}
              question={question}
              corrections={corrections}
            />
            {!dropped && (
              <p>
                <a className="repair-way lone-link" href={`${at}/repair/${question.id}`}>
                  {t('repair.open')}
                  <span className="unseen"> {t('teach.question', { number })}</span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
