// The ways to look closer at an assignment: each student, each question, the article, over time.
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
};

export function InsightLinks({ t, assignmentId, here }: InsightLinksProps) {
  return (
    <nav className="insight-links" aria-label={t('insight.links')}>
      <ul>
        {PAGES.map(({ page, words }) => (
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
    </nav>
  );
}
