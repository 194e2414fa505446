// The only builder of keys. The part in {braces} is the hash tag: all keys of one commit share it.
// An attempt's tag is its assignment's, which its id begins with.

/** Everything under a desk. */
export const deskKeys = {
  desk: (deskId: string) => `{${deskId}}:desk`,
  /** Index of quiz ids by creation time. */
  quizzes: (deskId: string) => `{${deskId}}:quizzes`,
};

export const quizKeys = {
  quiz: (quizId: string) => `{${quizId}}:quiz`,
  /** What the list of a desk shows of it, written in the same commit. */
  card: (quizId: string) => `{${quizId}}:card`,
};

/** Everything under an assignment, gone at one moment. */
export const assignmentKeys = {
  assignment: (id: string) => `{${id}}:assignment`,
  /** The quiz version that new attempts are made on. */
  currentVersion: (id: string) => `{${id}}:version`,
  /** A superseded version that attempts still use. */
  formerVersion: (id: string, version: number) => `{${id}}:version:${version}`,
  attempt: (attemptId: string) => `{${assignmentIdOf(attemptId)}}:attempt:${attemptId}`,
  /** Index of attempt ids by start. */
  attempts: (id: string) => `{${id}}:attempts`,
  /** Which names of the class list are taken, in so many parts (claims.ts). */
  claims: (id: string, part: number) => `{${id}}:claims:${part}`,
  /** Index of challenges by when they were made (challenges.ts). */
  challenges: (id: string) => `{${id}}:challenges`,
  /** The sums, of each generation of corrections (core/attempt/count-attempt.ts) its own. */
  live: (id: string, generation: number) => generationKey(`{${id}}:live`, generation),
  joint: (id: string, generation: number) => generationKey(`{${id}}:joint`, generation),
  /** How far the attempts are counted in a new generation. */
  recount: (id: string) => `{${id}}:recount`,
  /** Where each attempt is, for the live view. */
  rows: (id: string) => `{${id}}:rows`,
};

function generationKey(key: string, generation: number): string {
  return generation === 0 ? key : `${key}:${generation}`;
}

/** All that one learner keeps, under the hash of their key: nothing else knows whose it is. */
export const learnerKeys = {
  learner: (hash: string) => `{learner:${hash}}:learner`,
  /** Index of card ids by the moment they are due. Every card stands in it. */
  due: (hash: string) => `{learner:${hash}}:due`,
  card: (hash: string, cardId: string) => `{learner:${hash}}:card:${cardId}`,
  /** The card's questions with their proof, apart from how well it is known. */
  forms: (hash: string, cardId: string) => `{learner:${hash}}:forms:${cardId}`,
};

/** How often something costly was asked for; gone with its minute. */
export const rateKeys = {
  minute: (subject: string, minute: number) => `{rate:${subject}}:${minute}`,
};

/** What a health check writes, to be sure that the store takes it. */
export const healthKeys = { probe: '{health}:probe' };

/** The assignment's id, which an attempt's id begins with. */
export function assignmentIdOf(attemptId: string): string {
  return attemptId.slice(0, Math.max(0, attemptId.indexOf('.')));
}
