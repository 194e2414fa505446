// The desk of a teacher: the list of quizzes, a search over it, the link to it, and the way out.
import type { Translate } from '#components/ui/translate.ts';
import { type DeskEntry, DeskList } from './desk-list.tsx';
import { type DeskView, deskPath } from './desk-path.ts';
import { type FollowedDesk, FollowedDesks } from './followed-desks.tsx';
import { LeaveForm } from './leave-form.tsx';
import { OpenByFragment } from './open-by-fragment.client.tsx';
import { OpenDeskForm } from './open-desk-form.tsx';
import { RecoveryLink } from './recovery-link.tsx';

export type DeskSheetProps = {
  t: Translate;
  view: DeskView;
  quizzes: readonly DeskEntry[];
  /** Position of the next page, or null. */
  next: string | null;
  /** This browser's own desk, and whether its link is kept. null: it has none. */
  own: { id: string; url: string; kept: boolean } | null;
  /** Desks that a link opened here. */
  followed: readonly FollowedDesk[];
  /** What became of the last form, or null. */
  said: string | null;
};

export function DeskSheet(props: DeskSheetProps) {
  const { t, view, quizzes, own, followed, said } = props;
  const open = own !== null || followed.length > 0;
  const plain = !view.search && view.show === 'present' && !view.after;
  const bare = plain && quizzes.length === 0;
  return (
    <div className="stack desk">
      <h1>{t('teach.title')}</h1>
      <OpenByFragment words={{ opening: t('openDesk.opening'), wrong: t('openDesk.wrong') }} />
      <DeskNews t={t} said={said} />
      {own && !own.kept && (
        <p className="message calm">
          {t('desk.unkept')} <a href="#recovery">{t('desk.keepNow')}</a>
        </p>
      )}
      {!open && <p className="quiet text">{t('teach.empty')}</p>}
      <div className="actions">
        <a className="button" href="/">
          {t('teach.makeOne')}
        </a>
      </div>
      {open && <Quizzes {...props} bare={bare} />}
      {own && (
        <RecoveryLink t={t} deskId={own.id} url={own.url} unkeptAt={own.kept ? null : '/teach'} />
      )}
      <FollowedDesks t={t} desks={followed} mayAdopt={own === null} />
      <details open={said === 'wrong' || !open} className={open ? undefined : 'section'}>
        <summary>{t('openDesk.have')}</summary>
        <p className="quiet">{t('openDesk.haveLead')}</p>
        <OpenDeskForm t={t} next="/teach" wrong={said === 'wrong'} />
      </details>
      {open && <LeaveForm t={t} unsure={said === 'unsure'} />}
    </div>
  );
}

function Quizzes({ t, view, quizzes, next, bare }: DeskSheetProps & { bare: boolean }) {
  const back = deskPath(view);
  return (
    <section className="desk-quizzes" aria-label={t('desk.listLabel')}>
      <div className="desk-tools">
        <search>
          <form action="/teach" className="field">
            <label htmlFor="desk-search">{t('desk.searchLabel')}</label>
            <div className="beside">
              <input
                id="desk-search"
                name="search"
                type="search"
                maxLength={200}
                autoComplete="off"
                defaultValue={view.search}
              />
              <button className="button plain" type="submit">
                {t('desk.searchGo')}
              </button>
            </div>
          </form>
        </search>
        <Filters t={t} view={view} />
      </div>
      {view.search && !view.after && quizzes.length > 0 && (
        <p className="note desk-found">
          {t('desk.found', {
            count: quizzes.length,
            search: view.search,
            more: next ? 'yes' : 'no',
          })}
        </p>
      )}
      {quizzes.length > 0 ? (
        <DeskList t={t} quizzes={quizzes} back={back} />
      ) : (
        <p className="quiet">{emptyWords(t, view, next, bare)}</p>
      )}
      <div className="actions">
        {next && <a href={deskPath({ ...view, after: next })}>{t('desk.older')}</a>}
        {view.after && <a href={deskPath({ ...view, after: undefined })}>{t('desk.newest')}</a>}
      </div>
    </section>
  );
}

function Filters({ t, view }: { t: Translate; view: DeskView }) {
  const filters = [
    ['present', 'desk.present'],
    ['archived', 'desk.archived'],
  ] as const;
  return (
    <nav className="desk-filters lone-links" aria-label={t('desk.filters')}>
      {filters.map(([show, word]) => (
        <a
          key={show}
          href={deskPath({ search: '', show })}
          aria-current={!view.search && view.show === show ? 'page' : undefined}
        >
          {t(word)}
        </a>
      ))}
    </nav>
  );
}

function emptyWords(t: Translate, view: DeskView, next: string | null, bare: boolean): string {
  if (bare) return t('desk.noQuizzes');
  if (next) return t('desk.notYetFound');
  if (view.search) return t('desk.notFound', { search: view.search });
  return t(view.show === 'archived' ? 'desk.noneArchived' : 'desk.noneOlder');
}

const NEWS = [
  'duplicated',
  'archived',
  'broughtBack',
  'deleted',
  'adopted',
  'left',
  'gone',
] as const;

function DeskNews({ t, said }: { t: Translate; said: string | null }) {
  const news = NEWS.find((one) => one === said);
  return news ? (
    <p className="message calm" role="status">
      {t(`desk.said.${news}`)}
    </p>
  ) : null;
}
