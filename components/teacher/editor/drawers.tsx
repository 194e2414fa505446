// What is not in the quiz: doubtful questions with the reason, sure ones that were left out, dropped ones.
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { Question, QuestionKind } from '#lib/core/question/question.ts';
import type { WorkingCopy } from '#lib/core/quiz/working-copy.ts';
import { useEditor } from './editor-context.ts';
import { FEW } from './editor-head.tsx';
import { isSure } from './mark-article.ts';
import { SpareList } from './spare-list.tsx';
import { WriteOwn } from './write-own.tsx';

export type DrawersProps = {
  copy: WorkingCopy;
  /** As the page came: whether the doubtful ones are wanted from the start. */
  start: WorkingCopy;
  onTake: (question: Question) => void;
  onWrite: (kind: QuestionKind) => void;
};

export function Drawers({ copy, start, onTake, onWrite }: DrawersProps) {
  const { words } = useEditor();
  const sure = copy.spares.filter(isSure);
  const doubtful = copy.spares.filter((spare) => !isSure(spare));
  return (
    <div className="drawers">
      <WriteOwn label={words.writeOwn} onWrite={onWrite} />
      <Drawer
        name={words.drawer}
        lead={words.drawerLead}
        questions={doubtful}
        open={start.questions.length < FEW}
        label={words.add}
        labelOf={words.addItemOf}
        onTake={onTake}
      />
      <Drawer
        name={words.more}
        lead={words.moreLead}
        questions={sure}
        label={words.add}
        labelOf={words.addItemOf}
        onTake={onTake}
      />
      <Drawer
        name={words.dropped}
        lead={words.droppedLead}
        questions={copy.dropped}
        label={words.bringBack}
        labelOf={words.bringBackOf}
        onTake={onTake}
      />
    </div>
  );
}

type DrawerProps = {
  name: string;
  lead: string;
  questions: readonly Question[];
  open?: boolean;
  label: string;
  labelOf: string;
  onTake: (question: Question) => void;
};

function Drawer({ name, lead, questions, open = false, ...list }: DrawerProps) {
  if (questions.length === 0) return null;
  return (
    <details className="drawer" open={open}>
      <summary>{fillTemplate(name, { count: questions.length })}</summary>
      <p className="note">{lead}</p>
      <SpareList questions={questions} {...list} />
    </details>
  );
}
