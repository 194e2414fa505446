// What students think is wrong with a quiz, question by question, and the teacher's answers.

import { Stem } from '#components/student/stem.tsx';
import { QuotedSentence } from '#components/ui/quoted-sentence.tsx';
import type { Translate } from '#components/ui/translate.ts';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import type { ChallengedQuestion, Challenges } from '#lib/core/progress/challenges.ts';
import { AnswerKey } from '../answer-key.tsx';
import { AssignmentHead, type AssignmentHeadProps } from '../assignments/assignment-head.tsx';
import { ChallengeItem } from './challenge-item.tsx';

export type ChallengesSheetProps = {
  t: Translate;
  head: AssignmentHeadProps['head'];
  challenges: Challenges;
  /** Not the first page. */
  later: boolean;
  /** false for a colleague, who reads. */
  mayChange: boolean;
  /** What became of the last answer, or null. */
  said: 'answered' | 'changed' | 'invalid' | null;
};

export function ChallengesSheet(props: ChallengesSheetProps) {
  const { t, head, challenges, later, mayChange, said } = props;
  const here = `/teach/assignments/${head.id}/challenges`;
  return (
    <div className="stack">
      <AssignmentHead t={t} head={head} here="challenges" mayChange={mayChange} />
      <h1>{t('challenges.heading')}</h1>
      <p className="quiet">{t('challenges.lead')}</p>
      {said && (
        <p className={said === 'answered' ? 'message calm' : 'message'} role="status">
          {t(`challenges.${said}`)}
        </p>
      )}
      {challenges.questions.length === 0 && <p>{t('challenges.none')}</p>}
      <ol className="challenges">
        {challenges.questions.map((about) => (
          <li key={`${about.question.id} ${about.question.stem}`}>
            <About t={t} {...about} />
            {mayChange && (
              <p className="assign-links">
                {about.number !== null && (
                  <a href={`/teach/assignments/${head.id}/repair/${about.question.id}`}>
                    {t('repair.link')}
                  </a>
                )}
                <a href={`/teach/${head.quizId}`}>{t('challenges.edit')}</a>
              </p>
            )}
            <ul className="entries">
              {about.challenges.map((challenge) => (
                <ChallengeItem
                  key={challenge.attemptId}
                  t={t}
                  challenge={challenge}
                  questionId={about.question.id}
                  action={mayChange ? `${here}/answer` : null}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <div className="actions">
        {challenges.next && (
          <a href={`${here}?after=${encodeURIComponent(challenges.next)}`}>
            {t('challenges.more')}
          </a>
        )}
        {later && <a href={here}>{t('challenges.first')}</a>}
        <a href={`/teach/assignments/${head.id}`}>{t('challenges.results')}</a>
      </div>
    </div>
  );
}

type AboutProps = Pick<ChallengedQuestion, 'question' | 'number' | 'evidence'> & { t: Translate };

function About({ t, question, number, evidence }: AboutProps) {
  const language = tellLanguage([question.stem, ...evidence.map(({ quote }) => quote)].join(' '));
  return (
    <>
      <h2>{number === null ? t('challenges.former') : t('teach.question', { number })}</h2>
      <p className="stem" {...language}>
        <Stem text={question.stem} blank={t('take.blank')} />
      </p>
      {'answerKey' in question && <AnswerKey question={question} language={language} t={t} />}
      {'answerKey' in question && evidence.length === 0 && (
        <p className="note">{t('teach.notProven')}</p>
      )}
      {evidence.map((sentence) => (
        <blockquote key={`${sentence.before}|${sentence.quote}`} className="footnote">
          <QuotedSentence {...sentence} language={language} />
        </blockquote>
      ))}
    </>
  );
}
