// Asked before this browser lets go of an attempt.
import type { Translate } from '#components/ui/translate.ts';
import { notYou } from './take-sheet.tsx';

export type LeaveSheetProps = {
  t: Translate;
  code: string;
  /** As typed at the start, or ''. */
  name: string;
  /** This browser holds the key to what somebody keeps, and lets go of it too. */
  keeps: boolean;
};

export function LeaveSheet({ t, code, name, keeps }: LeaveSheetProps) {
  return (
    <div className="stack narrow">
      <h1>{notYou(t, name)}</h1>
      <p>{t('take.leaveLead')}</p>
      {keeps && (
        <p>
          {t('learn.leaveLead')} <a href="/me/link">{t('learn.carry')}</a>
        </p>
      )}
      <form className="actions" action={`${code}/leave`} method="post">
        <a className="button" href={code}>
          {t('take.leaveNo')}
        </a>
        <button className="button plain" type="submit">
          {t('take.leaveYes')}
        </button>
      </form>
    </div>
  );
}
