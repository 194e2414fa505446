// What a gate reads of a question, whatever its kind.
import type { Question } from '#lib/core/question/question.ts';

/** Texts of the options; [] where there are none. */
export function optionTexts(question: Question): string[] {
  return 'options' in question ? question.options.map(({ text }) => text) : [];
}

/** The right option of a multiple-choice question, or the first accepted text of a cloze; else null. */
export function keyText(question: Question): string | null {
  if (question.kind === 'cloze') return question.answerKey.accepted[0] ?? null;
  if (question.kind !== 'multiple-choice') return null;
  const { optionId } = question.answerKey;
  return question.options.find(({ id }) => id === optionId)?.text ?? null;
}

/** The wrong options of a multiple-choice question. */
export function distractorTexts(question: Question): string[] {
  if (question.kind !== 'multiple-choice') return [];
  const { optionId } = question.answerKey;
  return question.options.filter(({ id }) => id !== optionId).map(({ text }) => text);
}

/** Lower case, without marks, articles and spaces at the ends: for telling whether two texts say the same. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[^\p{L}\p{N}.'%-]+/gu, ' ')
    .replace(/\b(?:the|an?) /g, '')
    .trim();
}

const SMALL_WORDS = new Set(
  'the a an of in on at for and or to by with from is are was were as that which what who how many its'.split(
    ' ',
  ),
);

/** Folded words that carry meaning. */
export function contentWords(text: string): string[] {
  return fold(text)
    .split(/[ -]/)
    .filter((word) => word.length > 2 && !SMALL_WORDS.has(word));
}
