// The page of an open attempt: the quiz's title, the question, the article, and the way out.

import { Moment } from '#components/ui/moment.client.tsx';
import { SourceLine } from '#components/ui/source-line.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { ArticleReader } from './article-reader.tsx';
import { startAt } from './start-at.ts';
import { TakeQuiz } from './take-quiz.client.tsx';
import { takeWords } from './take-words.ts';
import { TimeLeft } from './time-left.client.tsx';
import type { TimeWords } from './time-left.tsx';
import { timeText } from './time-text.ts';
import { Verdict } from './verdict.tsx';

export type TakeSheetProps = {
  t: Translate;
  view: AttemptView;
  /** As in the address: a number from 1, or `review`. */
  n: string | undefined;
  /** What became of the last form: `nothing` was given, or it was `changed` before. */
  said: string | undefined;
  operationId: string;
  /** Of the article, shown or not; null where nobody named one. */
  source: string | null;
};

export function TakeSheet({ t, view, n, said, operationId, source }: TakeSheetProps) {
  const { name, questions, article } = view;
  const words = takeWords(t, questions.length, view.language);
  const start = startAt(n, questions);
  const first = questions[start - 1];
  return (
    <div className={article ? 'with-article' : 'narrow'}>
      {isQuestionAlone(view, n) && <link rel="expect" href="#question" blocking="render" />}
      <div className="take-head">
        <h1 className="quiz-title" {...view.language}>
          {view.title}
        </h1>
        {view.dueAt !== null && (
          <>
            <p className="note">
              {t('assign.until')} <Moment at={view.dueAt} />
            </p>
            <TimeLeft
              attemptId={view.id}
              now={view.now}
              startedAt={view.startedAt}
              dueAt={view.dueAt}
              first={timeText(view.dueAt - view.now, timeWords(t))}
              words={timeWords(t)}
            />
          </>
        )}
      </div>
      {article && (
        <ArticleReader article={article} language={view.language} label={t('take.article')} t={t} />
      )}
      {!article && source && <SourceLine source={source} t={t} />}
      <TakeQuiz
        view={{ ...view, article: null }}
        start={start}
        operationId={operationId}
        notice={said === 'nothing' || said === 'changed' ? t(`take.${said}`) : null}
        pointMissed={said === 'noSentence'}
        verdict={first?.feedback && <Verdict state={first} number={start} words={words} />}
        words={words}
      />
      <p className="whoami lone-links">
        <a href="?pause=1">{t('carry.pause')}</a>
        <a href="?leave=1">{notYou(t, name)}</a>
      </p>
    </div>
  );
}

/** Whether a question is all there is to see: no verdict, no article, no time and no review. */
export function isQuestionAlone(view: AttemptView, n: string | undefined): boolean {
  const first = view.questions[startAt(n, view.questions) - 1];
  const more = view.article !== null || view.sentences !== undefined || view.dueAt !== null;
  return !more && first !== undefined && first.feedback === null;
}

function timeWords(t: Translate): TimeWords {
  const mark = (minutes: number) => t('timer.mark', { minutes });
  return {
    left: t('timer.left', { minutes: '{minutes}' }),
    leftSeconds: t('timer.leftSeconds', { minutes: '{minutes}', seconds: '{seconds}' }),
    over: t('timer.over'),
    overSent: t('timer.overSent'),
    hide: t('timer.hide'),
    show: t('timer.show'),
    marks: { 10: mark(10), 5: mark(5), 1: mark(1) },
  };
}

/** "Not Ada?" */
export function notYou(t: Translate, name: string): string {
  return name ? t('take.notYou', { name }) : t('take.notYouNoName');
}
