// How far a class is: who joined, who handed in, and a bar for each question.
import { SplitBar } from '#components/charts/split-bar.tsx';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { ClassView } from '#lib/core/progress/live-view.ts';
import type { ProjectorWords } from './projector-words.ts';

export type ProjectorProgressProps = {
  /** In the quiz's order. */
  questionIds: readonly string[];
  view: ClassView;
  tellRight: boolean;
  words: ProjectorWords;
};

export function ProjectorProgress({ questionIds, view, tellRight, words }: ProjectorProgressProps) {
  const { started, finished } = view;
  const counts = new Map(view.questions.map((question) => [question.questionId, question]));
  const all = Math.max(1, started);
  return (
    <>
      <dl className="wall-figures">
        <div>
          <dt>{words.joined}</dt>
          <dd>{started}</dd>
        </div>
        <div>
          <dt>{words.handedIn}</dt>
          <dd>{finished}</dd>
        </div>
      </dl>
      <ol className="wall-questions" aria-label={words.progress}>
        {questionIds.map((id, index) => {
          const count = counts.get(id);
          const responded = count?.responded ?? 0;
          const right = tellRight ? (count?.right ?? null) : null;
          return (
            <li key={id}>
              <b>{fillTemplate(words.question, { number: index + 1 })}</b>
              <SplitBar share={responded / all} part={right === null ? null : right / all} />
              <span>
                {fillTemplate(words.respondedOf, { responded, started })}
                {right !== null && `, ${fillTemplate(words.rightCount, { right })}`}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
