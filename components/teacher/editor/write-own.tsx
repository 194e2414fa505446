// Begins a question of the teacher's own.
import { useId, useState } from 'react';
import type { QuestionKind } from '#lib/core/question/question.ts';
import { useEditor } from './editor-context.ts';

export function WriteOwn({
  label,
  onWrite,
}: {
  label: string;
  onWrite: (kind: QuestionKind) => void;
}) {
  const { words } = useEditor();
  const [kind, setKind] = useState<QuestionKind>('multiple-choice');
  const id = useId();
  return (
    <div className="write-own">
      <label htmlFor={id}>{words.kindLabel}</label>
      <div className="beside">
        <select
          id={id}
          value={kind}
          onChange={(event) => setKind(kindNamed(words.kind, event.target.value))}
        >
          {kindsOf(words.kind).map((each) => (
            <option key={each} value={each}>
              {words.kind[each]}
            </option>
          ))}
        </select>
        <button type="button" className="button plain" onClick={() => onWrite(kind)}>
          {label}
        </button>
      </div>
    </div>
  );
}

const kindsOf = (names: Record<QuestionKind, string>): QuestionKind[] =>
  Object.keys(names) as QuestionKind[];

function kindNamed(names: Record<QuestionKind, string>, name: string): QuestionKind {
  return kindsOf(names).find((kind) => kind === name) ?? 'multiple-choice';
}
