// Whom the article is about all along: no question asks after what every sentence names.
import type { Reading } from '#lib/core/fact/reading.ts';

const SHARE = 0.25;
const LEAST = 4;

/** The name, or the last word of it, stands in a quarter of the sentences or in the title. */
export function isEverywhere({ article, sentences }: Reading, name: string): boolean {
  const last = name.split(' ').at(-1) ?? name;
  // A title that is only the text's first words tells nothing of what it is about.
  const opening =
    article.sentences[0]?.kind !== 'heading' &&
    article.text.startsWith(article.title.replace(/…$/, ''));
  const title = opening ? '' : article.title;
  if (last.length > 2 && title.includes(last)) return true;
  const lower = last.toLowerCase();
  const named = sentences.filter(({ nodes }) => nodes.some((node) => node.lower === lower)).length;
  return named >= Math.max(LEAST, SHARE * sentences.length);
}
