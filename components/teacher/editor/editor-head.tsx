// What the editor begins with: how many questions there are, how sure, and the title.
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { WorkingCopy } from '#lib/core/quiz/working-copy.ts';
import { useEditor } from './editor-context.ts';
import { TextField } from './fields/text-field.tsx';
import { isSure } from './mark-article.ts';

/** Fewer sure questions than this call for a word on the doubtful ones. */
export const FEW = 5;

export function EditorHead({ copy }: { copy: WorkingCopy }) {
  const { words, change } = useEditor();
  const number = copy.questions.length;
  const doubtful = copy.spares.filter((spare) => !isSure(spare)).length;
  return (
    <div className="text">
      <h2 id="editor-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      <p className={number < FEW ? 'message calm lead-in' : 'quiet lead-in'}>
        {fillTemplate(tally(number, doubtful), { number, count: number < FEW ? doubtful : number })}
      </p>
      <p className="note keys">{words.keys}</p>
      <TextField
        label={words.title}
        value={copy.title}
        maxLength={200}
        onText={(title) => change({ type: 'retitle', title }, 'title')}
      />
    </div>
  );

  function tally(questions: number, more: number): string {
    if (questions >= FEW) return words.tally;
    if (more === 0) return questions === 0 ? words.tallyEmpty : words.tallyOnly;
    return questions === 0 ? words.tallyNone : words.tallyFew;
  }
}
