// Where a page of an assignment stands, and the way to the others.
import type { Translate } from '#components/ui/translate.ts';

export type AssignmentHeadProps = {
  t: Translate;
  head: {
    id: string;
    code: string;
    title: string;
    quizId: string;
    /** The class; '' where it has no name. */
    label: string;
  };
  /** The page it stands on. */
  here: 'results' | 'settings' | 'students' | 'insight' | 'challenges' | 'repair';
  /** A reader has no way to what can be changed. */
  mayChange?: boolean | undefined;
};

const PAGES = [
  { page: 'results', path: '', words: 'assign.results' },
  { page: 'settings', path: '/settings', words: 'assign.settings' },
  { page: 'students', path: '/students', words: 'assign.students' },
  { page: 'repair', path: '/repair', words: 'repair.link' },
] as const;

/** Pages of results have their ways onward beneath their title (insight-links.tsx). */
export function AssignmentHead({ t, head, here, mayChange = true }: AssignmentHeadProps) {
  const onward = here !== 'results' && here !== 'insight';
  return (
    <nav className="note overline assign-links" aria-label={head.label || head.code}>
      {mayChange && <a href={`/teach/${head.quizId}`}>{t('results.back')}</a>}
      {PAGES.filter(({ page }) => onward && page !== here && (mayChange || page === 'results')).map(
        ({ page, path, words }) => (
          <a key={page} href={`/teach/assignments/${head.id}${path}`}>
            {t(words)}
          </a>
        ),
      )}
      <span>
        {t('results.code', { code: head.code })}
        {head.label && ` · ${head.label}`}
        {here !== 'results' && ` · ${head.title}`}
      </span>
    </nav>
  );
}
