// Asked before this browser lets go of an attempt.
import type { Translate } from '#components/ui/translate.ts';
import { LeaveForm } from './leave-form.client.tsx';
import { notYou } from './take-sheet.tsx';

export type LeaveSheetProps = {
  t: Translate;
  code: string;
  assignmentId: string;
  /** As typed at the start, or ''. */
  name: string;
  /** This browser holds the key to what somebody keeps, and lets go of it too. */
  keeps: boolean;
};

export function LeaveSheet({ t, code, assignmentId, name, keeps }: LeaveSheetProps) {
  return (
    <div className="stack narrow">
      <h1>{notYou(t, name)}</h1>
      <p>{t('take.leaveLead')}</p>
      {keeps && (
        <p>
          {t('learn.leaveLead')} <a href="/me/link">{t('learn.carry')}</a>
        </p>
      )}
      <LeaveForm
        className="actions"
        action={`${code}/leave`}
        home={code}
        assignmentId={assignmentId}
        words={leaveWords(t)}
      >
        <a className="button" href={code}>
          {t('take.leaveNo')}
        </a>
        <button className="button plain" type="submit">
          {t('take.leaveYes')}
        </button>
      </LeaveForm>
    </div>
  );
}

export function leaveWords(t: Translate): { unsent: string; failed: string } {
  return { unsent: t('offline.unsent'), failed: t('offline.leaveFailed') };
}
