// A field for the code of a quiz: a plain GET form.
import type { Translate } from './translate.ts';

export function CodeForm({ t }: { t: Translate }) {
  return (
    <form action="/q" method="get">
      <div className="field">
        <label htmlFor="code">{t('home.codeLabel')}</label>
        <div className="beside">
          <input
            id="code"
            name="code"
            required
            maxLength={40}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          <button className="button plain" type="submit">
            {t('home.codeGo')}
          </button>
        </div>
      </div>
    </form>
  );
}
