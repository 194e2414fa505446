import { describe, expect, it } from 'vitest';
import { findDates } from '#lib/core/language/dates/find-dates.ts';

/** "mention: kind earliest..latest, reason" with clock and approximate where they are set. */
function shown(text: string, articleDate?: string): string[] {
  return findDates(text, [], articleDate).map((one) => {
    const days =
      one.earliest === null
        ? ''
        : ` ${one.earliest}${one.latest === one.earliest ? '' : `..${one.latest}`}`;
    const more = `${one.clock === null ? '' : ` ${one.clock}`}${one.approximate ? ' approximate' : ''}`;
    return `${text.slice(one.start, one.end)}: ${one.kind}${days}${more}, ${one.reason}`;
  });
}

describe('findDates', () => {
  it.each<[string, string[]]>([
    ['It fell on 4 March 1871.', ['4 March 1871: day 1871-03-04, written']],
    ['It fell on the 4th of March, 1871.', ['4th of March, 1871: day 1871-03-04, written']],
    ['It fell on March 4, 1871, at sea.', ['March 4, 1871: day 1871-03-04, written']],
    [
      'On Tuesday 8th April, 2014, she spoke.',
      ['Tuesday 8th April, 2014: day 2014-04-08, written'],
    ],
    [
      'On Saturday, October 9, 2010 it rained.',
      ['Saturday, October 9, 2010: day 2010-10-09, written'],
    ],
    ['It fell on 4 Sept. 1871.', ['4 Sept. 1871: day 1871-09-04, written']],
    [
      'It began on the morning of January 27, 1967.',
      ['morning of January 27, 1967: day 1967-01-27, written'],
    ],
    ['He died on 30 September 420.', ['30 September 420: day 0420-09-30, written']],
    ['Filed 1871-03-04.', ['1871-03-04: day 1871-03-04, written']],
    ['Filed 25/3/1871.', ['25/3/1871: day 1871-03-25, written']],
    ['Filed 4.3.1871.', ['4.3.1871: day 1871-03-04, written']],
    ['Filed 4/3/1871.', ['4/3/1871: day 1871-03-04..1871-04-03, ambiguous']],
    ['Filed 4/4/1871.', ['4/4/1871: day 1871-04-04, written']],
    ['On Christmas Day 1914 they sang.', ['Christmas Day 1914: day 1914-12-25, written']],
    ["On New Year's Eve 1999 they sang.", ["New Year's Eve 1999: day 1999-12-31, written"]],
    [
      'On 31 February 1900 nothing happened.',
      ['February 1900: month 1900-02-01..1900-02-28, written'],
    ],
  ])('reads a day: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['It fell in 1871.', ['1871: year 1871-01-01..1871-12-31, written']],
    ['It fell in March 1871.', ['March 1871: month 1871-03-01..1871-03-31, written']],
    ['It fell in February of 1872.', ['February of 1872: month 1872-02-01..1872-02-29, written']],
    ['The 1901 census told.', ['1901: year 1901-01-01..1901-12-31, written']],
    ['A critic (2001) doubted it.', ['2001: year 2001-01-01..2001-12-31, written']],
    ['He died in 196 BC.', ['196 BC: year -0195-01-01..-0195-12-31, written']],
    ['He died in 44 B.C. at home.', ['44 B.C.: year -0043-01-01..-0043-12-31, written']],
    ['The town burned in AD 79.', ['AD 79: year 0079-01-01..0079-12-31, written']],
    ['The town burned in 79 CE.', ['79 CE: year 0079-01-01..0079-12-31, written']],
    ['He ruled until 1 BC.', ['1 BC: year 0000-01-01..0000-12-31, written']],
    ['Farming began by 10,000 BC.', ['10,000 BC: year -9999-01-01..-9999-12-31, written']],
    ['In the year 476 it ended.', ['476: year 0476-01-01..0476-12-31, written']],
    ['It was made about 1450.', ['1450: year 1450-01-01..1450-12-31 approximate, written']],
    ['It was made c. 1450.', ['1450: year 1450-01-01..1450-12-31 approximate, written']],
    ['the 1960s', ['1960s: decade 1960-01-01..1969-12-31, written']],
    ['in the mid-1990s', ['mid-1990s: decade 1993-01-01..1996-12-31 approximate, written']],
    ['in the early 2000s', ['early 2000s: decade 2000-01-01..2003-12-31 approximate, written']],
    ['in the 1900s', ['1900s: decade 1900-01-01..1999-12-31, ambiguous']],
    ['in the sixties', ['sixties: decade 1960-01-01..1969-12-31, ambiguous']],
    ["in the '60s", ["'60s: decade 1960-01-01..1969-12-31, ambiguous"]],
    ['the 19th century', ['19th century: century 1801-01-01..1900-12-31, written']],
    ['the fifth century BC', ['fifth century BC: century -0499-01-01..-0400-12-31, written']],
    [
      'the 16th and 17th centuries',
      ['16th and 17th centuries: range 1501-01-01..1700-12-31, written'],
    ],
    [
      'the second quarter of the 19th century',
      ['second quarter of the 19th century: century 1826-01-01..1850-12-31 approximate, written'],
    ],
    ['in the winter of 1776-77', ['winter of 1776-77: season 1776-12-01..1777-02-28, written']],
    ['in spring 1945', ['spring 1945: season 1945-03-01..1945-05-31, written']],
    ['in the fall of 1765', ['fall of 1765: season 1765-09-01..1765-11-30, written']],
    ['in early 2012', ['early 2012: year 2012-01-01..2012-05-31 approximate, written']],
    ['in late 1961', ['late 1961: year 1961-08-01..1961-12-31 approximate, written']],
    [
      'until the beginning of May 2014',
      ['beginning of May 2014: month 2014-05-01..2014-05-13 approximate, written'],
    ],
    [
      'in the last week of February 1974',
      ['last week of February 1974: month 1974-02-22..1974-02-28 approximate, written'],
    ],
    ['later in 2013', ['later in 2013: year 2013-01-01..2013-12-31, written']],
  ])('reads a year, month, season or longer: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['the 1914-18 war', ['1914-18: range 1914-01-01..1918-12-31, written']],
    ['the theatre (1922–26)', ['1922–26: range 1922-01-01..1926-12-31, written']],
    ['from 1870 to 1939', ['1870 to 1939: range 1870-01-01..1939-12-31, written']],
    ['between 1500 and 1850', ['1500 and 1850: range 1500-01-01..1850-12-31, written']],
    ['between 27 BC and AD 14', ['27 BC and AD 14: range -0026-01-01..0014-12-31, written']],
    ['the wars of 264–146 BC', ['264–146 BC: range -0263-01-01..-0145-12-31, written']],
    [
      'from 1 July to 18 November 1916',
      ['1 July to 18 November 1916: range 1916-07-01..1916-11-18, written'],
    ],
    ['from March to May 1871', ['March to May 1871: range 1871-03-01..1871-05-31, written']],
    ['a thinker (Avicenna, 981–1037)', ['981–1037: range 0981-01-01..1037-12-31, written']],
    [
      'Anna Lind (1818 – January 8, 1880)',
      ['1818 – January 8, 1880: range 1818-01-01..1880-01-08, written'],
    ],
    ['on 4–8 March 1871', ['4–8 March 1871: range 1871-03-04..1871-03-08, written']],
    [
      'between late 1961 and early 1962',
      ['late 1961 and early 1962: range 1961-08-01..1962-05-31 approximate, written'],
    ],
  ])('reads a range as one: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Doors shut at 5 p.m. sharp.', ['5 p.m.: time 17:00, clock-only']],
    ['Doors shut at 17:00 GMT.', ['17:00 GMT: time 17:00, clock-only']],
    [
      'He left around 8.50pm local time.',
      ['8.50pm local time: time 20:50 approximate, clock-only'],
    ],
    ['Posted at 2029 GMT.', ['2029 GMT: time 20:29, clock-only']],
    ['Write to 1600 Pine Avenue.', []],
    ['She was in her early 20s.', []],
    ['Doors open at noon.', ['noon: time 12:00, clock-only']],
    ['Doors open at half past five.', ['half past five: time 05:30, clock-only']],
    ["Doors open at ten o'clock.", ["ten o'clock: time 10:00, clock-only"]],
    ['It ran for two years.', ['two years: duration, length-only']],
    ['A ten-minute walk leads there.', ['ten-minute: duration, length-only']],
    ['It takes five to ten years.', ['five to ten years: duration approximate, length-only']],
    ['He is 12 years old.', []],
    ["The Seven Years' War began.", []],
    ['Asteroid 2012 DA14 flew by.', []],
    ['The siege killed 1500 soldiers.', []],
    ['It cost $1999.', []],
    ['May I go? They march on.', []],
    ['She plays on Sundays and every Monday.', []],
  ])(
    'keeps times and lengths apart from points, and leaves what is no date: %s',
    (text, expected) => {
      expect(shown(text)).toEqual(expected);
    },
  );

  /** 2023-02-22 is a Wednesday. */
  it.each<[string, string[]]>([
    ['The fair opens today with a song.', ['today: relative 2023-02-22, article-date']],
    ['It burned yesterday.', ['yesterday: relative 2023-02-21, article-date']],
    ['It will open tomorrow.', ['tomorrow: relative 2023-02-23, article-date']],
    [
      'He arrived the day before yesterday.',
      ['day before yesterday: relative 2023-02-20, article-date'],
    ],
    ['It burned last night.', ['last night: relative 2023-02-21, article-date']],
    ['They met last April.', ['last April: relative 2022-04-01..2022-04-30, article-date']],
    ['They met last January.', ['last January: relative 2023-01-01..2023-01-31, article-date']],
    ['They will meet next April.', ['next April: relative 2023-04-01..2023-04-30, article-date']],
    ['They will meet next week.', ['next week: relative 2023-02-27..2023-03-05, article-date']],
    ['They met last month.', ['last month: relative 2023-01-01..2023-01-31, article-date']],
    ['They meet this year.', ['this year: relative 2023-01-01..2023-12-31, article-date']],
    ['They met last summer.', ['last summer: relative 2022-06-01..2022-08-31, article-date']],
    [
      'They met earlier this week.',
      ['earlier this week: relative 2023-02-20..2023-02-22, article-date'],
    ],
    [
      'They will meet later this month.',
      ['later this month: relative 2023-02-22..2023-02-28, article-date'],
    ],
    ['The paper was published on Tuesday.', ['Tuesday: relative 2023-02-21, article-date']],
    ['The paper was published on Thursday.', ['Thursday: relative 2023-02-16, article-date']],
    ['The paper will be published on Thursday.', ['Thursday: relative 2023-02-23, article-date']],
    ['On Thursday the court will rule.', ['Thursday: relative 2023-02-23, article-date']],
    ['They met last Wednesday.', ['last Wednesday: relative 2023-02-15, article-date']],
    ['It opened two years ago.', ['two years ago: relative 2021-01-01..2021-12-31, article-date']],
    ['It opened three days ago.', ['three days ago: relative 2023-02-19, article-date']],
    [
      'It opened a decade ago.',
      ['a decade ago: relative 2013-01-01..2013-12-31 approximate, article-date'],
    ],
    [
      'It will open in three months.',
      ['three months: relative 2023-05-01..2023-05-31, article-date'],
    ],
    [
      'They plan to train guards over the next five years.',
      ['next five years: duration 2023-02-22..2028-02-22, article-date'],
    ],
    [
      'Sales fell over the past two weeks.',
      ['past two weeks: duration 2023-02-08..2023-02-22, article-date'],
    ],
    ['It opened on January 5.', ['January 5: day 2023-01-05, article-date']],
    ['It opened in November.', ['November: month 2022-11-01..2022-11-30, article-date']],
    ['It will open in November.', ['November: month 2023-11-01..2023-11-30, article-date']],
    ['It opened on Christmas Day.', ['Christmas Day: day 2022-12-25, article-date']],
    ['The method is still in use today.', ['today: relative, vague']],
    ['He saw Friday the 13th.', []],
    [
      'Over the last twenty years use fell.',
      ['last twenty years: duration 2003-02-22..2023-02-22, article-date'],
    ],
    ['Today, the tower is a museum.', ['Today: relative, vague']],
    ['It opened several years ago.', ['several years ago: relative, vague']],
    ['Cells formed a billion years ago.', ['a billion years ago: relative approximate, vague']],
    ['Wheat came 5,000 years ago.', ['5,000 years ago: relative approximate, vague']],
    ['She wept for the last five months of her life.', ['last five months: duration, length-only']],
    ['Send it by Monday.', ['Monday: relative 2023-02-27, article-date']],
  ])("resolves against the article's date: %s", (text, expected) => {
    expect(shown(text, '2023-02-22')).toEqual(expected);
  });

  it.each([
    ['They met last April.', 'no-article-date'],
    ['The paper was published on Tuesday.', 'no-article-date'],
    ['It opened two years ago.', 'no-article-date'],
    ['It burned yesterday.', 'no-article-date'],
    ['It opened on January 5.', 'no-year'],
    ['He died six years before she was born.', 'event-anchor'],
    ['They came back the next Tuesday.', 'event-anchor'],
    ['Three years later it closed.', 'no-anchor'],
    ['It opened in 1871 and grew in 1875. Three years later it closed.', 'many-anchors'],
  ])('says why it cannot resolve: %s', (text, reason) => {
    const last = findDates(text, []).at(-1);
    expect(last).toMatchObject({ resolved: false, earliest: null, latest: null, reason });
  });

  it.each<[string, string]>([
    [
      'It opened in 1871. Three years later it closed.',
      'Three years later: relative 1874-01-01..1874-12-31, anchor',
    ],
    [
      'It opened on 4 March 1871 and closed two days later.',
      'two days later: relative 1871-03-06, anchor',
    ],
    [
      'It opened in 1871. The following year it closed.',
      'following year: relative 1872-01-01..1872-12-31, anchor',
    ],
    [
      'It opened in May 1871. Ice came that year.',
      'that year: relative 1871-01-01..1871-12-31, anchor',
    ],
    [
      'It opened in 1871, after a fire the year before.',
      'year before: relative 1870-01-01..1870-12-31, anchor',
    ],
    [
      'It opened on 31 December 1871. The next day it burned.',
      'next day: relative 1872-01-01, anchor',
    ],
    ['It opened on 5 April 1754. On May 28 it burned.', 'May 28: day 1754-05-28, anchor'],
    [
      'Rain fell. In the same year, 1765, snow fell.',
      'same year: relative 1765-01-01..1765-12-31, written',
    ],
  ])('counts from the one date before it: %s', (text, expected) => {
    expect(shown(text)).toContain(expected);
  });

  it('does not date an old story by the day of the article', () => {
    const text = 'The fort fell in 1754. Snow came. Rain came. On May 28 it was retaken.';
    expect(shown(text, '2023-02-22').at(-1)).toBe('May 28: day, no-year');
  });
});
