// How the page looks, for its reader to choose: a plain form, which script makes work at once.
import type { Translate } from '#components/ui/translate.ts';
import { AIDS_FORM } from './aids-at-once.ts';
import { AID_NAMES, AIDS, type Aid, type ReadingAids } from './reading-aids.ts';

export type AidsPanelProps = {
  t: Translate;
  /** Where the form goes, relative to the page. */
  action: string;
  /** Path and search of the page, to come back to. */
  back: string;
  aids: ReadingAids;
};

export function AidsPanel({ t, action, back, aids }: AidsPanelProps) {
  return (
    <details className="aids">
      <summary>{t('aids.open')}</summary>
      <form action={action} method="post" id={AIDS_FORM}>
        <input type="hidden" name="back" value={back} />
        {AID_NAMES.map((name) => (
          <fieldset key={name}>
            <legend>{t(`aids.${name}.name`)}</legend>
            {AIDS[name].map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name={name}
                  value={value}
                  defaultChecked={(aids[name] ?? AIDS[name][0]) === value}
                />
                {word(t, name, value)}
              </label>
            ))}
          </fieldset>
        ))}
        <p className="note">{t('aids.kept')}</p>
        <button className="button plain" type="submit">
          {t('aids.apply')}
        </button>
      </form>
    </details>
  );
}

function word(t: Translate, name: Aid, value: string): string {
  if (name === 'size') return t('aids.size.percent', { percent: Number(value) });
  return t(`aids.${name}.${value}` as Parameters<Translate>[0]);
}
