// What a teacher may do about a question, in plain words.
import type { Translate } from '#components/ui/translate.ts';
import type { Advice } from '#lib/core/progress/advise-on-question.ts';
import type { Question } from '#lib/core/question/question.ts';
import { adviceWords } from './advice-words.ts';

export type AdviceListProps = { t: Translate; question: Question; advice: readonly Advice[] };

/** What asks the teacher to look at the question itself stands out. */
const GRAVE: ReadonlySet<Advice['code']> = new Set(['strong-chose', 'turned-round']);

export function AdviceList({ t, question, advice }: AdviceListProps) {
  return (
    <ul className="insight-advice">
      {advice.map((each) => (
        <li key={each.code} className={GRAVE.has(each.code) ? 'finding warning' : 'finding'}>
          {adviceWords(question, each, t)}
        </li>
      ))}
    </ul>
  );
}
