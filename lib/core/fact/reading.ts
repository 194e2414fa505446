// What is gathered once from an article, so that no rule has to go over all of it again.
import type { Article } from '#lib/core/article/article.ts';
import { type Acronym, findAcronyms } from './acronym.ts';
import { topicOf } from './anchor.ts';
import { findPeople } from './people.ts';

export type Reading = {
  article: Article;
  acronyms: readonly Acronym[];
  /** Full names of people, each once, in order. */
  people: readonly string[];
  /** Words as they are written where no sentence begins: "China", "octopuses". */
  inside: ReadonlySet<string>;
  /** Words of at least 5 letters that stand in 4 sentences or more, in the form of topicOf. */
  topics: ReadonlySet<string>;
};

export function readingOf(article: Article): Reading {
  return {
    article,
    acronyms: findAcronyms(article),
    people: findPeople(article.text),
    inside: wordsInside(article),
    topics: topicsOf(article),
  };
}

const TOPIC_SENTENCES = 4;
const NO_TOPICS = new Set(
  'their there these those which would could should other about after before where while being people year month hour'.split(
    ' ',
  ),
);

function topicsOf(article: Article): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { start, end } of article.sentences) {
    const words = article.text.slice(start, end).match(/\p{L}{5,}/gu) ?? [];
    for (const word of new Set(words.map(topicOf))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set(
    [...counts].flatMap(([word, count]) =>
      count >= TOPIC_SENTENCES && !NO_TOPICS.has(word) ? [word] : [],
    ),
  );
}

function wordsInside(article: Article): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const { start, end, kind } of article.sentences) {
    if (kind !== 'sentence') continue;
    for (const match of article.text
      .slice(start, end)
      .matchAll(/(?<=[\p{L}\p{N},] )[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)) {
      const [word] = match;
      inside.add(word);
      inside.add(word.replace(/['’]s$/, ''));
    }
  }
  return inside;
}
