// What is gathered once from an article, so that no rule has to go over all of it again.
import type { Article } from '#lib/core/article/article.ts';
import { type Acronym, findAcronyms } from './acronym.ts';
import { findPeople } from './people.ts';

export type Reading = {
  article: Article;
  acronyms: readonly Acronym[];
  /** Full names of people, each once, in order. */
  people: readonly string[];
  /** Words as they are written where no sentence begins: "China", "octopuses". */
  inside: ReadonlySet<string>;
};

export function readingOf(article: Article): Reading {
  return {
    article,
    acronyms: findAcronyms(article),
    people: findPeople(article.text),
    inside: wordsInside(article),
  };
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
