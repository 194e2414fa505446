// What ties a sentence to its neighbours or to the day of writing.
import { DAY_NAMES, MONTH_NAMES } from '#lib/core/language/dates/calendar-words.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { absolute } from './spell-date.ts';
import type { Statement } from './statement.ts';

/** "However", "also", "now". */
export const LINKING: ReadonlySet<string> = new Set(
  (
    'also however then now therefore thus meanwhile moreover furthermore indeed too already still recently ' +
    'currently later instead consequently accordingly nevertheless nonetheless additionally finally ' +
    'similarly likewise hence afterwards afterward subsequently eventually even yet again ' +
    'today nowadays ultimately overall actually of course certainly surely clearly namely especially ' +
    'particularly notably importantly interestingly surprisingly unfortunately fortunately'
  ).split(' '),
);

const CONNECTIVE =
  /^(?:however|therefore|thus|moreover|furthermore|meanwhile|nevertheless|nonetheless|indeed|hence|consequently|accordingly|likewise|similarly)$/;

/** How many words of a sentence that needs another sentence to say of what: "In retaliation, ...", "Overnight, ...". */
const MOST_SETTING = 4;
const SETTING =
  /^(?:in (?:retaliation|return|exchange|turn|response|contrast|comparison|reply|practice|theory|the end|the meantime|the process)|by (?:contrast|comparison)|at the same time|overnight|(?:while )?en route|(?:on|along) the way|while (?:there|away)|closer to home|to be sure|for one|as always|on a \w+ note|(?:early |earlier |late |later )?(?:this|last) (?:week|weekend|month|year|decade|spring|summer|autumn|fall|winter|morning|night)|yesterday|today|tomorrow)$/;
const MONTH_OR_DAY = new RegExp(
  `^(?:in (?:early |late |mid-)?|on |last |this )(?:${[...MONTH_NAMES, ...DAY_NAMES].join('|').toLowerCase()})$`,
);

/** How many of the first words, with their comma, tell no more than when or how it stands to what was said before. */
export function settingLength({ nodes, dates }: Pick<ReadSentence, 'nodes' | 'dates'>): number {
  const comma = nodes.slice(0, MOST_SETTING + 1).findIndex(({ form }) => form === ',');
  if (comma < 1) return 0;
  const words = nodes
    .slice(0, comma)
    .map(({ lower }) => lower)
    .join(' ');
  if (!SETTING.test(words) && !MONTH_OR_DAY.test(words)) return 0;
  // A day that the article's own date tells stays.
  return dates.some(({ first, date }) => first < comma && absolute(date) !== null) ? 0 : comma + 1;
}

/** "Stalin, however, maintained" without the word and its commas, wherever it hangs. */
export function withoutLinks({ sentences }: Reading, statement: Statement): Statement {
  const read = sentences[statement.sentence];
  const nodes = read?.nodes ?? [];
  const gone = new Set<number>();
  for (const place of [...statement.verb, ...statement.rest]) {
    if (!CONNECTIVE.test(nodes[place]?.lower ?? '')) continue;
    gone.add(place);
    for (const near of [place - 1, place + 1]) if (nodes[near]?.form === ',') gone.add(near);
  }
  const setting = read ? settingLength(read) : 0;
  if (statement.lead.length > 0 && statement.lead.every((place) => place < setting))
    for (const place of statement.lead) gone.add(place);
  if (gone.size === 0) return statement;
  const left = (places: readonly number[]): number[] => places.filter((place) => !gone.has(place));
  return {
    ...statement,
    lead: left(statement.lead),
    verb: left(statement.verb),
    rest: left(statement.rest),
  };
}
