// A quiz in a teacher's hands: what each action makes of it, and the way back. Pure and zod-free, for the browser.
import type { Question } from '#lib/core/question/question.ts';

export type WorkingCopy = {
  title: string;
  questions: readonly Question[];
  spares: readonly Question[];
  /** The latest first. */
  dropped: readonly Question[];
};

export type CopyChange =
  | { type: 'retitle'; title: string }
  /** A question of the quiz, as it is now. */
  | { type: 'change'; question: Question }
  | { type: 'move'; id: string; to: number }
  | { type: 'drop'; id: string }
  /** A spare or dropped question becomes one of the quiz. `at`: its place, from 0; missing: the last. */
  | { type: 'take'; id: string; at?: number }
  | { type: 'add'; question: Question; at?: number };

export const MOST_QUESTIONS = 200;

/** @returns the same object where there is nothing to do */
export function changeCopy(copy: WorkingCopy, change: CopyChange): WorkingCopy {
  const { questions } = copy;
  switch (change.type) {
    case 'retitle':
      return change.title === copy.title ? copy : { ...copy, title: change.title };
    case 'change': {
      const { question } = change;
      const present = questions.find(({ id }) => id === question.id);
      if (!present || present === question) return copy;
      return { ...copy, questions: questions.map((each) => (each === present ? question : each)) };
    }
    case 'move': {
      const from = questions.findIndex(({ id }) => id === change.id);
      const question = questions[from];
      const inside = change.to >= 0 && change.to < questions.length;
      if (!question || !inside || from === change.to) return copy;
      const rest = questions.filter((each) => each !== question);
      return { ...copy, questions: placed(rest, question, change.to) };
    }
    case 'drop': {
      const question = questions.find(({ id }) => id === change.id);
      if (!question) return copy;
      const rest = questions.filter((each) => each !== question);
      return { ...copy, questions: rest, dropped: [question, ...copy.dropped] };
    }
    case 'take': {
      const question = [...copy.spares, ...copy.dropped].find(({ id }) => id === change.id);
      if (!question || questions.length >= MOST_QUESTIONS) return copy;
      return {
        ...copy,
        questions: placed(questions, question, change.at ?? questions.length),
        spares: copy.spares.filter((each) => each !== question),
        dropped: copy.dropped.filter((each) => each !== question),
      };
    }
    case 'add': {
      const { question, at } = change;
      const known = [...questions, ...copy.spares, ...copy.dropped];
      const taken = known.some(({ id }) => id === question.id);
      if (taken || questions.length >= MOST_QUESTIONS) return copy;
      return { ...copy, questions: placed(questions, question, at ?? questions.length) };
    }
  }
}

function placed(list: readonly Question[], question: Question, at: number): Question[] {
  const next = [...list];
  next.splice(at, 0, question);
  return next;
}

export type EditHistory = {
  past: readonly WorkingCopy[];
  present: WorkingCopy;
  future: readonly WorkingCopy[];
  /** What is being typed: one step back takes all of it. */
  typing: string | null;
};

export type HistoryAction =
  /** `typing`: names the field, so that letter after letter is one step. */
  | { type: 'do'; change: CopyChange; typing?: string }
  /** The field was left: what is typed next is another step. */
  | { type: 'settle' }
  | { type: 'undo' }
  | { type: 'redo' };

const MOST_STEPS = 300;

export const newHistory = (present: WorkingCopy): EditHistory => ({
  past: [],
  present,
  future: [],
  typing: null,
});

export function editHistory(history: EditHistory, action: HistoryAction): EditHistory {
  const { past, present, future } = history;
  switch (action.type) {
    case 'do': {
      const typing = action.typing ?? null;
      const next = changeCopy(present, action.change);
      if (next === present) return history;
      const goesOn = typing !== null && typing === history.typing;
      const steps = goesOn ? past : [...past, present].slice(-MOST_STEPS);
      return { past: steps, present: next, future: [], typing };
    }
    case 'settle':
      return history.typing === null ? history : { ...history, typing: null };
    case 'undo': {
      const before = past.at(-1);
      if (!before) return history;
      return {
        past: past.slice(0, -1),
        present: before,
        future: [present, ...future],
        typing: null,
      };
    }
    case 'redo': {
      const [after, ...rest] = future;
      if (!after) return history;
      return { past: [...past, present], present: after, future: rest, typing: null };
    }
  }
}
