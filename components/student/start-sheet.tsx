// The first page of a share link: what it is, and a field for a name.

import { Field } from '#components/ui/field.tsx';
import { SourceLine } from '#components/ui/source-line.tsx';
import type { MessageKey, Translate } from '#components/ui/translate.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { AssignmentSettings, Feedback } from '#lib/core/assignment/assignment.ts';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { ArticleReader } from './article-reader.tsx';

export type StartSheetProps = {
  t: Translate;
  code: string;
  title: string;
  /** Of the article. */
  language: TextLanguage;
  questionCount: number;
  settings: Pick<AssignmentSettings, 'feedback' | 'askName' | 'timeLimitMs' | 'pointAtSentence'>;
  phase: 'before' | 'open' | 'closed';
  operationId: string;
  article: AttemptView['article'];
  /** "Friday, …" with the zone; null where it is always open, or does not close. */
  opens: string | null;
  closes: string | null;
  /** Names to choose from; null: the name is typed. */
  roster: readonly { id: number; name: string; taken: boolean }[] | null;
  /** The number of this browser's own name on that list, or null. */
  rosterId: number | null;
  /** Of a personal link: whose it is, and its secret. */
  personal: { name: string; secret: string } | null;
  /** It is not the first run in this browser. */
  again: boolean;
  /** Of the article, shown or not; null where nobody named one. */
  source: string | null;
  /** As typed at an earlier run, or ''. */
  name: string;
  /** What was wrong with the last try to start, or null. */
  problem: StartProblem | null;
};

export type StartProblem = 'nameMissing' | 'nameTaken' | 'linkUnknown' | 'conflict';

const FEEDBACK: Record<Feedback, MessageKey> = {
  each: 'share.feedbackEach',
  end: 'share.feedbackEnd',
  closed: 'share.feedbackClosed',
};

export function StartSheet({ t, phase, ...sheet }: StartSheetProps) {
  const { feedback, timeLimitMs, pointAtSentence } = sheet.settings;
  return (
    <div className="stack narrow">
      <p className="note">{t('share.from')}</p>
      <h1 {...sheet.language}>{sheet.title}</h1>
      <p className="note">
        {t('share.count', { count: sheet.questionCount })}
        {timeLimitMs !== null && (
          <> · {t('share.timeLimit', { minutes: Math.round(timeLimitMs / 60_000) })}</>
        )}
      </p>
      {sheet.opens && phase === 'before' && (
        <p className="note">{t('assign.opens', { moment: sheet.opens })}</p>
      )}
      {sheet.closes && phase !== 'closed' && (
        <p className="note">{t('assign.closes', { moment: sheet.closes })}</p>
      )}
      {!sheet.article && sheet.source && <SourceLine source={sheet.source} t={t} />}
      {phase === 'open' ? (
        <>
          <p>{t(FEEDBACK[feedback])}</p>
          {pointAtSentence && <p>{t('pointing.share')}</p>}
          {sheet.article && (
            <ArticleReader
              article={sheet.article}
              language={sheet.language}
              label={t('take.articleFirst')}
              t={t}
            />
          )}
          <StartForm t={t} {...sheet} />
        </>
      ) : (
        <p className="message calm">{t(`share.${phase}`)}</p>
      )}
    </div>
  );
}

type StartFormProps = Omit<
  StartSheetProps,
  'phase' | 'article' | 'language' | 'source' | 'opens' | 'closes'
>;

function StartForm({ t, ...form }: StartFormProps) {
  const { code, operationId, personal, again, problem } = form;
  return (
    <form action={`${code}/start`} method="post">
      <input type="hidden" name="operationId" value={operationId} />
      {again && <input type="hidden" name="again" value="1" />}
      {personal && <input type="hidden" name="personal" value={personal.secret} />}
      <Name t={t} {...form} />
      {problem && (
        <p className="message" id="start-problem" role="alert">
          {t(problemKey(problem, form.roster !== null))}
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

/** Given by the link, chosen from the class list, or typed. */
function Name({ t, settings, roster, rosterId, personal, name, problem }: StartFormProps) {
  const wrong = problem === 'nameMissing' || problem === 'nameTaken';
  const described = (id: string) => ({
    'aria-describedby': wrong ? `start-problem ${id}-hint` : `${id}-hint`,
    ...(wrong && { 'aria-invalid': true, autoFocus: true }),
  });
  if (personal) {
    return (
      <div className="message calm">
        <p>{t('assign.personal', { name: personal.name })}</p>
        {!roster && settings.askName && <p>{t('assign.personalTyped')}</p>}
      </div>
    );
  }
  if (roster) {
    return (
      <Field id="rosterId" label={t('assign.chooseName')} hint={t('assign.chooseNameHint')}>
        <select
          id="rosterId"
          name="rosterId"
          required
          defaultValue={rosterId ?? ''}
          {...described('rosterId')}
        >
          <option value="">{t('assign.chooseNameFirst')}</option>
          {roster.map((entry) => {
            const taken = entry.taken && entry.id !== rosterId;
            return (
              <option key={entry.id} value={entry.id} disabled={taken}>
                {taken ? t('assign.taken', { name: entry.name }) : entry.name}
              </option>
            );
          })}
        </select>
      </Field>
    );
  }
  if (!settings.askName) return null;
  return (
    <Field id="name" label={t('share.name')} hint={t('share.nameHint')}>
      <input
        id="name"
        name="name"
        required
        maxLength={60}
        autoComplete="name"
        defaultValue={name}
        {...described('name')}
      />
    </Field>
  );
}

function problemKey(problem: StartProblem, listed: boolean): MessageKey {
  switch (problem) {
    case 'nameTaken':
    case 'linkUnknown':
      return `assign.${problem}`;
    case 'nameMissing':
      return listed ? 'assign.nameChoose' : 'share.nameMissing';
    case 'conflict':
      return 'share.conflict';
  }
}
