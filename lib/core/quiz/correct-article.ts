// A quiz whose article was corrected: what still has its proof keeps it, what has not is taken out or to be rewritten.
import type { Article, Quote } from '#lib/core/article/article.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { Quiz } from './quiz.ts';
import { reanchorQuotes } from './reanchor-quotes.ts';

/**
 * `kept`: its proof stands as it was, or it had none. `look`: its quote stands, the sentence around it changed.
 * `lost`: a quote that proves it is no longer in the article.
 */
export type QuestionFate = 'kept' | 'look' | 'lost';

export type CorrectedQuiz = {
  quiz: Quiz;
  /** Of every question that was asked, by id. */
  fates: ReadonlyMap<string, QuestionFate>;
};

/** An error of a question that somebody has to look at: it is published only when they say so. */
export const LOST_PROOF: Finding = { code: 'lost-proof', severity: 'error', params: {} };

const MOST = 200;

/**
 * The next revision, with the article and every quote at its new place. Facts and spares without proof go.
 * @param retire ids of questions to take out; others that lost their proof stay as not proven
 */
export function correctArticle(
  quiz: Quiz,
  article: Article,
  retire: ReadonlySet<string>,
): CorrectedQuiz {
  const find = reanchorQuotes(quiz.article, article);
  const judge = (quotes: readonly Quote[]) => {
    const found = quotes.map(find);
    const moved = found.flatMap((each) => (each ? [each.quote] : []));
    if (moved.length < quotes.length) return { fate: 'lost' as const, moved };
    const same = found.every((each) => each?.sameSentence);
    return { fate: same ? ('kept' as const) : ('look' as const), moved };
  };
  const fates = new Map<string, QuestionFate>();
  const corrected = (question: Question): Question => {
    const { fate, moved } = judge(question.evidence);
    fates.set(question.id, fate);
    return fate === 'lost' ? withoutProof(question) : { ...question, evidence: moved };
  };
  const spares = quiz.spares.map(corrected).filter(({ id }) => fates.get(id) !== 'lost');
  const dropped = quiz.dropped.map(corrected);
  fates.clear();
  const asked = quiz.questions.map(corrected);
  const retired = asked.filter(({ id }) => retire.has(id));
  return {
    fates,
    quiz: {
      ...quiz,
      article,
      facts: quiz.facts.flatMap((fact) => {
        const { fate, moved } = judge(fact.quotes);
        return fate === 'lost' ? [] : [{ ...fact, quotes: moved }];
      }),
      questions: asked.filter(({ id }) => !retire.has(id)),
      spares,
      dropped: [...retired, ...dropped].slice(0, MOST),
      revision: quiz.revision + 1,
    },
  };
}

/** It is no more the writer's word: a person decides what becomes of it. */
function withoutProof(question: Question): Question {
  return { ...question, evidence: [], factId: null, score: null, findings: [LOST_PROOF] };
}
