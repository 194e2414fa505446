// "I think this question is wrong": the question with its answer, a sentence to point at, and why.

import { Field } from '#components/ui/field.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { MAX_CHALLENGES, REASON_LENGTH } from '#lib/core/attempt/challenge.ts';
import { SentenceChoice, type SentenceChoiceProps } from '../pointing/sentence-choice.tsx';
import { Stem } from '../stem.tsx';

/** What the server had to say of the form as it was sent. */
export type ChallengeProblem = 'sentence' | 'reason' | 'conflict';

export type ChallengeSheetProps = {
  t: Translate;
  code: string;
  attemptId: string;
  state: QuestionState;
  /** Counts from 1, in the student's order. */
  number: number;
  /** [] where there is none to point at. */
  sentences: SentenceChoiceProps['sentences'];
  language: SentenceChoiceProps['language'];
  operationId: string;
  problem: ChallengeProblem | null;
};

export function ChallengeSheet(props: ChallengeSheetProps) {
  const { t, code, state, number, sentences, problem } = props;
  const { question, feedback, challenge } = state;
  const made = challenge?.made ?? null;
  return (
    <form className="stack narrow" action={`${code}/challenge`} method="post" autoComplete="off">
      <input type="hidden" name="attemptId" value={props.attemptId} />
      <input type="hidden" name="questionId" value={question.id} />
      <input type="hidden" name="operationId" value={props.operationId} />
      <input type="hidden" name="n" value={number} />
      <h1>{t('challenge.heading')}</h1>
      <p className="quiet">{t('challenge.lead', { max: MAX_CHALLENGES })}</p>
      <p className="stem">
        <Stem text={question.stem} blank={t('take.blank')} />
      </p>
      <p className="note">
        {t('challenge.counts', { solution: feedback?.solution?.text.join('; ') ?? '' })}
      </p>
      {problem && (
        <p className="message" role="alert">
          {t(`challenge.problems.${problem}`)}
        </p>
      )}
      {sentences.length > 0 && (
        <fieldset className="challenge-sentences">
          <legend>{t('challenge.sentence')}</legend>
          <SentenceChoice
            sentences={sentences}
            language={props.language}
            chosen={made?.sentence ?? null}
            required
          />
        </fieldset>
      )}
      <Field
        id="reason"
        label={t('challenge.reason')}
        hint={t('challenge.reasonHint', { ...REASON_LENGTH })}
      >
        <textarea
          id="reason"
          name="reason"
          rows={5}
          required
          minLength={REASON_LENGTH.min}
          maxLength={REASON_LENGTH.max}
          defaultValue={made?.reason ?? ''}
          aria-describedby="reason-hint"
        />
      </Field>
      <div className="actions">
        <button className="button" type="submit">
          {t('challenge.go')}
        </button>
        <a href={`?n=${number}`}>{t('challenge.back')}</a>
      </div>
    </form>
  );
}
