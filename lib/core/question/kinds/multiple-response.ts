// Any number of options is right; wrong choices cost as much as right ones bring.
import type { KindRules } from './kind-rules.ts';
import { firstBadId } from './option-list.ts';

export const multipleResponseRules: KindRules<'multiple-response'> = {
  kind: 'multiple-response',
  invalidField({ options }, { optionIds }) {
    if (optionIds.length === 0) return 'optionIds';
    const bad = firstBadId(options, optionIds);
    return bad < 0 ? null : `optionIds.${bad}`;
  },
  /** (right chosen - wrong chosen) / right, not under 0. */
  share({ answerKey }, { optionIds }) {
    const right = new Set(answerKey.optionIds);
    const chosen = optionIds.filter((id) => right.has(id)).length;
    return Math.max(0, chosen - (optionIds.length - chosen)) / right.size;
  },
  /** Stored positions of the chosen options in base 36, ascending: "02b". */
  bucket({ options }, { optionIds }) {
    const places = options.map(({ id }, place) => (optionIds.includes(id) ? place : -1));
    return places.map((place) => (place < 0 ? '' : place.toString(36))).join('');
  },
  solution: ({ answerKey }) => ({
    kind: 'multiple-response',
    optionIds: [...new Set(answerKey.optionIds)],
  }),
  /** In the stored order of the options. */
  solutionText({ options, answerKey }) {
    return options.filter(({ id }) => answerKey.optionIds.includes(id)).map(({ text }) => text);
  },
};
