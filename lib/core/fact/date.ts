// In which year something happened.
import type { Claim } from './claim.ts';
import type { FoundFact } from './found-fact.ts';
import type { Reading } from './reading.ts';
import { midSentence } from './subject.ts';
import { askVerb, isParticiple } from './verbs.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** "in 1905", "in early May 1905", "on 5 May 1905", "on May 5, 1905" */
const WHEN = new RegExp(
  `\\b([Ii]n|[Oo]n) ((?:(?:early|late|mid) )?(?:${MONTH} |\\d{1,2} ${MONTH} |${MONTH} \\d{1,2}, )?)((?:1[0-9]|20)\\d{2})\\b(?![’'–-]|s\\b)`,
  'gu',
);
const ANY_YEAR = /(?<![\d,.])(?:1[0-9]|20)\d{2}(?![\d,]\d|\d)/g;

/** Another time that the year might not belong to, or something that happens more than once. */
const TWO_TIMES =
  /\b(?:between|since|until|before|after|again|every|each|annual|annually|throughout)\b|\b(?:from|through|over) (?:[a-z]+ )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)/;

/** What happens once. A fear, a fight or a drought of 1917 may be true of 1916 as well. */
const ONCE =
  /\b(?:first|opened|died|born|founded|established|created|begun|began|started|ended|finished|completed|closed|surrendered|discovered|invented|coined|named|renamed|signed|launched|landed|published|overtook|proposed|built|rebuilt|released|appointed|became|introduced|adopted|declared|abolished|joined|crowned|sank|collapsed|merged|restored|drew|designed|patented|ratified|dissolved|destroyed|erected|sent|moved|passed|formed|unveiled|repealed|annexed|assassinated|inaugurated|reached|arrived)\b/;

/** parts: statement, year, before, after, and where a question can be put: ask. One year to a statement. */
export function findDates(claim: Claim, { inside }: Reading): FoundFact[] {
  const { text } = claim;
  const [when, more] = [...text.matchAll(WHEN)];
  if (!when || more || (text.match(ANY_YEAR) ?? []).length !== 1) return [];
  if (TWO_TIMES.test(text) || !ONCE.test(text)) return [];
  const [whole, , , year = ''] = when;
  const end = when.index + whole.length;
  const parts = {
    statement: text,
    year,
    before: text.slice(0, end - year.length),
    after: text.slice(end),
  };
  const ask = askYear(text, when.index, end, inside);
  return [{ kind: 'date', claim, parts: ask === null ? parts : { ...parts, ask } }];
}

function askYear(
  text: string,
  start: number,
  end: number,
  inside: ReadonlySet<string>,
): string | null {
  if (text.startsWith('According to ')) return null;
  const rest = `${text.slice(0, start).trimEnd()}${text.slice(end)}`.trim().replace(/^, /, '');
  if (/[,;]| (?:and|or|who|which|that) /.test(rest)) return null;
  const words = rest.split(' ');
  for (let at = 1; at < Math.min(words.length, 10); at += 1) {
    const word = words[at] ?? '';
    const subject = midSentence(words.slice(0, at).join(' '), inside);
    const tail = words.slice(at + 1).join(' ');
    if (word === 'was' || word === 'were') {
      const passive =
        isParticiple((words[at + 1] ?? '').replace(ADVERB, '')) || ADVERB.test(words[at + 1] ?? '');
      return subject !== null && passive ? `In which year ${word} ${subject} ${tail}?` : null;
    }
    const asked = askVerb(word);
    if (asked?.auxiliary === 'did') {
      return subject === null
        ? null
        : `In which year did ${subject} ${`${asked.base} ${tail}`.trim()}?`;
    }
  }
  return null;
}

const ADVERB = /^(?:first|officially|formally|fully|completely|originally)$/;
