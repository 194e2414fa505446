// What every use case is given: ports and build data, nothing that reads the environment.
import type { ArticleSource } from '#lib/ports/article-source.ts';
import type { Background } from '#lib/ports/background.ts';
import type { BundledQuiz } from '#lib/ports/bundled-quizzes.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { Ids } from '#lib/ports/ids.ts';
import type { Kv } from '#lib/ports/kv.ts';

export { AppError } from '#lib/ports/app-error.ts';

export type Deps = {
  kv: Kv;
  clock: Clock;
  ids: Ids;
  background: Background;
  articles: ArticleSource;
  /** By code. */
  bundled: ReadonlyMap<string, BundledQuiz>;
};
