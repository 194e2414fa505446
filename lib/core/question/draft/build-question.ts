// A draft becomes a question: an id from its words, options in an order that the seed gives.
import type { Quote } from '#lib/core/article/article.ts';
import type { Option, Question, Wrong } from '#lib/core/question/question.ts';
import { hashText, seededShuffle } from '#lib/core/seed/random.ts';
import type { Because, Draft, MatchingDraft, OrderingDraft, ResponseDraft } from './draft.ts';

const MAX_POINTS = 100;

/** What is not said to come from elsewhere is the article's own. */
export const IN_ARTICLE: Wrong = { provenance: 'article', code: 'in-article', params: {} };

type Common = Omit<Extract<Question, { kind: 'true-false' }>, 'kind' | 'answerKey'>;

/** @param evidence at least one quote. Findings are empty until it is reviewed. */
export function buildQuestion(draft: Draft, evidence: readonly Quote[], seed: string): Question {
  const common: Common = {
    id: `q-${hashText(`${draft.kind}|${draft.stem}`).slice(0, 12)}`,
    stem: draft.stem,
    rationale: draft.rationale,
    evidence: [...evidence],
    factId: draft.factId,
    skill: draft.skill,
    findings: [],
    score: Math.round(draft.trust * 1000) / 1000,
    maxPoints: MAX_POINTS,
    allOrNothing: !/^(?:multiple-response|ordering|matching)$/.test(draft.kind),
  };
  const mixed = (texts: readonly string[]): Option[] =>
    lettered(seededShuffle(texts, `${seed}|${common.id}`));
  switch (draft.kind) {
    case 'true-false':
      return { ...common, kind: 'true-false', answerKey: { value: draft.value } };
    case 'cloze':
      return { ...common, kind: 'cloze', answerKey: { accepted: [...draft.accepted] } };
    case 'numeric':
      return {
        ...common,
        kind: 'numeric',
        unit: draft.unit,
        answerKey: { value: draft.value, tolerance: draft.tolerance },
      };
    case 'multiple-choice': {
      const options =
        draft.order.type === 'sorted'
          ? lettered(draft.order.options)
          : mixed([draft.key, ...draft.distractors]);
      return {
        ...common,
        kind: 'multiple-choice',
        options,
        answerKey: { optionId: idOf(options, draft.key) },
        wrong: wrongOf(options, [draft.key], draft.because),
      };
    }
    case 'multiple-response':
      return buildResponse(common, draft, mixed([...draft.keys, ...draft.distractors]));
    case 'ordering':
      return buildOrdering(common, draft, mixed(draft.items));
    case 'matching':
      return buildMatching(common, draft, mixed(draft.pairs.map(({ option }) => option)));
  }
}

const lettered = (texts: readonly string[]): Option[] =>
  texts.map((text, index) => ({ id: String.fromCharCode(97 + index), text }));

const idOf = (options: readonly Option[], text: string): string =>
  options.find((option) => option.text === text)?.id ?? '';

function wrongOf(
  options: readonly Option[],
  keys: readonly string[],
  because: Because = {},
): Record<string, Wrong> {
  return Object.fromEntries(
    options
      .filter(({ text }) => !keys.includes(text))
      .map(({ id, text }) => [id, because[text] ?? IN_ARTICLE]),
  );
}

function buildResponse(
  common: Common,
  { keys, because }: ResponseDraft,
  options: Option[],
): Question {
  const optionIds = options.filter(({ text }) => keys.includes(text)).map(({ id }) => id);
  return {
    ...common,
    kind: 'multiple-response',
    options,
    answerKey: { optionIds },
    wrong: wrongOf(options, keys, because),
  };
}

function buildOrdering(common: Common, { items }: OrderingDraft, options: Option[]): Question {
  const order = items.map((item) => idOf(options, item));
  return { ...common, kind: 'ordering', options, answerKey: { order } };
}

function buildMatching(common: Common, { pairs }: MatchingDraft, options: Option[]): Question {
  const prompts = pairs.map(({ prompt }, at) => ({ id: `p${at + 1}`, text: prompt }));
  const keyed = pairs.map(({ option }, at): [string, string] => [
    `p${at + 1}`,
    idOf(options, option),
  ]);
  return {
    ...common,
    kind: 'matching',
    prompts,
    options,
    answerKey: { pairs: Object.fromEntries(keyed) },
  };
}
