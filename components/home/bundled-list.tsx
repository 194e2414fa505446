// The articles that come with the app, each with its quiz.
import type { Translate } from '#components/ui/translate.ts';

export type BundledEntry = {
  code: string;
  title: string;
  topic: string;
  level: string;
  questionCount: number;
};

export function BundledList({ entries, t }: { entries: readonly BundledEntry[]; t: Translate }) {
  return (
    <ul className="entries">
      {entries.map(({ code, title, topic, level, questionCount }) => (
        <li key={code}>
          <h3>
            <a href={`/q/${code}`}>{title}</a>
          </h3>
          <p className="note">{t('home.bundledMeta', { topic, level, count: questionCount })}</p>
        </li>
      ))}
    </ul>
  );
}
