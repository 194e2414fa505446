// A question as it will be asked, with its key: for reading, not for editing.
import { Stem } from '#components/student/stem.tsx';
import { fillTemplate } from '#components/ui/fill-template.ts';
import { Reference } from '#components/ui/reference.tsx';
import type { Question } from '#lib/core/question/question.ts';
import { keyLines } from '../key-lines.ts';
import { useEditor } from './editor-context.ts';

/** `number`: its place in the quiz, from 1; null for one that is not in it. */
export function QuestionView({ question, number }: { question: Question; number: number | null }) {
  const { words } = useEditor();
  const codes = [...new Set(Object.values(question.wrong ?? {}).map(({ code }) => code))];
  const reasons = codes.flatMap((code) => words.wrong[code] ?? []);
  const own = question.kind === 'true-false' ? undefined : words.content;
  const lines = keyLines(question, words.key).filter(({ text }) => text.trim() !== '');
  return (
    <>
      <p className="stem" {...words.content}>
        <Stem text={question.stem || '…'} blank={words.blank} />
        {number !== null && question.evidence.length > 0 && (
          <Reference
            number={number}
            href={`#quote-${question.id}`}
            label={fillTemplate(words.footnote, { number })}
          />
        )}
      </p>
      <ul className="options">
        {lines.map(({ id, text, right }) => (
          <li key={id} className={right ? 'right' : undefined}>
            <span>
              <span {...own}>{text}</span>
              {right && <span className="unseen"> ({words.right})</span>}
            </span>
          </li>
        ))}
      </ul>
      {number !== null && reasons.length > 0 && (
        <p className="wrong-from">{fillTemplate(words.wrongFrom, { list: reasons.join('; ') })}</p>
      )}
    </>
  );
}
