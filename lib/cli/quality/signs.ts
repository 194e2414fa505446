// Which way a feature may bear on a mark. Marked drafts are few and those of one article are right or wrong together:
// without what we know beforehand, the weights would learn the articles by heart.

const FOR =
  // The reading is sure of itself,
  'subject-sure clause-sure statement-sure fact-sure target-sure target-arc predicate-arc predicate-tag arc-mean ' +
  'arc-least core-least tag-mean tag-least resolved-sure stem-arc-mean stem-arc-least stem-core-least ' +
  'stem-root-sure stem-tag-mean stem-tag-least stem-subject stem-object trust score ' +
  // says much of its sentence,
  'kept-share rest-words statement-words stem-words entities stem-names salience quotes proofs ' +
  // is about what has a name or a year, and can be found again,
  'subject=NNP subject-determiner=name-none stem-last=PROPN stem-last=NUM skill=who key=name-person key=year ' +
  'found key-longest ' +
  // and the options look like each other.
  'same-words same-looks same-type same-opening';

const AGAINST =
  // Something was cut off or runs on,
  'gone-signs gone-joints loose-verbs ends-in-cut-verb ends-in-verb ends-open cut-hangs-on-end cut-right-after ' +
  'cut-object cut-complement cut-noun-tail cut-joined cut-between breaks heads-outside orphan-cc subject-cut-left ' +
  'first-of-cut stem-last=NOUN stem-last=VERB stem-last=ADV stem-last=ADP ' +
  // is true of some only, or at one time only,
  'restrictive clause=relative helped tense=none marker=when marker=where sentence-if lean ' +
  // does not stand alone,
  'bare-definites told-definites subject-bare-definite subject-bare-singular points-elsewhere pronouns pronoun-odd ' +
  'pronoun-far pronoun-thing own-words adrift unspecific figure-undated asks-after stem-short comparative lost-date lost-time lost-place lost-often undated ranked ' +
  'gendered progressive perfect ' +
  // is bad English or hard to read,
  'agreement-off article-off subject-measure stem-loose stem-root=NOUN stem-verbs odd-signs lower-start ' +
  'odd-spaces stem-long sentence-signs sentence-words sentence-quoted kept-quoted negative modal voice=passive predicate=VBN ' +
  'subject=NN subject=NNS subject-determiner=none target-words target-joined target-tails ' +
  // or asks for what is hardly worth it, with options that stand apart.
  'gap-last gap-place length-spread key-odd key-in-stem key=capital notes which=other ' +
  'from-lists gap-is-place which-of-places false-place says=false';

/** What the marks alone decide: how good each rule and each kind is. */
export const EITHER_WAY = /^(?:rule|kind)=/;

/** 1: speaks for a question, -1: against it. All else gets no weight. */
export const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ...FOR.split(' ').map((name) => [name, 1] as const),
  ...AGAINST.split(' ').map((name) => [name, -1] as const),
]);
