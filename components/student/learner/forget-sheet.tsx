// Asked once before everything that is kept is gone.
import type { Translate } from '#components/ui/translate.ts';

export function ForgetSheet({ t, cards }: { t: Translate; cards: number }) {
  return (
    <div className="stack narrow">
      <h1>{t('learn.forgetTitle')}</h1>
      <p>{t('learn.forgetLead', { cards })}</p>
      <form className="actions" action="/me/forget-all" method="post">
        <a className="button" href="/me">
          {t('learn.forgetNo')}
        </a>
        <button className="button plain" type="submit">
          {t('learn.forgetYes')}
        </button>
      </form>
    </div>
  );
}
