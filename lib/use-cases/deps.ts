// What every use case is given: ports and build data, nothing that reads the environment.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Background } from '#lib/ports/background.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { Ids } from '#lib/ports/ids.ts';
import type { Kv } from '#lib/ports/kv.ts';

/** A quiz that comes with the app: build data, no store record. Its code is its assignment's id. */
export type BundledQuiz = {
  assignment: Assignment;
  quiz: QuizVersion;
  topic: string;
  level: string;
};

export type Deps = {
  kv: Kv;
  clock: Clock;
  ids: Ids;
  background: Background;
  bundled: ReadonlyMap<string, BundledQuiz>;
};
