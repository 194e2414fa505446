// Cuts from a statement what is not needed for it and might not stand alone. Every cut leaves a
// sentence that is still true; each step carries an example.

const FINITE =
  '(?:is|are|was|were|has|have|had|will|would|can|could|must|may|might|should|plans|said)';

const STEPS: readonly [RegExp, string][] = [
  // "(China) used to train": an editor's insertion
  [/^\((\p{Lu}[\p{L} ]+)\)/u, '$1'],
  // "The initiative, seen as an alternative to ..., was first proposed"
  [
    new RegExp(
      `^((?:[\\p{L}\\p{N}'’-]+ ){0,5}[\\p{L}\\p{N}'’-]+), [^,]{3,120}, (?=${FINITE} )`,
      'u',
    ),
    '$1 ',
  ],
  // "..., which began in 1990"; "..., a short-term organization created to"
  [/, (?:which|who|whose|where|when|while|with a view to|as well as|although|but|so) .*$/u, ''],
  [/, and (?:now |then |so )?(?:it|he|she|they|we|I) .*$/u, ''],
  [/(?<!^(?:In|On|During|By|At|After|From|Since) [^,]{2,60}), (?:an?|one of the) [^,]+$/u, ''],
  // "in a move that is expected to boost"
  [/,? in (?:a move|an attempt|an effort|a bid) (?:that|to|which) .*$/u, ''],
  // "to help them address global security issues"
  [/,? (?:in order )?to help (?:him|her|it|them|us)\b.*$/u, ''],
  // "over the next five years"
  [
    /\b(over|in|within|during) the (?:next|coming) (?=[\p{L}\p{N}-]+ (?:years|months|weeks|days|decades)\b)/u,
    '$1 ',
  ],
  // "... have expanded in recent years, spreading to"
  [/ (?:in recent (?:years|months|weeks|decades)|so far|at the moment|in the meantime)\b/gu, ''],
  // "... annual conference last April", "published on Tuesday"
  [
    /,? (?:last|next|this) (?:week|month|year|century|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u,
    '',
  ],
  [/ on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u, ''],
  [/ also (?=[a-z])/u, ' '],
  [/[,;:]$/u, ''],
];

/** @param text without a stop at its end */
export function trimClaim(text: string): string {
  return STEPS.reduce((cut, [pattern, by]) => cut.replace(pattern, by), text).trim();
}
