// Responses, and sentences pointed at, that wait for the server's acknowledgement, kept in this browser across reloads.
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
  /** Operations of this browser that this one overtook before they were acknowledged. */
  overtaken?: string[] | undefined;
};

export type PointingEntry = {
  questionId: string;
  operationId: string;
  /** Number of the sentence, from 0; null: the step was passed over. */
  sentence: number | null;
};

export function isPointing(entry: OutboxEntry): entry is PointingEntry {
  return 'sentence' in entry;
}

export function isResponse(entry: OutboxEntry): entry is ResponseEntry {
  return 'response' in entry;
}

/** At most one response and one pointing for each question: the latest, and the pointing after its response. */
export type Outbox = {
  all(): OutboxEntry[];
  keep(entry: OutboxEntry): void;
  /** Drops the entry with this operation; a later one for the same question stays. */
  drop(operationId: string): void;
};

/** @param storage null where the browser has none: then entries live as long as the page. */
export function openOutbox(attemptId: string, storage: Storage | null): Outbox {
  const key = `footnote:outbox:${attemptId}`;
  let entries = read(storage, key);
  const write = (next: OutboxEntry[]) => {
    entries = next;
    try {
      if (next.length > 0) storage?.setItem(key, JSON.stringify(next));
      else storage?.removeItem(key);
    } catch {
      // Full or forbidden: the entries live as long as the page.
    }
  };
  return {
    all: () => entries,
    keep(entry) {
      const own = entries.filter(({ questionId }) => questionId === entry.questionId);
      const others = entries.filter((each) => !own.includes(each));
      const earlier = own.find(isResponse);
      if (isPointing(entry)) {
        write([...others, ...(earlier ? [earlier] : []), entry]);
        return;
      }
      const overtaken = earlier && [...(earlier.overtaken ?? []), earlier.operationId];
      const pointed = own.filter(isPointing);
      write([...others, { ...entry, ...(overtaken && { overtaken }) }, ...pointed]);
    },
    drop: (operationId) => write(entries.filter((entry) => entry.operationId !== operationId)),
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

function read(storage: Storage | null, key: string): OutboxEntry[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is OutboxEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'questionId' in value &&
    'operationId' in value &&
    (('try' in value && 'response' in value) || 'sentence' in value)
  );
}
