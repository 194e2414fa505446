// The ways to look closer at an assignment: each student, each question, the article, over time.
import { PrintButton } from '#components/ui/print-button.client.tsx';
import type { Translate } from '#components/ui/translate.ts';

export type InsightPage = 'grid' | 'questions' | 'article' | 'over-time';

const PAGES = [
  { page: 'grid', words: 'insight.toGrid' },
  { page: 'questions', words: 'insight.toQuestions' },
  { page: 'article', words: 'insight.toArticle' },
  { page: 'over-time', words: 'insight.toOverTime' },
] as const satisfies readonly { page: InsightPage; words: string }[];

export type InsightLinksProps = {
  t: Translate;
  assignmentId: string;
  here: InsightPage | null;
  /** A colleague reads answers and points, and nothing that tells the key. */
  mayChange?: boolean;
};

export function InsightLinks({ t, assignmentId, here, mayChange = true }: InsightLinksProps) {
  const pages = PAGES.filter(({ page }) => mayChange || page === 'grid');
  return (
    <nav className="insight-links" aria-label={t('insight.links')}>
      <ul>
        {pages.map(({ page, words }) => (
          <li key={page}>
            <a
              href={`/teach/assignments/${assignmentId}/${page}`}
              aria-current={page === here ? 'page' : undefined}
            >
              {t(words)}
            </a>
          </li>
        ))}
      </ul>
      <PrintButton label={t('shareForms.print')} />
    </nav>
  );
}
