// Desks that this browser holds by a link: a colleague's, or one's own from another machine.
import type { Translate } from '#components/ui/translate.ts';
import { KeepLink } from './recovery-link.tsx';

export type FollowedDesk = {
  id: string;
  url: string;
  /** As the entries of the list call it; null where no other is open. */
  name: string | null;
};

export type FollowedDesksProps = {
  t: Translate;
  desks: readonly FollowedDesk[];
  /** This browser has no desk of its own yet. */
  mayAdopt: boolean;
};

export function FollowedDesks({ t, desks, mayAdopt }: FollowedDesksProps) {
  return desks.map(({ id, url, name }, index) => (
    <details
      key={id}
      className={index === 0 && mayAdopt ? 'section' : undefined}
      id={index === 0 && mayAdopt ? 'recovery' : undefined}
    >
      <summary>{name ? t('desk.followedHeading', { name }) : t('desk.linkHeading')}</summary>
      {mayAdopt && (
        <form action="/teach/own" method="post" className="stack">
          <input type="hidden" name="desk" value={id} />
          <p>{t('desk.adoptLead')}</p>
          <button className="button plain" type="submit">
            {t('desk.adopt')}
          </button>
        </form>
      )}
      <KeepLink t={t} deskId={id} url={url} />
    </details>
  ));
}
