// What is due, and the way into a sitting.
import { Moment } from '#components/ui/moment.client.tsx';
import type { Translate } from '#components/ui/translate.ts';

export type DueSectionProps = {
  t: Translate;
  due: number;
  session: { cards: number; minutes: number };
  /** Unix ms; null without any card. */
  nextDueAt: number | null;
};

export function DueSection({ t, due, session, nextDueAt }: DueSectionProps) {
  return (
    <form className="due stack" action="/me/review/start" method="post">
      <h2>{t('learn.dueHeading', { count: due })}</h2>
      {due > 0 ? (
        <>
          <p>{t('learn.dueLead', session)}</p>
          <div className="actions">
            <button className="button" type="submit">
              {t('learn.start')}
            </button>
          </div>
        </>
      ) : (
        nextDueAt !== null && (
          <p className="quiet">
            {t('learn.dueNext')} <Moment at={nextDueAt} />
          </p>
        )
      )}
    </form>
  );
}
