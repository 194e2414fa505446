// The quiz as it is edited, its history, and what the focus and the ear get of each change.
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import {
  type CopyChange,
  type EditHistory,
  editHistory,
  newHistory,
  type WorkingCopy,
} from '#lib/core/quiz/working-copy.ts';

export type CopyTools = {
  history: EditHistory;
  change: (change: CopyChange, typing?: string) => void;
  settle: () => void;
  undo: () => void;
  redo: () => void;
  focusNext: (...ids: string[]) => void;
  announce: (text: string) => void;
  said: string;
};

export function useCopy(start: WorkingCopy, words: { undone: string; redone: string }): CopyTools {
  const [history, dispatch] = useReducer(editHistory, start, newHistory);
  const [said, setSaid] = useState('');
  const wanted = useRef<string[]>([]);

  useEffect(() => {
    const target = wanted.current.map((id) => document.getElementById(id)).find(Boolean);
    if (!target) return;
    wanted.current = [];
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  });

  const change = useCallback((made: CopyChange, typing?: string) => {
    dispatch({ type: 'do', change: made, ...(typing !== undefined && { typing }) });
  }, []);
  const settle = useCallback(() => dispatch({ type: 'settle' }), []);
  const undo = useCallback(() => {
    dispatch({ type: 'undo' });
    setSaid(words.undone);
  }, [words.undone]);
  const redo = useCallback(() => {
    dispatch({ type: 'redo' });
    setSaid(words.redone);
  }, [words.redone]);
  const focusNext = useCallback((...ids: string[]) => {
    wanted.current = ids;
  }, []);
  return { history, change, settle, undo, redo, focusNext, announce: setSaid, said };
}
