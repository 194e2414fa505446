// Sharing a quiz: its classes with their codes, the changes they have not got yet, and one more class.
import type { Translate } from '#components/ui/translate.ts';
import { OnlyHere, type OnlyHereProps } from '../only-here.tsx';
import { PublishChanges, PublishForm } from '../publish-form.tsx';
import { ShareTicket } from '../share-ticket.tsx';
import { SettingsFieldset, type SettingsFieldsProps, SettingsNews } from './settings-fields.tsx';

export type AssignmentEntry = {
  id: string;
  code: string;
  title: string;
  url: string;
  /** HTML that shows the quiz on another site's page. */
  embed: string;
  /** The class; '' where it has no name. */
  label: string;
  /** "Open until …" */
  state: string;
  /** The quiz version its students get. */
  version: number;
};

export type AssignmentSectionProps = SettingsFieldsProps & {
  quizId: string;
  /** The working copy's revision: a class on a lower version has not got the changes. */
  revision: number;
  assignments: readonly AssignmentEntry[];
  elsewhere: OnlyHereProps['elsewhere'] | null;
};

export function AssignmentSection(props: AssignmentSectionProps) {
  const { t, quizId, revision, assignments, elsewhere, ...settings } = props;
  if (assignments.length === 0) {
    return (
      <>
        <p className="quiet text lead-in screen-only">{t('publish.lead')}</p>
        <PublishForm t={t} quizId={quizId} {...settings} />
      </>
    );
  }
  const changed = assignments.some(({ version }) => version < revision);
  return (
    <>
      <AssignmentList t={t} assignments={assignments} />
      {elsewhere && <OnlyHere t={t} elsewhere={elsewhere} />}
      {changed && (
        <PublishChanges
          t={t}
          quizId={quizId}
          classes={assignments.length}
          problem={settings.problem}
        />
      )}
      <details
        className="text screen-only"
        id="add-class"
        open={
          settings.problem !== null &&
          !(changed && /^(?:nothing|contested)$/.test(settings.problem))
        }
      >
        <summary>{t('assign.add')}</summary>
        <form action={`/teach/${quizId}/assignments`} method="post">
          <p className="quiet">{t('assign.addLead')}</p>
          <SettingsNews t={t} problem={settings.problem} />
          <SettingsFieldset t={t} {...settings} />
          <div className="actions">
            <button className="button" type="submit">
              {t('assign.addGo')}
            </button>
          </div>
        </form>
      </details>
    </>
  );
}

type ListProps = { t: Translate; assignments: readonly AssignmentEntry[] };

/** One class has its ticket in the open; of several, each has it folded. */
function AssignmentList({ t, assignments }: ListProps) {
  const several = assignments.length > 1;
  return (
    <ul className="assign-list">
      {assignments.map((entry) => (
        <li key={entry.id}>
          {(several || entry.label) && (
            <h3 className={entry.label ? undefined : 'quiet'}>
              {entry.label || t('assign.unnamed')}
            </h3>
          )}
          <p className="note screen-only">
            {several && <strong className="assign-code">{entry.code}</strong>}
            <span>{entry.state}</span>
          </p>
          <p className="assign-links screen-only">
            {several && (
              <Link t={t} entry={entry} path="">
                {t('assign.results')}
              </Link>
            )}
            <Link t={t} entry={entry} path="/settings">
              {t('assign.settings')}
            </Link>
            <Link t={t} entry={entry} path="/students">
              {t('assign.students')}
            </Link>
          </p>
          {several ? (
            <details>
              <summary>
                {t('assign.ticket')}
                <Of t={t} entry={entry} />
              </summary>
              <Ticket t={t} entry={entry} />
            </details>
          ) : (
            <Ticket t={t} entry={entry} />
          )}
        </li>
      ))}
    </ul>
  );
}

type EntryProps = { t: Translate; entry: AssignmentEntry };

function Ticket({ t, entry: { id, code, title, url, embed } }: EntryProps) {
  return <ShareTicket t={t} assignmentId={id} code={code} title={title} url={url} embed={embed} />;
}

function Link({ t, entry, path, children }: EntryProps & { path: string; children: string }) {
  return (
    <a href={`/teach/assignments/${entry.id}${path}`}>
      {children}
      <Of t={t} entry={entry} />
    </a>
  );
}

/** Of which class, for those who hear the links one by one. */
function Of({ t, entry: { label, code } }: EntryProps) {
  return <span className="unseen"> {t('assign.of', { class: label || code })}</span>;
}
