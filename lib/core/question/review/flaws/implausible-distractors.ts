// Flaw 2: a distractor of another type, kind, grain or magnitude than the key is crossed out unread.
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import { amountOf } from '../amounts.ts';
import { error, type Gate, warning } from '../gate.ts';
import { type NameKind, nameKinds } from '../name-kinds.ts';
import { distractorTexts, isChoice, keyTexts } from '../question-text.ts';
import { unlike } from '../unlike.ts';

export const checkImplausible: Gate = (question) => {
  if (question.kind === 'matching') {
    return [question.prompts, question.options].flatMap((list) => {
      const [first = '', ...rest] = list.map(({ text }) => text);
      return rest.flatMap((text) => compare(first, text));
    });
  }
  const [key] = keyTexts(question);
  if (!isChoice(question) || key === undefined) return [];
  return distractorTexts(question).flatMap((option) =>
    isUnasked(question, key, option)
      ? [error('distractor-differs', { option })]
      : compare(key, option, /^who(?:m|se)?\b/i.test(question.stem)),
  );
};

/** @param open the stem asks for whoever it was: a name may be of a person, a band or a town */
function compare(key: string, option: string, open = false): Finding[] {
  const found = unlike(key, option);
  if (found === 'no') return [];
  return [(found === 'yes' && !open ? error : warning)('distractor-differs', { option })];
}

const ASKED_KINDS: readonly [RegExp, NameKind][] = [
  [/\b(?:which|what) country\b|\bwhich of these countries\b/i, 'country'],
  [/\b(?:which|what) city\b|\bwhich of these cities\b/i, 'city'],
  [/\bwhat (?:is|was) the nationality\b/i, 'nationality'],
];
const MEASURED = /\bhow (?:many|much|long|far|heavy|tall|high|deep|wide|old|large|big|fast)\b/i;
const LOOSE_NUMBER =
  /\d|\b(?:none|zero|no|one|two|three|half|all|most|dozens?|hundreds|thousands|millions)\b/i;
const NO_PERSON: ReadonlySet<NameKind> = new Set(['city', 'water', 'mountain', 'month', 'planet']);

/** The option is no answer to what the stem asks: "How many", "In which year", "Which country", "Who". */
function isUnasked({ stem }: Question, key: string, option: string): boolean {
  if (/\b(?:which|what) year\b/i.test(stem)) return !/\d{2,4}/.test(option);
  if (MEASURED.test(stem) && amountOf(key) !== null) {
    if (amountOf(option) === null && !LOOSE_NUMBER.test(option)) return true;
  }
  const kinds = nameKinds(option);
  const asked = ASKED_KINDS.find(([pattern]) => pattern.test(stem))?.[1];
  if (asked && kinds.size > 0 && !kinds.has(asked)) return true;
  if (!/^who(?:m)?\b/i.test(stem) || nameKinds(key).has('country')) return false;
  const place = kinds.has('country') || [...kinds].some((kind) => NO_PERSON.has(kind));
  const organization =
    kinds.has('organization') && /^(?:\p{Lu}\p{Ll}+ ){1,2}\p{Lu}\p{Ll}+$/u.test(key);
  const known = nameKinds(key);
  if (known.has('city') || known.has('organization')) return false;
  return (place || organization) && !kinds.has('person');
}
