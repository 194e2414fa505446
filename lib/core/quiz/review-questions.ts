// What the gates say of questions that a person has written or changed.
import type { Article } from '#lib/core/article/article.ts';
import { looksEnglish } from '#lib/core/article/looks-english.ts';
import { findFacts } from '#lib/core/fact/find-facts.ts';
import { type Reading, readingOf } from '#lib/core/fact/reading.ts';
import { resolvedIn } from '#lib/core/fact/resolved-in.ts';
import { loadLanguage } from '#lib/core/language/analyse.ts';
import type { LanguageModel } from '#lib/core/language/language-model.ts';
import { draftContext } from '#lib/core/question/draft/draft-context.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { ReviewContext } from '#lib/core/question/review/gate.ts';
import { reviewQuestion } from '#lib/core/question/review/review-question.ts';

/** A person may ask what no sentence proves: it is marked so, and is no error. */
const NOT_PROVEN: Finding = { code: 'not-proven', severity: 'info', params: {} };

type Known = { reading: Reading | null; context: ReviewContext };

/** The article that was reviewed last: a teacher edits one question after another. */
const held = new WeakMap<LanguageModel, { key: string; known: Known }>();

/** Findings of each question, in the order given. An article in another language is judged by its words alone. */
export function reviewQuestions(
  article: Article,
  questions: readonly Question[],
  model: LanguageModel,
): Finding[][] {
  const { reading, context } = knownOf(article, model);
  return questions.map((question) => {
    const resolved = reading ? resolvedFor(question, reading) : [];
    const findings = reviewQuestion(question, article, { ...context, resolved });
    return findings.map((finding) => (finding.code === 'no-evidence' ? NOT_PROVEN : finding));
  });
}

function knownOf(article: Article, model: LanguageModel): Known {
  const key = `${article.hash}|${article.date ?? ''}`;
  const last = held.get(model);
  if (last?.key === key) return last.known;
  const known = read(article, model);
  held.set(model, { key, known });
  return known;
}

function read(article: Article, model: LanguageModel): Known {
  if (!looksEnglish(article.text)) return { reading: null, context: {} };
  const { analyse, alike, parse } = loadLanguage(model);
  const reading = readingOf(article, analyse(article), alike);
  const { review } = draftContext(reading, findFacts(reading), article.hash);
  return { reading, context: { ...review, parse } };
}

/** Of every sentence that the question quotes. */
const resolvedFor = ({ evidence }: Question, reading: Reading): string[] =>
  reading.article.sentences.flatMap(({ start, end }, place) =>
    evidence.some((quote) => quote.start < end && start < quote.end)
      ? resolvedIn(reading, place)
      : [],
  );
