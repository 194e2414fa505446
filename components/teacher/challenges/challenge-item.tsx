// One student's challenge: the sentence, the words, and the teacher's answer or the form for it.
import { Field } from '#components/ui/field.tsx';
import { Moment } from '#components/ui/moment.client.tsx';
import { inQuoteMarks } from '#components/ui/quote-marks.ts';
import type { Translate } from '#components/ui/translate.ts';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import { MAX_REPLY_LENGTH } from '#lib/core/attempt/challenge.ts';
import type { ChallengeRow } from '#lib/core/progress/challenges.ts';

export type ChallengeItemProps = {
  t: Translate;
  challenge: ChallengeRow;
  questionId: string;
  /** Where an answer goes; null for a reader. */
  action: string | null;
};

export function ChallengeItem({ t, challenge, questionId, action }: ChallengeItemProps) {
  const { name, at, sentence, reason, answer } = challenge;
  return (
    <li className="stack">
      <h3>
        {name || t('results.nameless')}{' '}
        <span className="quiet">
          <Moment at={at} />
        </span>
      </h3>
      <p className="challenge-reason" dir="auto">
        {reason}
      </p>
      {sentence && (
        <p className="note">
          {t('challenges.pointsAt')} <q {...tellLanguage(sentence)}>{inQuoteMarks(sentence)}</q>
        </p>
      )}
      {answer && (
        <p className="message calm">
          {t(`challenges.was.${answer.verdict}`)}
          {answer.reply && <> “{answer.reply}”</>}
        </p>
      )}
      {action && answer && (
        <details className="remove">
          <summary>{t('challenges.changeAnswer')}</summary>
          <AnswerForm t={t} challenge={challenge} questionId={questionId} action={action} />
        </details>
      )}
      {action && !answer && (
        <AnswerForm t={t} challenge={challenge} questionId={questionId} action={action} />
      )}
    </li>
  );
}

/** Agreeing tells the student; what it does to points is decided where the key is corrected. */
function AnswerForm({ t, challenge, questionId, action }: ChallengeItemProps & { action: string }) {
  const id = `reply-${challenge.attemptId}-${questionId}`;
  return (
    <form action={action} method="post" autoComplete="off">
      <input type="hidden" name="attemptId" value={challenge.attemptId} />
      <input type="hidden" name="questionId" value={questionId} />
      <input type="hidden" name="operationId" value={challenge.operationId} />
      <Field id={id} label={t('challenges.reply')} hint={t('challenges.replyHint')}>
        <textarea
          id={id}
          name="reply"
          rows={2}
          maxLength={MAX_REPLY_LENGTH}
          defaultValue={challenge.answer?.reply ?? ''}
          aria-describedby={`${id}-hint`}
        />
      </Field>
      <div className="actions">
        <button className="button plain" type="submit" name="verdict" value="agreed">
          {t('challenges.agree')}
        </button>
        <button className="button plain" type="submit" name="verdict" value="declined">
          {t('challenges.decline')}
        </button>
      </div>
    </form>
  );
}
