// The title of an article: the one given, a heading at its start, or its first words.
import type { Sentence } from './article.ts';

const TITLE_MAX = 200;
const FIRST_WORDS = 9;

/**
 * @param given by the teacher, or undefined
 * @returns 1 to 200 characters; a heading counts where it is the first line and more follows
 */
export function findTitle(
  given: string | undefined,
  text: string,
  sentences: readonly Sentence[],
): string {
  const named = (given ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
  if (named !== '') return shorten(named);
  const [first] = sentences;
  if (!first) return shorten(text);
  const opening = text.slice(first.start, first.end).replaceAll('\n', ' ');
  if (first.kind === 'heading' && sentences.length > 1) {
    return shorten(opening.replace(/^#{1,6} /, ''));
  }
  const words = opening.split(' ');
  if (words.length <= FIRST_WORDS) return shorten(opening.replace(/[.!?…]+$/, ''));
  return shorten(
    `${words
      .slice(0, FIRST_WORDS)
      .join(' ')
      .replace(/[,;:–—-]+$/, '')}…`,
  );
}

/** Cut at a space, never inside a surrogate pair. */
function shorten(title: string): string {
  if (title.length <= TITLE_MAX) return title;
  const cut = title.slice(0, TITLE_MAX - 1);
  const space = cut.lastIndexOf(' ');
  const end = space > TITLE_MAX / 2 ? space : cut.length;
  return `${cut
    .slice(0, end)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`;
}
