// Does one question's stem tell another's key?
import type { Question } from '#lib/core/question/question.ts';
import { contentWords, fold, keyText } from '#lib/core/question/review/question-text.ts';

/** `core`: what is left of a described thing without its description: "night nurses" of "night nurses from Asia". */
type Folded = { stem: string; key: string | null; core: string | null };

const held = new WeakMap<Question, Folded>();

/** Either way round. A statement counts with the words that it is about, not as a whole. */
export function leaksKey(one: Question, other: Question): boolean {
  const [a, b] = [foldedOf(one), foldedOf(other)];
  const leaks = (teller: Folded, asked: Folded): boolean =>
    (tells(teller.stem, asked.key) || tells(teller.stem, asked.core)) &&
    (!bareNumber(asked) || shared(teller.stem, asked.stem) >= ALIKE);
  return leaks(a, b) || leaks(b, a);
}

/** "5,000" here and there are two numbers, unless the stems speak of the same thing. */
const ALIKE = 3;
const bareNumber = ({ key }: Folded): boolean =>
  key !== null &&
  /^(?:\p{N}[\p{N}.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u.test(key);

function shared(one: string, other: string): number {
  const words = new Set(contentWords(one));
  return new Set(contentWords(other).filter((word) => words.has(word))).size;
}

const tells = (stem: string, key: string | null): boolean =>
  key !== null && key.length > 1 && stem.includes(` ${key} `);

function foldedOf(question: Question): Folded {
  const known = held.get(question);
  if (known) return known;
  const key = question.kind === 'numeric' ? String(question.answerKey.value) : keyText(question);
  const folded = {
    stem: ` ${fold(question.stem)} `.replace(/[.?]/g, ' '),
    key: key === null ? null : fold(key),
    core: key === null ? null : coreOf(key),
  };
  held.set(question, folded);
  return folded;
}

/** Two words at least; of what has a name nothing. */
function coreOf(key: string): string | null {
  const [, core] = /^(\p{Ll}\S* \S.*?) (?:from|with) /u.exec(key) ?? [];
  return core === undefined ? null : fold(core);
}
