// One article through the question writer: what was found, drafted, dropped and shown, how guessable it is, how long it took.
import type { ArticleInput } from '#lib/core/article/read-article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { type GuessRate, guessRate } from '#lib/core/question/solve/guess-rate.ts';
import { type WindowRate, windowRate } from '#lib/core/question/solve/window-solver.ts';
import type { WrittenQuiz } from '#lib/core/quiz/write-quiz.ts';
import { writeArticleQuiz } from './write-article-quiz.ts';

export type Measured = {
  name: string;
  genre: string;
  characters: number;
  facts: number;
  /** Questions shown, and drafts dropped by a gate; what was neither chosen nor dropped is not told by the writer. */
  drafts: number;
  /** How many drafts each error kept out; a draft with two counts twice. */
  drops: ReadonlyMap<string, number>;
  questions: readonly Question[];
  guess: GuessRate;
  window: WindowRate;
  /** The middle of three runs. */
  elapsedMs: number;
  /** For twice the text, the same way; null where that is too long. */
  doubledMs: number | null;
  written: WrittenQuiz;
};

const RUNS = 3;
const LONGEST = 50_000;

/** @throws where three runs do not give the same bytes */
export function measureArticle(
  { name, genre }: { name: string; genre: string },
  input: ArticleInput,
  asked: number,
): Measured {
  const { written, elapsedMs } = timed(input, asked);
  const questions = written.type === 'written' ? written.questions : [];
  const dropped = written.type === 'written' ? written.dropped : [];
  const article = written.type === 'written' ? written.article : null;
  const twice = `${input.text.trim()}\n\n${input.text.trim()}`;
  return {
    name,
    genre,
    characters: article?.text.length ?? input.text.length,
    facts: written.type === 'written' ? written.facts.length : 0,
    drafts: questions.length + dropped.length,
    drops: countDrops(dropped),
    questions,
    guess: guessRate(questions),
    window: article ? windowRate(questions, article) : { questions: 0, rate: null, byKind: {} },
    elapsedMs,
    doubledMs: twice.length > LONGEST ? null : timed({ ...input, text: twice }, asked).elapsedMs,
    written,
  };
}

function timed(input: ArticleInput, asked: number): { written: WrittenQuiz; elapsedMs: number } {
  const runs = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    const written = writeArticleQuiz(input, asked);
    return { written, elapsedMs: performance.now() - from };
  });
  const [first, ...others] = runs;
  if (!first) throw new Error('no run');
  const bytes = JSON.stringify(first.written);
  if (others.some(({ written }) => JSON.stringify(written) !== bytes)) {
    throw new Error('the same article gave two quizzes');
  }
  const times = runs.map(({ elapsedMs }) => elapsedMs).sort((a, b) => a - b);
  return { written: first.written, elapsedMs: times[Math.floor(RUNS / 2)] ?? 0 };
}

function countDrops(
  dropped: readonly { findings: readonly { code: string; severity: string }[] }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { findings } of dropped) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const told = errors.length > 0 ? errors : findings;
    for (const code of new Set(told.map((finding) => finding.code))) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}
