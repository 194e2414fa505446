// The first page of a share link: what it is, and a field for a name.

import { SourceLine } from '#components/ui/source-line.tsx';
import type { MessageKey, Translate } from '#components/ui/translate.ts';
import type { Feedback } from '#lib/core/assignment/assignment.ts';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { ArticleReader } from './article-reader.tsx';

export type StartSheetProps = {
  t: Translate;
  code: string;
  title: string;
  questionCount: number;
  settings: { feedback: Feedback; askName: boolean; timeLimitMs: number | null };
  phase: 'before' | 'open' | 'closed';
  operationId: string;
  article: AttemptView['article'];
  /** Of the article, shown or not; null where nobody named one. */
  source: string | null;
  /** As typed at an earlier run, or ''. */
  name: string;
  /** What was wrong with the last try to start, or null. */
  problem: 'nameMissing' | 'conflict' | null;
};

const FEEDBACK: Record<Feedback, MessageKey> = {
  each: 'share.feedbackEach',
  end: 'share.feedbackEnd',
  closed: 'share.feedbackClosed',
};

export function StartSheet({ t, phase, ...sheet }: StartSheetProps) {
  const { feedback, timeLimitMs } = sheet.settings;
  return (
    <div className="stack narrow">
      <p className="note">{t('share.from')}</p>
      <h1>{sheet.title}</h1>
      <p className="note">
        {t('share.count', { count: sheet.questionCount })}
        {timeLimitMs !== null && (
          <> · {t('share.timeLimit', { minutes: Math.round(timeLimitMs / 60_000) })}</>
        )}
      </p>
      {!sheet.article && sheet.source && <SourceLine source={sheet.source} t={t} />}
      {phase === 'open' ? (
        <>
          <p>{t(FEEDBACK[feedback])}</p>
          {sheet.article && (
            <ArticleReader article={sheet.article} label={t('take.articleFirst')} t={t} />
          )}
          <StartForm t={t} {...sheet} />
        </>
      ) : (
        <p className="message calm">{t(`share.${phase}`)}</p>
      )}
    </div>
  );
}

function StartForm({
  t,
  code,
  settings,
  operationId,
  name,
  problem,
}: Omit<StartSheetProps, 'phase' | 'article' | 'source'>) {
  const nameless = problem === 'nameMissing';
  return (
    <form action={`/q/${code}/start`} method="post">
      <input type="hidden" name="operationId" value={operationId} />
      {settings.askName && (
        <div className="field">
          <label htmlFor="name">{t('share.name')}</label>
          <p className="note" id="name-hint">
            {t('share.nameHint')}
          </p>
          <input
            id="name"
            name="name"
            required
            maxLength={60}
            autoComplete="name"
            defaultValue={name}
            aria-describedby={nameless ? 'name-problem name-hint' : 'name-hint'}
            {...(nameless && { 'aria-invalid': true, autoFocus: true })}
          />
        </div>
      )}
      {problem && (
        <p className="message" id={nameless ? 'name-problem' : undefined} role="alert">
          {t(`share.${problem}`)}
        </p>
      )}
      <div className="actions">
        <button className="button" type="submit">
          {t('share.start')}
        </button>
      </div>
    </form>
  );
}
