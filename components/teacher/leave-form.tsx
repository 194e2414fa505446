// On a shared machine: this browser forgets the desk. Folded away, and asked for twice.
import type { Translate } from '#components/ui/translate.ts';

export function LeaveForm({ t, unsure }: { t: Translate; unsure: boolean }) {
  return (
    <details open={unsure} id="leave">
      <summary>{t('desk.leaveHeading')}</summary>
      <form action="/teach/leave" method="post">
        <p>{t('desk.leaveLead')}</p>
        {unsure && (
          <p className="message" role="alert">
            {t('desk.leaveUnsure')}
          </p>
        )}
        <label className="check">
          <input type="checkbox" name="sure" required />
          {t('desk.leaveSure')}
        </label>
        <div className="actions">
          <button className="button plain" type="submit">
            {t('desk.leaveGo')}
          </button>
        </div>
      </form>
    </details>
  );
}
