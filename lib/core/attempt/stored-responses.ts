// Reading what an attempt has stored: by question, on time or late, and by operation id.
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { hashText } from '#lib/core/seed/random.ts';
import type { Attempt, StoredResponse } from './attempt.ts';

/** Operations of what was replaced that stay known; an older one that comes again is a new one. */
const MAX_REPLACED = 200;

/** All entries for a question, oldest first. Safe for an id like "constructor". */
export function responsesTo(
  attempt: Pick<Attempt, 'responses'>,
  questionId: string,
): readonly StoredResponse[] {
  return Object.hasOwn(attempt.responses, questionId) ? (attempt.responses[questionId] ?? []) : [];
}

/** The entries that are scored. */
export function onTimeResponsesTo(
  attempt: Pick<Attempt, 'responses'>,
  questionId: string,
): readonly StoredResponse[] {
  return responsesTo(attempt, questionId).filter(({ late }) => !late);
}

/** Equal exactly for the same question, try and response, whatever the order of object keys. */
export function responseDigest(
  questionId: string,
  given: { try: number; response: QuestionResponse },
): string {
  return hashText(stableText([questionId, given.try, given.response])).slice(0, 32);
}

/**
 * What the operation did here before: the digest of its response, pointing or challenge; 'other' where it started or
 * finished the attempt; null: not seen.
 */
export function earlierOperation(attempt: Attempt, operationId: string): string | null {
  if (operationId === attempt.operationId || operationId === attempt.finishOperationId)
    return 'other';
  for (const [questionId, entries] of Object.entries(attempt.responses)) {
    const entry = entries.find((stored) => stored.operationId === operationId);
    if (entry) return responseDigest(questionId, entry);
  }
  for (const [questionId, pointing] of Object.entries(attempt.pointings ?? {})) {
    if (pointing.operationId === operationId) return pointingDigest(questionId, pointing.sentence);
  }
  for (const [questionId, challenge] of Object.entries(attempt.challenges ?? {})) {
    if (challenge.operationId === operationId) return challengeDigest(questionId, challenge);
  }
  return attempt.replaced?.find((stored) => stored.operationId === operationId)?.digest ?? null;
}

/** As responseDigest, for a pointing: no response has such a one. */
export function pointingDigest(questionId: string, sentence: number | null): string {
  return hashText(stableText([questionId, 'pointing', sentence])).slice(0, 32);
}

/** As responseDigest, for a challenge. */
export function challengeDigest(
  questionId: string,
  { sentence, reason }: { sentence: number | null; reason: string },
): string {
  return hashText(stableText([questionId, 'challenge', sentence, reason])).slice(0, 32);
}

/** `replaced` of the attempt once the operation's response or pointing gave way to another. */
export function withReplaced(
  attempt: Pick<Attempt, 'replaced'>,
  operationId: string,
  digest: string,
): NonNullable<Attempt['replaced']> {
  return [...(attempt.replaced ?? []).slice(1 - MAX_REPLACED), { operationId, digest }];
}

/** JSON with objects as sorted lists of their fields. No two values of one schema share a text. */
function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return stableText(fields);
}
