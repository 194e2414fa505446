// What a student keeps: what is due, how it came along, every fact, and what can be done with all of it.
import type { Translate } from '#components/ui/translate.ts';
import { DueSection, type DueSectionProps } from './due-section.tsx';
import { FactList, type FactListProps } from './fact-list.tsx';
import { type ProgressRow, ProgressTable } from './progress-table.tsx';

type Rows = Omit<ProgressRow, 'name'>;

export type LearnerSheetProps = {
  t: Translate;
  progress: Omit<DueSectionProps, 't'> & {
    articles: readonly (Rows & FactListProps['articles'][number])[];
    skills: readonly (Rows & { name: string })[];
  };
};

export function LearnerSheet({ t, progress }: LearnerSheetProps) {
  const { due, session, nextDueAt, articles, skills } = progress;
  return (
    <>
      <DueSection t={t} due={due} session={session} nextDueAt={nextDueAt} />
      <section className="section">
        <ProgressTable
          t={t}
          heading={t('learn.articlesHeading')}
          rows={articles.map((row) => ({ ...row, name: row.title }))}
        />
        {skills.length > 0 && (
          <ProgressTable t={t} heading={t('learn.skillsHeading')} rows={skills} />
        )}
        <p className="note">{t('learn.chanceNote')}</p>
      </section>
      <FactList t={t} articles={articles} />
    </>
  );
}
