// Beneath the title of every page of results: the ways to look closer, and what can be changed.
import { PrintButton } from '#components/ui/print-button.client.tsx';
import type { Translate } from '#components/ui/translate.ts';

/** `open`: for a colleague, too, who reads answers and points, and nothing that tells the key. */
const PAGES = [
  { page: 'results', path: '', words: 'assign.results', open: true },
  { page: 'grid', path: '/grid', words: 'insight.toGrid', open: true },
  { page: 'questions', path: '/questions', words: 'insight.toQuestions', open: false },
  { page: 'article', path: '/article', words: 'insight.toArticle', open: false },
  { page: 'over-time', path: '/over-time', words: 'insight.toOverTime', open: false },
  { page: 'challenges', path: '/challenges', words: 'challenges.link', open: true },
] as const;

type InsightPage = (typeof PAGES)[number]['page'];

const CHANGES = [
  { path: '/repair', words: 'repair.link' },
  { path: '/settings', words: 'assign.settings' },
  { path: '/students', words: 'assign.students' },
] as const;

export type InsightLinksProps = {
  t: Translate;
  assignmentId: string;
  /** null: a page beneath one of these. */
  here: InsightPage | null;
  mayChange?: boolean;
};

export function InsightLinks({ t, assignmentId, here, mayChange = true }: InsightLinksProps) {
  const at = `/teach/assignments/${assignmentId}`;
  return (
    <div className="insight-links lone-links">
      <nav aria-label={t('insight.links')}>
        <ul>
          {PAGES.filter(({ open }) => mayChange || open).map(({ page, path, words }) => (
            <li key={page}>
              <a href={`${at}${path}`} aria-current={page === here ? 'page' : undefined}>
                {t(words)}
              </a>
            </li>
          ))}
        </ul>
        {mayChange && (
          <ul className="note">
            {CHANGES.map(({ path, words }) => (
              <li key={path}>
                <a href={`${at}${path}`}>{t(words)}</a>
              </li>
            ))}
          </ul>
        )}
      </nav>
      <PrintButton label={t('shareForms.print')} plain />
    </div>
  );
}
