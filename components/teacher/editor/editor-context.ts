// What every part of the editor needs: its words, the article, and the way to change the quiz.
import { createContext, useContext } from 'react';
import type { Article, Quote } from '#lib/core/article/article.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { CopyChange } from '#lib/core/quiz/working-copy.ts';
import type { ToldFinding } from '../finding-text.ts';
import type { EditWords } from './edit-words.ts';

export type EditorTools = {
  words: EditWords;
  article: Article;
  /** `typing` names the field: letter after letter is one step back. */
  change: (change: CopyChange, typing?: string) => void;
  /** A field was left. */
  settle: () => void;
  findingsOf: (question: Question) => { findings: readonly ToldFinding[]; fresh: boolean };
  /** What is chosen in the article. */
  picked: Quote | null;
  pick: (quote: Quote | null) => void;
  /** After the next change of the page the first of these elements that is there gets the focus. */
  focusNext: (...ids: string[]) => void;
  /** Says it to who cannot see it happen. */
  announce: (text: string) => void;
};

export const EditorContext = createContext<EditorTools | null>(null);

export function useEditor(): EditorTools {
  const tools = useContext(EditorContext);
  if (!tools) throw new Error('outside the editor');
  return tools;
}
