// The class list, and links for single students.
import type { Translate } from '#components/ui/translate.ts';
import { AssignmentHead, type AssignmentHeadProps } from './assignment-head.tsx';
import { PersonalLinks, type PersonalLinksProps } from './personal-links.tsx';

export type StudentsSheetProps = Omit<AssignmentHeadProps, 'here'> &
  Omit<PersonalLinksProps, 'id' | 'names'> & {
    t: Translate;
    names: readonly { name: string; taken: boolean }[];
    maxNames: number;
    /** What became of the last form, or null. */
    said: string | null;
    /** How many names were sent, where they were too many. */
    tooMany: number;
  };

export function StudentsSheet(props: StudentsSheetProps) {
  const { t, head, names, maxNames, said, tooMany, ...links } = props;
  const refused = said === 'tooMany';
  return (
    <div className="stack narrow">
      <AssignmentHead t={t} head={head} here="students" />
      <h1>{t('assign.students')}</h1>
      <section className="section" id="roster">
        <h2>{t('assign.rosterHeading')}</h2>
        <p className="quiet lead-in">{t('assign.rosterLead')}</p>
        <p className="quiet lead-in">{t('assign.rosterPrivacy')}</p>
        {said === 'saved' && (
          <p className="message calm" role="status">
            {t('assign.saved')}
          </p>
        )}
        <form action={`/teach/assignments/${head.id}/roster`} method="post">
          <div className="field">
            <label htmlFor="names">{t('assign.rosterLabel')}</label>
            <p className="note" id="names-hint">
              {t('assign.rosterHint', { max: maxNames })}
            </p>
            {refused && (
              <p className="message" role="alert" id="names-problem">
                {t('assign.rosterTooMany', { count: tooMany, max: maxNames })}
              </p>
            )}
            <textarea
              id="names"
              name="names"
              className="assign-names"
              spellCheck={false}
              autoComplete="off"
              defaultValue={names.map(({ name }) => name).join('\n')}
              aria-invalid={refused || undefined}
              aria-describedby={refused ? 'names-problem names-hint' : 'names-hint'}
            />
          </div>
          {names.length > 0 && (
            <p className="note">
              {t('assign.rosterTaken', {
                taken: names.filter(({ taken }) => taken).length,
                count: names.length,
              })}
            </p>
          )}
          <div className="actions">
            <button className="button" type="submit">
              {t('assign.rosterSave')}
            </button>
          </div>
        </form>
      </section>
      <PersonalLinks t={t} id={head.id} said={said} names={names} {...links} />
    </div>
  );
}
