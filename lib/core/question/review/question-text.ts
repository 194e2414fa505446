// What a gate reads of a question, whatever its kind.
import { GAP, type Question } from '#lib/core/question/question.ts';
import { remember } from './remember.ts';

/** Texts of the options; [] where there are none. */
export function optionTexts(question: Question): string[] {
  return 'options' in question ? question.options.map(({ text }) => text) : [];
}

/** The right option of a multiple-choice question, or the first accepted text of a cloze; else null. */
export function keyText(question: Question): string | null {
  if (question.kind === 'cloze') return question.answerKey.accepted[0] ?? null;
  return question.kind === 'multiple-choice' ? (keyTexts(question)[0] ?? null) : null;
}

/** The right options of a choice, every accepted text of a cloze; [] for other kinds. */
export function keyTexts(question: Question): string[] {
  if (question.kind === 'cloze') return question.answerKey.accepted;
  const right = rightIds(question);
  return 'options' in question
    ? question.options.filter(({ id }) => right.has(id)).map(({ text }) => text)
    : [];
}

/** The wrong options of a choice; [] for other kinds. */
export function distractorTexts(question: Question): string[] {
  const right = rightIds(question);
  return isChoice(question)
    ? question.options.filter(({ id }) => !right.has(id)).map(({ text }) => text)
    : [];
}

export function isChoice(
  question: Question,
): question is Extract<Question, { kind: 'multiple-choice' | 'multiple-response' }> {
  return question.kind === 'multiple-choice' || question.kind === 'multiple-response';
}

function rightIds(question: Question): ReadonlySet<string> {
  if (question.kind === 'multiple-choice') return new Set([question.answerKey.optionId]);
  return new Set(question.kind === 'multiple-response' ? question.answerKey.optionIds : []);
}

/** The stem with its gap filled by the key; as it is where there is none. */
export function filledStem(question: Question): string {
  return question.stem.replace(GAP, () => keyText(question) ?? 'something');
}

/** Lower case, without marks, articles and spaces at the ends: for telling whether two texts say the same. */
export const fold = remember((text) =>
  text
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[^\p{L}\p{N}.'%-]+/gu, ' ')
    .replace(/\b(?:the|an?) /g, '')
    .trim(),
);

const SMALL_WORDS = new Set(
  (
    'the a an of in on at for and or to by with from is are was were be been being as that which what who whom whose ' +
    'how many much when where why its it this these those their his her he she they them has have had do does did ' +
    'will would can could than then into about there not no all one two any each some more most other such also only'
  ).split(' '),
);

/** Folded words that carry meaning. */
export const contentWords = remember((text): readonly string[] =>
  fold(text)
    .replace(/'s?(?= |$)/g, '')
    .split(/[ -]/)
    .map((word) => (word.endsWith('.') ? word.replace(/\.+$/, '') : word))
    .filter((word) => (word.length > 2 || /^\d/.test(word)) && !SMALL_WORDS.has(word)),
);

const ODD: ReadonlyMap<string, string> = new Map(
  'children child men man women woman feet foot teeth tooth mice mouse geese goose lives life wolves wolf'
    .split(' ')
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? word] as const] : [])),
);

/** "trained", "training", "trains" -> "train": endings off, for comparing words and nothing else. */
export const wordStem = remember(stemOf);

function stemOf(word: string): string {
  const odd = ODD.get(word);
  if (odd !== undefined) return odd;
  if (word.length < 4 || /\d/.test(word)) return word.length > 3 ? word.replace(/s$/, '') : word;
  // "sell" as in "sells", "make" as in "making".
  if (word.length === 4)
    return word
      .replace(/s$/, '')
      .replace(/(.)\1$/, '$1')
      .replace(/e$/, '');
  const bare = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ations?|ings?|ed|es|er|ers|ly|s)$/, '');
  return (bare.length < 3 ? word : bare).replace(/(.)\1$/, '$1').replace(/e$/, '');
}

export const contentStems = remember((text): readonly string[] => contentWords(text).map(wordStem));

/** The words stand in the question's proof: they are the text's own. */
export function isQuoted({ evidence }: Question, words: string): boolean {
  const folded = ` ${fold(words)} `;
  return evidence.some(({ quote }) =>
    ` ${fold(quote).replace(/[.,;:?!]/g, ' ')} `.includes(folded),
  );
}
