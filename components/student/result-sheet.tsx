// The result of a finished attempt: the score, then every question with its verdict.

import type { ReactNode } from 'react';
import { PrintButton } from '#components/ui/print-button.client.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { CorrectionNotes } from './correction-notes.tsx';
import { FootnoteMark } from './footnote-mark.tsx';
import { Leftovers } from './leftovers.client.tsx';
import { Stem } from './stem.tsx';
import { notYou } from './take-sheet.tsx';
import { takeWords } from './take-words.ts';
import { markOf, Verdict, verdictName } from './verdict.tsx';

export type ResultSheetProps = {
  view: AttemptView;
  t: Translate;
  notice: string | null;
  /** In another site's frame, where only the quiz itself may be shown. */
  framed: boolean;
  /** The way to keep what was learned, where it may be kept. */
  keep?: ReactNode;
};

export function ResultSheet({ view, t, notice, framed, keep }: ResultSheetProps) {
  const { name, points, maxPoints, questions, status } = view;
  const words = takeWords(t, questions.length, view.language);
  return (
    <div className="stack narrow result">
      <Leftovers attemptId={view.id} />
      <p className="quiz-title" {...view.language}>
        {view.title}
      </p>
      <h1 id="result" tabIndex={-1}>
        {name ? t('result.headingName', { name }) : t('result.heading')}
      </h1>
      {notice && <p className="message calm">{notice}</p>}
      {status === 'overdue' && <p className="message calm">{t('result.overdue')}</p>}
      {points === null ? (
        <p className="message calm">{t('result.later')}</p>
      ) : (
        <p className="score">
          {t('result.score', { points: points / 100, max: maxPoints / 100 })}
          <span>{t('result.scoreLabel')}</span>
        </p>
      )}
      {view.passed !== null && view.passMark !== null && (
        <p className="message calm">
          {t(view.passed ? 'assign.passed' : 'assign.failed', { percent: view.passMark })}
        </p>
      )}
      <CorrectionNotes t={t} corrections={view.corrections ?? []} language={view.language} />
      <div className="actions">
        {view.retakes && view.phase === 'open' && (
          <a className="button" href="?again=1">
            {t('result.again')}
          </a>
        )}
        {framed ? (
          <a className="button plain" href="?leave=1">
            {notYou(t, name)}
          </a>
        ) : (
          <a className="button plain" href="/me">
            {t('result.mine')}
          </a>
        )}
        <PrintButton label={t('copy.print')} plain />
        <a className="button plain" href={`${view.code}/copy`}>
          {t('copy.download')}
        </a>
      </div>
      {keep}
      {points !== null && (
        <section className="section">
          <h2>{t('result.questions')}</h2>
          <ol className="sheet">
            {questions.map((state, index) => (
              <li key={state.question.id}>
                <h3 className={state.feedback?.right ? 'told right' : 'told'}>
                  <span aria-hidden="true">{state.feedback ? markOf(state.feedback) : '– '}</span>
                  {t('result.question', {
                    number: index + 1,
                    verdict: state.feedback ? verdictName(state.feedback) : 'none',
                  })}
                </h3>
                <p className="stem" id={`stem-${index + 1}`} {...view.language}>
                  <Stem text={state.question.stem} blank={words.take.blank} />
                  <FootnoteMark state={state} number={index + 1} words={words} />
                </p>
                <Verdict state={state} number={index + 1} words={words} headed={false} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
