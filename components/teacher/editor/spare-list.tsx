// Questions that are not in the quiz, each with its key, what is said of it, and the way in.
import { useState } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { Question } from '#lib/core/question/question.ts';
import { useEditor } from './editor-context.ts';
import { QuestionView } from './question-view.tsx';
import { shortened } from './sentence-options.tsx';
import { ToldFindings } from './told-findings.tsx';

export type SpareListProps = {
  questions: readonly Question[];
  /** On the button; `labelOf` tells which, with {item}. */
  label: string;
  labelOf: string;
  onTake: (question: Question) => void;
};

const FIRST = 8;

export function SpareList({ questions, label, labelOf, onTake }: SpareListProps) {
  const { words, findingsOf } = useEditor();
  const [all, setAll] = useState(false);
  const shown = all ? questions : questions.slice(0, FIRST);
  return (
    <>
      <ul className="spares">
        {shown.map((question) => (
          <li key={question.id} data-spare={question.id}>
            <p className="kind">{words.kind[question.kind]}</p>
            <QuestionView question={question} number={null} />
            <ToldFindings findings={findingsOf(question).findings} />
            <button
              type="button"
              className="tool"
              aria-label={fillTemplate(labelOf, { item: shortened(question.stem) })}
              onClick={() => onTake(question)}
            >
              + {label}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < questions.length && (
        <button type="button" className="tool" onClick={() => setAll(true)}>
          {words.showAll} ({questions.length})
        </button>
      )}
    </>
  );
}
