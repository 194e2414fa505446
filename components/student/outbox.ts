// Responses of one attempt, kept in this browser until it is over: those that wait for the server's
// acknowledgement, and those that have it, in case the server's store loses its last writes.
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';

export type OutboxEntry = {
  questionId: string;
  operationId: string;
  /** Which try at the question, from 1. */
  try: number;
  response: QuestionResponse;
  /** With feedback at the end: the operation whose response was seen, null for none. */
  replaces?: string | null | undefined;
  /** Operations of this browser at the same try that this one took the place of, oldest first. */
  overtaken?: string[] | undefined;
};

type Stored = OutboxEntry & {
  /** Order of keeping, rising. */
  at: number;
  acknowledged?: boolean;
};

/** Shared by all tabs: each call reads what is stored now. */
export type Outbox = {
  /** What waits, oldest first; at most one entry for each try. */
  all(): OutboxEntry[];
  keep(entry: OutboxEntry): void;
  /** Acknowledged. It stays aside while `state` shows that it counts. */
  settle(operationId: string, state: QuestionState): void;
  /** Forgets the entry with this operation; a later one for the same question stays. */
  drop(operationId: string): void;
  /** What was acknowledged and is lacking there waits again. @returns whether anything waits */
  reopen(questions: readonly QuestionState[]): boolean;
  /** Whether an entry was made under this id here. */
  knows(operationId: string): boolean;
};

/** What is kept of an attempt begins with this and its id. */
export const OUTBOX_PREFIX = 'footnote:outbox:';
const MAX_OVERTAKEN = 50;

/** @param storage null where the browser has none: then entries live as long as the page. */
export function openOutbox(attemptId: string, storage: Storage | null): Outbox {
  const prefix = `${OUTBOX_PREFIX}${attemptId}:`;
  const unstored = new Map<string, Stored>();

  const stored = (): Stored[] => {
    const keys = Object.keys(storage ?? {}).filter((key) => key.startsWith(prefix));
    const read = keys.flatMap((key) => parse(storage?.getItem(key)));
    return [...read, ...unstored.values()].sort((a, b) => a.at - b.at);
  };
  const write = (entry: Stored) => {
    try {
      if (!storage) throw new TypeError('no storage');
      storage.setItem(prefix + entry.operationId, JSON.stringify(entry));
    } catch {
      // Full or forbidden: the entry lives as long as the page.
      unstored.set(entry.operationId, entry);
    }
  };
  const drop = (operationId: string) => {
    unstored.delete(operationId);
    storage?.removeItem(prefix + operationId);
  };
  const waiting = () => stored().filter(({ acknowledged }) => !acknowledged);

  return {
    all: waiting,
    keep(entry) {
      const all = stored();
      const earlier = all.filter((each) => isSameTry(each, entry));
      const overtaken = earlier.flatMap((each) => [...(each.overtaken ?? []), each.operationId]);
      write({
        ...entry,
        at: Math.max(Date.now(), (all.at(-1)?.at ?? 0) + 1),
        ...(overtaken.length > 0 && { overtaken: overtaken.slice(-MAX_OVERTAKEN) }),
      });
      for (const { operationId } of earlier) drop(operationId);
    },
    settle(operationId, state) {
      const entry = stored().find((each) => each.operationId === operationId);
      if (!entry || lacks(state, entry)) drop(operationId);
      else write({ ...entry, acknowledged: true });
    },
    drop,
    reopen(questions) {
      for (const { acknowledged, ...entry } of stored()) {
        const state = questions.find(({ question }) => question.id === entry.questionId);
        if (acknowledged && state && !state.locked && lacks(state, entry)) write(entry);
      }
      return waiting().length > 0;
    },
    knows: (id) => stored().some((each) => each.operationId === id || each.overtaken?.includes(id)),
  };
}

/** The browser's storage, or null where it is switched off. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function isSameTry(a: OutboxEntry, b: OutboxEntry): boolean {
  return a.questionId === b.questionId && a.try === b.try && a.operationId !== b.operationId;
}

function lacks(state: QuestionState, entry: OutboxEntry): boolean {
  return state.operationId !== entry.operationId && state.nextTry <= entry.try;
}

/** @returns one entry, or none where the value is not one. */
function parse(text: string | null | undefined): Stored[] {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isStored(value) ? [value] : [];
  } catch {
    return [];
  }
}

function isStored(value: unknown): value is Stored {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['questionId', 'operationId', 'try', 'response', 'at'].every((name) => name in value)
  );
}
