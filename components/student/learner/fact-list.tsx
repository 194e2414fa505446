// Every fact that is kept, by what it was asked first, with how well it is known. Tells no key.
import { Stem } from '#components/student/stem.tsx';
import type { Translate } from '#components/ui/translate.ts';

export type FactListProps = {
  t: Translate;
  articles: readonly {
    key: string;
    title: string;
    facts: readonly {
      id: string;
      label: string;
      mastery: 'shaky' | 'growing' | 'firm';
      /** 0..100 */
      percent: number;
    }[];
  }[];
};

export function FactList({ t, articles }: FactListProps) {
  return (
    <details className="section facts">
      <summary>{t('learn.factsHeading')}</summary>
      {articles.map(({ key, title, facts }) => (
        <section key={key} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {facts.map(({ id, label, mastery, percent }) => (
              <li key={id}>
                <span>
                  <Stem text={label} blank={t('take.blank')} />
                </span>
                <span className={`mastery ${mastery}`}>
                  {t('learn.mastery', { mastery })} · {t('learn.percent', { percent })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
