// What a student gave to one attempt, kept in this browser until it is over: responses and sentences pointed at
// that wait for the server's acknowledgement, and those that have it, in case the store loses its last writes.
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';

export type OutboxEntry = ResponseEntry | PointingEntry;

export type ResponseEntry = {
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

export type PointingEntry = {
  questionId: string;
  operationId: string;
  /** Number of the sentence, from 0; null: the step was passed over. */
  sentence: number | null;
};

type Stored = OutboxEntry & {
  /** Order of sending, rising. */
  at: number;
  acknowledged?: boolean;
};

export function isPointing(entry: OutboxEntry): entry is PointingEntry {
  return 'sentence' in entry;
}

export function isResponse(entry: OutboxEntry): entry is ResponseEntry {
  return 'response' in entry;
}

/** Shared by all tabs: each call reads what is stored now. */
export type Outbox = {
  /** What waits, oldest first: at most one response for each try, and one pointing after its response. */
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
  /** From now on each change goes there too. */
  copyTo(copy: OutboxCopy): void;
};

/** Text by key, as in the browser's storage. */
export type OutboxCopy = {
  put: (key: string, text: string) => void;
  remove: (key: string) => void;
};

/** What is kept of an attempt begins with this and its id. */
export const OUTBOX_PREFIX = 'footnote:outbox:';
const MAX_OVERTAKEN = 50;

/** @param storage null where the browser has none: then entries live as long as the page. */
export function openOutbox(attemptId: string, storage: Storage | null): Outbox {
  const prefix = `${OUTBOX_PREFIX}${attemptId}:`;
  const unstored = new Map<string, Stored>();
  let copy: OutboxCopy | null = null;

  const stored = (): Stored[] => {
    const keys = Object.keys(storage ?? {}).filter((key) => key.startsWith(prefix));
    const read = keys.flatMap((key) => parse(storage?.getItem(key)));
    return [...read, ...unstored.values()].sort((a, b) => a.at - b.at);
  };
  const write = (entry: Stored) => {
    const text = JSON.stringify(entry);
    copy?.put(prefix + entry.operationId, text);
    try {
      if (!storage) throw new TypeError('no storage');
      storage.setItem(prefix + entry.operationId, text);
    } catch {
      // Full or forbidden: the entry lives as long as the page.
      unstored.set(entry.operationId, entry);
    }
  };
  const drop = (operationId: string) => {
    unstored.delete(operationId);
    storage?.removeItem(prefix + operationId);
    copy?.remove(prefix + operationId);
  };
  const waiting = () =>
    stored().flatMap(({ at, acknowledged, ...entry }) => (acknowledged ? [] : [entry]));

  return {
    all: waiting,
    keep(entry) {
      const all = stored();
      const at = Math.max(Date.now(), (all.at(-1)?.at ?? 0) + 1);
      const earlier = all.filter((each) => takesPlaceOf(entry, each));
      const overtaken = earlier.flatMap((each) => [...overtakenBy(each), each.operationId]);
      const remembers = isResponse(entry) && overtaken.length > 0;
      write({ ...entry, at, ...(remembers && { overtaken: overtaken.slice(-MAX_OVERTAKEN) }) });
      for (const { operationId } of earlier) drop(operationId);
      if (isPointing(entry)) return;
      const pointed = all.filter((each) => isPointing(each) && isSameQuestion(each, entry));
      for (const each of pointed) write({ ...each, at: at + 1 });
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
        if (acknowledged && state && lacks(state, entry)) write(entry);
      }
      return waiting().length > 0;
    },
    knows: (id) =>
      stored().some((each) => each.operationId === id || overtakenBy(each).includes(id)),
    copyTo(to) {
      copy = to;
    },
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

const isSameQuestion = (a: OutboxEntry, b: OutboxEntry) => a.questionId === b.questionId;

function takesPlaceOf(entry: OutboxEntry, earlier: OutboxEntry): boolean {
  if (!isSameQuestion(entry, earlier) || entry.operationId === earlier.operationId) return false;
  if (isPointing(entry)) return isPointing(earlier);
  return isResponse(earlier) && entry.try === earlier.try;
}

function overtakenBy(entry: OutboxEntry): readonly string[] {
  return (isResponse(entry) && entry.overtaken) || [];
}

/** Where nothing more is taken, nothing is lacking. */
function lacks(state: QuestionState, entry: OutboxEntry): boolean {
  if (isPointing(entry)) return state.pointing?.locked === false && !('sentence' in state.pointing);
  return !state.locked && state.operationId !== entry.operationId && state.nextTry <= entry.try;
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
  if (typeof value !== 'object' || value === null) return false;
  const has = (...names: string[]) => names.every((name) => name in value);
  return has('questionId', 'operationId', 'at') && (has('try', 'response') || has('sentence'));
}
