// The questions of a quiz in a strip: how many have responded to each, how many right, who is at it now.
import { SplitBar } from '#components/charts/split-bar.tsx';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { LiveView } from '#lib/core/progress/live-view.ts';
import type { LiveWords } from './live-words.ts';

export type LiveQuestionsProps = {
  /** In the quiz's order. */
  questionIds: readonly string[];
  view: LiveView;
  words: LiveWords;
};

export function LiveQuestions({ questionIds, view, words }: LiveQuestionsProps) {
  const { started, questions, students } = view;
  const counts = new Map(questions.map((question) => [question.questionId, question]));
  const hereAt = (number: number) =>
    students.filter(({ status, at }) => status === 'open' && at === number).length;
  const all = Math.max(1, started);
  return (
    <ol className="live-strip" aria-label={words.questions}>
      {questionIds.map((id, index) => {
        const { responded, right } = counts.get(id) ?? { responded: 0, right: 0 };
        const here = hereAt(index + 1);
        return (
          <li key={id}>
            <b>{fillTemplate(words.question, { number: index + 1 })}</b>
            <SplitBar share={responded / all} part={right / all} />
            <span>{fillTemplate(words.responded, { responded, right })}</span>
            {here > 0 && <span>{fillTemplate(words.hereNow, { count: here })}</span>}
          </li>
        );
      })}
    </ol>
  );
}
