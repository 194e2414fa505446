// What a common noun names: an act, an animal, a person, a place, a time ...
import { NOUN_CLASSES } from './noun-classes.ts';

/** Unique beginners of WordNet's hierarchy, by hand. */
const TOPS =
  'act animal artifact attribute body cognition communication event feeling food group location motive object person ' +
  'phenomenon plant possession process relation shape state substance time';
const OTHERS = [
  ['organism', 'animal'],
  ['thing', 'object'],
  ['people', 'person'],
] as const;

const classes = new Map<string, string>([
  ...TOPS.split(' ').map((name) => [name, name] as const),
  ...OTHERS,
]);
for (const [name, words] of NOUN_CLASSES) {
  for (const word of words.split(/\s+/)) if (word !== '') classes.set(word, name);
}

/** Ends that tell the class of a noun that is not listed: "regulation", "toughness". */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/(?:ist|ologist|ician)$/, 'person'],
  [/(?:ness|ity)$/, 'attribute'],
  [/(?:ation|isation|ization|ment)$/, 'act'],
];

/** WordNet's lexicographer file of the noun's commonest sense, or null. @param lemma any case */
export function nounClass(lemma: string): string | null {
  const word = lemma.toLowerCase();
  return classes.get(word) ?? ENDS.find(([end]) => end.test(word))?.[1] ?? null;
}
