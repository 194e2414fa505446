'use client';
// The editor takes the plain form's place once the script is there; until then the form works.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Article } from '#lib/core/article/article.ts';
import { savedCopyOf } from '#lib/core/quiz/unsaved-edit.ts';
import type { WorkingCopy } from '#lib/core/quiz/working-copy.ts';
import type { ToldFinding } from '../finding-text.ts';
import type { EditWords } from './edit-words.ts';
import { Editor } from './editor.tsx';
import { readDraft } from './local-draft.ts';
import { type StartCopy, startCopy } from './start-copy.ts';

export type QuizEditorProps = {
  quizId: string;
  version: number;
  copy: WorkingCopy;
  article: Article;
  /** Of all questions, by id. */
  told: Record<string, ToldFinding[]>;
  words: EditWords;
  /** The plain form. */
  children: ReactNode;
};

export function QuizEditor({ children, ...props }: QuizEditorProps) {
  const plain = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState<StartCopy | null>(null);
  // What the page came with: a refresh of what the server says elsewhere does not begin anew.
  const [first] = useState(props);

  useEffect(() => {
    const ticked = plain.current?.querySelectorAll<HTMLInputElement>('[name="leaveOut"]:checked');
    const leftOut = new Set([...(ticked ?? [])].map(({ value }) => value));
    const { version, copy, quizId } = first;
    setStart(startCopy({ version, copy }, readDraft(quizId), leftOut));
  }, [first]);

  if (!start) return <div ref={plain}>{children}</div>;
  return (
    <Editor
      {...first}
      start={start}
      server={{ version: first.version, saved: savedCopyOf(first.copy) }}
    />
  );
}
