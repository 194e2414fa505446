// Everything that can be asked of an article, with what the gates say of it: the writer chooses from it.
import type { Article } from '#lib/core/article/article.ts';
import { findFacts } from '#lib/core/fact/find-facts.ts';
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { readingOf } from '#lib/core/fact/reading.ts';
import { loadLanguage } from '#lib/core/language/analyse.ts';
import type { LanguageModel } from '#lib/core/language/language-model.ts';
import { draftContext } from '#lib/core/question/draft/draft-context.ts';
import type { QualityContext } from '#lib/core/question/quality/features.ts';
import { stemReader } from '#lib/core/question/quality/read-stems.ts';
import { stemSentence } from '#lib/core/question/quality/stem-parse-features.ts';
import { isShown } from '#lib/core/question/review/review-question.ts';
import { type Asked, askFact } from './ask-fact.ts';

export type AskedFact = { found: FoundFact; asked: readonly Asked[] };
export type AskedArticle = {
  quality: QualityContext;
  found: readonly FoundFact[];
  /** A draft's stem and kind may be there more than once. */
  facts: readonly AskedFact[];
};

/** @param most facts that are asked after, spread over the article */
export function askArticle(
  article: Article,
  seed: string,
  most: number,
  model: LanguageModel,
): AskedArticle {
  const { analyse, alike, parseApart } = loadLanguage(model);
  const reading = readingOf(article, analyse(article), alike);
  const found = findFacts(reading);
  const context = draftContext(reading, found, seed);
  const facts = spread(found, most).map((one) => ({ found: one, asked: askFact(one, context) }));
  const stems = stemReader(parseApart, () => stemsOf(facts));
  return { quality: { reading, stems }, found, facts };
}

/** Of what no gate objects to: nothing else is graded. */
const stemsOf = (facts: readonly AskedFact[]): string[] =>
  facts.flatMap(({ asked }) =>
    asked.flatMap(({ question }) =>
      isShown(question.findings) ? (stemSentence(question) ?? []) : [],
    ),
  );

/** At most so many, from its whole length. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = all.length / most;
  return step <= 1
    ? all
    : all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
