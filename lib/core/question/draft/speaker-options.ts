// Wrong options beside "Who said …?": only people who say something in the same article.
import type { Reading } from '#lib/core/fact/reading.ts';
import { speakingPeople } from '#lib/core/fact/speaking-people.ts';
import type { Distractor } from '#lib/core/question/distract/candidates.ts';
import { foldWords, LEAST_WRONG } from '#lib/core/question/distract/keep-apart.ts';
import { fold } from '#lib/core/question/review/question-text.ts';
import { isBorneOut } from './borne-out.ts';
import { plainName } from './person-names.ts';

const MOST = 8;

/**
 * Those who are named most first; full names beside a full one.
 * @param sentence of the words: whoever is named there may have said them as well
 * @param told what was said: nobody speaks of themselves by name
 * @returns two or more, or null
 */
export function speakerOptions(
  reading: Reading,
  sentence: number,
  key: string,
  told: string,
): Distractor[] | null {
  const words = ` ${fold(told)} `;
  const taken = new Set([lastOf(key)]);
  const found = [...speakingPeople(reading)]
    .filter(
      (group) =>
        isBorneOut(reading, group) &&
        !group.mentions.some((mention) => mention.sentence === sentence) &&
        ![group.canonical, ...group.aliases].some((name) => words.includes(` ${fold(name)} `)),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ canonical }) => plainName(canonical))
    .filter((name) => name.includes(' ') === key.includes(' '))
    .filter((name) => !taken.has(lastOf(name)) && taken.add(lastOf(name)))
    .map(
      (text): Distractor => ({
        text,
        provenance: 'article',
        reason: { code: 'in-article', params: {} },
        closeness: 1,
      }),
    );
  return found.length < LEAST_WRONG ? null : found.slice(0, MOST);
}

/** Two of one surname may be one man. */
const lastOf = (name: string): string => foldWords(name.split(' ').at(-1) ?? '');
