// A title before a name: "President Xi Jinping", "Dr. Smith".
import { titles } from '#lib/core/language/lists/people.ts';

/** `title` has the space behind it, '' where there is none. At least one word is left as the name. */
export function splitTitle(text: string): { title: string; name: string } {
  const words = text.split(' ');
  let count = 0;
  while (count < words.length - 1 && isTitle(words[count] ?? '')) count += 1;
  // "Prime Minister": the first word alone is no title.
  if (count === 0 && words.length > 2 && OFFICES.test(`${words[0]} ${words[1]}`)) count = 2;
  const title = words.slice(0, count).join(' ');
  return { title: title === '' ? '' : `${title} `, name: words.slice(count).join(' ') };
}

const OFFICES =
  /^(?:prime|foreign|defence|defense|interior|finance) minister$|^(?:vice|former) president$/i;

const isTitle = (word: string): boolean =>
  Object.hasOwn(titles, word.toLowerCase()) ||
  Object.hasOwn(titles, word.toLowerCase().replace(/\.$/, ''));
