// A draft becomes a question: an id from its words, options in an order that the seed gives.
import type { Quote } from '#lib/core/article/article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { hashText, seededShuffle } from '#lib/core/seed/random.ts';
import type { Draft } from './draft.ts';

const MAX_POINTS = 100;

/** @param evidence at least one quote. Findings are empty and the score is 1 until it is reviewed. */
export function buildQuestion(draft: Draft, evidence: readonly Quote[], seed: string): Question {
  const common = {
    id: `q-${hashText(`${draft.kind}|${draft.stem}`).slice(0, 12)}`,
    stem: draft.stem,
    rationale: draft.rationale,
    evidence: [...evidence],
    factId: draft.factId,
    skill: draft.skill,
    findings: [],
    score: 1,
    maxPoints: MAX_POINTS,
    allOrNothing: true,
  };
  switch (draft.kind) {
    case 'true-false':
      return { ...common, kind: 'true-false', answerKey: { value: draft.value } };
    case 'cloze':
      return { ...common, kind: 'cloze', answerKey: { accepted: [...draft.accepted] } };
    case 'multiple-choice': {
      const texts =
        draft.order.type === 'sorted'
          ? draft.order.options
          : seededShuffle([draft.key, ...draft.distractors], `${seed}|${common.id}`);
      const options = texts.map((text, index) => ({ id: String.fromCharCode(97 + index), text }));
      const key = options.find(({ text }) => text === draft.key)?.id ?? '';
      return { ...common, kind: 'multiple-choice', options, answerKey: { optionId: key } };
    }
  }
}
