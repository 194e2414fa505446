// Links for single students: those there are, and a form for one more.
import { CopyButton } from '#components/ui/copy-button.client.tsx';
import { Field } from '#components/ui/field.tsx';
import type { MessageKey, Translate } from '#components/ui/translate.ts';
import { DayAndTime } from './day-and-time.tsx';

export type PersonalLinkEntry = {
  id: string;
  name: string;
  extraPercent: number;
  extraMinutes: number;
  /** In words; null where it closes with the class. */
  until: string | null;
  /** null where its key has been replaced. */
  url: string | null;
};

export type PersonalLinksProps = {
  t: Translate;
  /** The assignment. */
  id: string;
  names: readonly { name: string }[];
  links: readonly PersonalLinkEntry[];
  maxLinks: number;
  /** Whether there is a time limit to extend, and a close to move. */
  limited: boolean;
  closes: boolean;
  /** "Berlin time, UTC+1" */
  zone: string;
  said: string | null;
};

const NEWS: Record<string, MessageKey> = {
  linkPast: 'assign.linkPast',
  linkInvalid: 'assign.linkInvalid',
  linkTooMany: 'assign.linkTooMany',
};
const PERCENTS = [0, 25, 50, 100];

export function PersonalLinks(props: PersonalLinksProps) {
  const { t, id, names, links, maxLinks, limited, closes, zone, said } = props;
  const problem = NEWS[said ?? ''];
  return (
    <section className="section" id="links">
      <h2>{t('assign.linksHeading')}</h2>
      <p className="quiet lead-in">{t('assign.linksLead')}</p>
      {!limited && <p className="quiet lead-in">{t('assign.linksNoLimit')}</p>}
      {problem && (
        <p className="message" role="alert">
          {t(problem, { max: maxLinks })}
        </p>
      )}
      {said === 'linkMade' && (
        <p className="message calm" role="status">
          {t('assign.linkMade')}
        </p>
      )}
      <form action={`/teach/assignments/${id}/links`} method="post">
        <Field id="name" label={t('assign.linkName')} hint={t('assign.linkNameHint')}>
          <input
            id="name"
            name="name"
            required
            maxLength={60}
            autoComplete="off"
            aria-describedby="name-hint"
            {...(names.length > 0 && { list: 'listed' })}
          />
          {names.length > 0 && (
            <datalist id="listed">
              {names.map(({ name }) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
        </Field>
        <Field id="extraPercent" label={t('assign.extra')}>
          <select id="extraPercent" name="extraPercent" defaultValue={limited ? 25 : 0}>
            {PERCENTS.map((percent) => (
              <option key={percent} value={percent}>
                {percent === 0 ? t('assign.extraNone') : t('assign.extraPercent', { percent })}
              </option>
            ))}
          </select>
        </Field>
        <Field
          id="extraMinutes"
          label={t('assign.extraMinutes')}
          hint={t('assign.extraMinutesHint')}
        >
          <input
            id="extraMinutes"
            name="extraMinutes"
            type="number"
            className="assign-number"
            min={0}
            max={600}
            aria-describedby="extraMinutes-hint"
          />
        </Field>
        {closes && (
          <DayAndTime
            name="closes"
            day={{ label: t('assign.linkCloses'), value: '' }}
            time={{ label: t('assign.linkClosesTime'), value: '' }}
            hint={t('assign.linkClosesHint', { zone })}
          />
        )}
        <div className="actions">
          <button className="button" type="submit">
            {t('assign.linkGo')}
          </button>
        </div>
      </form>
      <ul className="assign-list">
        {links.map((link) => (
          <LinkItem key={link.id} t={t} id={id} link={link} />
        ))}
      </ul>
    </section>
  );
}

function LinkItem({ t, id, link }: { t: Translate; id: string; link: PersonalLinkEntry }) {
  const { name, extraPercent, extraMinutes, until, url } = link;
  const none = extraPercent === 0 && extraMinutes === 0;
  const terms = t('assign.linkTerms', {
    percent: extraPercent,
    minutes: extraMinutes,
    both: extraPercent > 0 && extraMinutes > 0 ? 'yes' : 'no',
  });
  return (
    <li>
      <h3>{name}</h3>
      <p className="note">
        {none ? t('assign.linkTermsNone') : terms}
        {until && ` · ${t('assign.linkUntil', { moment: until })}`}
      </p>
      <p className="assign-url">{url ?? t('assign.linkGone')}</p>
      <form action={`/teach/assignments/${id}/unlink`} method="post" className="actions">
        <input type="hidden" name="linkId" value={link.id} />
        {url && (
          <CopyButton text={url} words={{ copy: t('teach.copy'), copied: t('teach.copied') }} />
        )}
        <button className="button plain" type="submit">
          {t('assign.revoke')}
          <span className="unseen">: {name}</span>
        </button>
      </form>
    </li>
  );
}
