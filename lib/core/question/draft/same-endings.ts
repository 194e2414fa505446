// Options that all end in the same words: "sailors from other towns" beside "farmers from other towns".
import type { Draft } from './draft.ts';

const TAIL = /^(?:\p{Ll}\S*,? ?){1,3}? (?<tail>(?:from|with|in|of) (?:\S+ )*\S+)$/u;

/** Without what follows each of them: it tells none from another, and is read four times. */
export function withoutSameEnding(draft: Draft): Draft {
  if (draft.kind !== 'multiple-choice' || draft.order.type === 'sorted') return draft;
  const { key, distractors, because = {} } = draft;
  const tail = TAIL.exec(key)?.groups?.tail;
  // "the mayor of Lima", "the farmers of Peru": without it they are nobody.
  if (key.startsWith('the ') || tail === undefined || tail.split(' ').length < LEAST_WORDS)
    return draft;
  const end = ` ${tail}`;
  if (distractors.length === 0 || !distractors.every((text) => text.endsWith(end))) return draft;
  const short = (text: string): string => text.slice(0, -end.length);
  return {
    ...draft,
    key: short(key),
    distractors: distractors.map(short),
    because: Object.fromEntries(
      Object.entries(because).map(([text, why]) => [text.endsWith(end) ? short(text) : text, why]),
    ),
  };
}

const LEAST_WORDS = 3;
