// Warns that a localhost link opens on no phone, and says what to do.
import type { Translate } from '#components/ui/translate.ts';

export type OnlyHereProps = {
  t: Translate;
  /** This machine's addresses on the network; `href` opens this desk there. */
  elsewhere: readonly { origin: string; href: string }[];
};

export function OnlyHere({ t, elsewhere }: OnlyHereProps) {
  return (
    <div className="message text lead-in screen-only">
      <p>{t('publish.onlyHere')}</p>
      {elsewhere.length > 0 && (
        <>
          <p>{t('publish.openAt')}</p>
          <ul className="addresses lone-links">
            {elsewhere.map(({ origin, href }) => (
              <li key={origin} className="address">
                <a href={href}>{origin}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('publish.setOrigin')}</p>
    </div>
  );
}
