// What a line of an article is: running text, or a heading, an item of a list without a stop, byline, dateline or caption.
import type { Sentence } from './article.ts';
import { goesOn } from './list-item.ts';

const HEADING_MAX = 120;
const HEADING_MAX_WORDS = 16;
const CLOSERS = '"”’\')]»';
const STOPS = '.!?…;,';

/** "By Jane Roe", "By JOHN SMITH and Ann Lee, Staff Writer" */
const BYLINE =
  /^(?:(?:By|BY|Written by|Reported by|Text by|Words by) (?:\p{Lu}[\p{L}.'’-]*|and|of|de|van|von|the|,|&| ){1,24}\.?|By (?:Reuters|AP|AFP)\.?)$/u;
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
/** "Saturday, November 16, 2013", "Published: 3 May 2021", "LONDON, 4 June 2020" */
const DATELINE = new RegExp(
  `^(?:(?:Published|Updated|Posted|Last updated|Date):? (?:on )?|[\\p{Lu}][\\p{L} .]{1,30}, )?${DAY}(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH} \\d{4}|\\d{4}-\\d{2}-\\d{2})(?:,? (?:at )?\\d{1,2}[:.]\\d{2}.{0,16})?\\.?$`,
  'u',
);
const CAPTION =
  /^(?:(?:Image|Photo|Photograph|Picture|Credit|Caption|File photo|Photo credit)(?: by|:)|(?:Figure|Fig\.|Table|Map|Box) \d{1,3}(?:\.\d{1,3})?(?:[.:]| |$))/u;
/**
 * @param line of normalised text, not empty; only short lines are anything but a sentence
 * @param listed it is an item of a list
 */
export function lineKind(line: string, listed = false): Sentence['kind'] {
  if (line.length <= 100) {
    if (BYLINE.test(line)) return 'byline';
    if (DATELINE.test(line)) return 'dateline';
  }
  if (line.length <= 400 && CAPTION.test(line)) return 'caption';
  if (listed && goesOn(line)) return 'item';
  if (!isShort(line) || !endsOpen(line)) return 'sentence';
  return listed ? 'item' : 'heading';
}

function isShort(line: string): boolean {
  return line.length <= HEADING_MAX && line.split(' ').length <= HEADING_MAX_WORDS;
}

/** Without a stop at its end, notes left aside: "He was 84. [5, 6]" has one. */
function endsOpen(whole: string): boolean {
  const line = whole.replace(/(?: ?\[[^[\]]{1,24}\]){1,9}$/, '');
  let last = line.length - 1;
  while (last > 0 && CLOSERS.includes(line.charAt(last))) last -= 1;
  return !STOPS.includes(line.charAt(last));
}
