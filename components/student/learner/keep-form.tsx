// Below a result: the student may choose to keep its facts and be asked again.
import type { Translate } from '#components/ui/translate.ts';

export type KeepFormProps = {
  t: Translate;
  attemptId: string;
  /** The learner key that keeping makes, where this browser has none: pressed twice it is one learner. */
  newKey: string;
  /** This browser keeps something already. */
  more: boolean;
};

export function KeepForm({ t, attemptId, newKey, more }: KeepFormProps) {
  return (
    <form className="keep stack" action="/me/keep" method="post">
      <h2>{t('learn.keepHeading')}</h2>
      <p>{t(more ? 'learn.keepMoreLead' : 'learn.keepLead')}</p>
      <input type="hidden" name="attemptId" value={attemptId} />
      {!more && <input type="hidden" name="newKey" value={newKey} />}
      <div className="actions">
        <button className="button plain" type="submit">
          {t(more ? 'learn.keepMore' : 'learn.keep')}
        </button>
      </div>
    </form>
  );
}
