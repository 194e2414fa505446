// Words that say the opposite, in the form of the word as written: to make a true statement false.
import { formOfVerb, pluralOf, singularOf, verbForm } from './inflect.ts';
import {
  OPPOSITE_ADJECTIVES,
  OPPOSITE_NOUNS,
  OPPOSITE_OTHERS,
  OPPOSITE_VERBS,
} from './lists/opposite-pairs.ts';

/** `other`: adverbs, prepositions and words of amount. */
export type WordClass = 'verb' | 'adjective' | 'noun' | 'other';
export type Opposite = { lemma: string; opposite: string; wordClass: WordClass };

const TABLES: Readonly<Record<WordClass, ReadonlyMap<string, string>>> = {
  verb: readPairs(OPPOSITE_VERBS),
  adjective: readPairs(OPPOSITE_ADJECTIVES),
  noun: readPairs(OPPOSITE_NOUNS),
  other: readPairs(OPPOSITE_OTHERS),
};
const CLASSES: readonly WordClass[] = ['verb', 'adjective', 'noun', 'other'];

/** The first pair that has a word decides. */
function readPairs(table: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const put = (word: string, opposite: string): void => {
    if (!pairs.has(word)) pairs.set(word, opposite.replace(/_/g, ' '));
  };
  for (const pair of table.trim().split(/\s+/)) {
    const [, one = '', mark = '', other = ''] = /^([^/>]+)([/>])(.+)$/.exec(pair) ?? [];
    put(one, other);
    if (mark === '/') put(other, one);
  }
  return pairs;
}

/** By lemma, of the class asked for or of any; "rise" is a verb and a noun. Null where no pair has it. */
export function oppositeOf(lemma: string, wordClass: WordClass | null = null): Opposite | null {
  const lower = lemma.toLowerCase();
  for (const one of wordClass === null ? CLASSES : [wordClass]) {
    const opposite = TABLES[one].get(lower);
    if (opposite !== undefined) return { lemma: lower, opposite, wordClass: one };
  }
  return null;
}

export type WrittenWord = {
  /** As in the text: "rose", "Increases". */
  written: string;
  lemma: string;
  wordClass: WordClass;
  /** True where a past form is a participle: "was chosen", "has risen". */
  participle?: boolean;
};

/** "rose" -> "fell", "Increases" -> "Decreases", "largest" -> "smallest"; null where no pair or no form is known. */
export function oppositeForm({
  written,
  lemma,
  wordClass,
  participle = false,
}: WrittenWord): string | null {
  const form = oppositeInForm(written.toLowerCase(), lemma, wordClass, participle);
  if (form === null || !/^\p{Lu}/u.test(written)) return form;
  return form.charAt(0).toUpperCase() + form.slice(1);
}

function oppositeInForm(
  written: string,
  lemma: string,
  wordClass: WordClass,
  participle: boolean,
): string | null {
  if (wordClass === 'verb') {
    const found = oppositeOf(lemma, 'verb');
    const form = found === null ? null : formOfVerb(written, found.lemma);
    if (!found || form === null) return null;
    return verbForm(found.opposite, participle && form === 'past' ? 'participle' : form);
  }
  const whole = oppositeOf(written, wordClass);
  if (whole) return whole.opposite;
  if (wordClass !== 'noun') return null;
  const one = singularOf(written);
  const found = oppositeOf(one ?? lemma, 'noun');
  return found && one !== null ? pluralOf(found.opposite) : null;
}
