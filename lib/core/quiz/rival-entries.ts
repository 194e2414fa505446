// What one question of a quiz costs the others: answers that it blocks, and questions that ask better after the same.
import type { Question } from '#lib/core/question/question.ts';
import { fold, keyText } from '#lib/core/question/review/question-text.ts';
import { asksAgain } from './asks-again.ts';
import { leaksKey } from './leaks-key.ts';
import type { Entry } from './question-worth.ts';

/** How many other answers could not be asked for in any way beside each question. */
export function blockedAnswers(entries: readonly Entry[]): {
  blocks: ReadonlyMap<Entry, number>;
  answers: number;
} {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const text = fold(answerOf(entry.question).text);
    const name = `${entry.sentence}|${text === '' ? entry.fact.id : text}`;
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const blocks = new Map(
    entries.map((entry) => {
      let blocked = 0;
      for (const group of groups.values()) {
        if (group.includes(entry)) continue;
        const all = group.every(
          ({ fact, question }) => fact.id === entry.fact.id || excludes(entry.question, question),
        );
        if (all) blocked += 1;
      }
      return [entry, blocked] as const;
    }),
  );
  return { blocks, answers: groups.size };
}

/** The questions after what a statement says, or with options for what a gap asks, by the statement or gap. */
export function rivalsOf(entries: readonly Entry[]): ReadonlyMap<Entry, readonly Entry[]> {
  const asking = entries.filter(({ question }) =>
    /^(?:multiple-choice|numeric)$/.test(question.kind),
  );
  return new Map(
    entries.flatMap((entry) =>
      /^(?:true-false|cloze)$/.test(entry.question.kind)
        ? [
            [
              entry,
              asking.filter(
                (one) =>
                  (one.fact.id === entry.fact.id || asksAgain(entry.question, one.question)) &&
                  (entry.question.kind === 'true-false' || entry.sentence === one.sentence),
              ),
            ] as const,
          ]
        : [],
    ),
  );
}

const excludes = (one: Question, other: Question): boolean =>
  leaksKey(one, other) || asksAgain(one, other);

/** The key as text; of a number to type also with its commas. */
export function answerOf(question: Question): { text: string; number: string | null } {
  if (question.kind !== 'numeric') return { text: keyText(question) ?? '', number: null };
  const digits = String(question.answerKey.value);
  const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return { text: digits, number: grouped };
}
