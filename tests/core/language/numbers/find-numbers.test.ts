import { describe, expect, it } from 'vitest';
import { findNumbers } from '#lib/core/language/numbers/find-numbers.ts';
import type { NumberMention } from '#lib/core/language/numbers/number-mention.ts';
import { parseTypedNumber } from '#lib/core/question/kinds/parse-number.ts';

/** "<whole>: role value..high ±tolerance, direction, kind name" */
function show(text: string, mention: NumberMention): string {
  const { role, value, high, tolerance, qualifier, unit, whole, ambiguous, converts } = mention;
  const number = `${Number(value.toPrecision(10))}${high === null ? '' : `..${high}`}${tolerance === null ? '' : ` ±${tolerance}`}`;
  return [
    `${text.slice(whole.start, whole.end)}: ${role} ${number}`,
    ...(qualifier ? [qualifier.direction] : []),
    ...(unit ? [unit.kind === 'counted' ? `of ${unit.text}` : `${unit.kind} ${unit.name}`] : []),
    ...(ambiguous ? ['ambiguous'] : []),
    ...(converts === null ? [] : [`converts ${converts}`]),
  ].join(', ');
}

const shown = (text: string): string[] => findNumbers(text, []).map((one) => show(text, one));

describe('findNumbers', () => {
  it.each<[string, string[]]>([
    [
      'The town hired 5,000 security personnel last year.',
      ['5,000 security personnel: count 5000, of security personnel'],
    ],
    ['The drought had three epicentres.', ['three epicentres: count 3, of epicentres']],
    ['Eleven players left the pitch.', ['Eleven players: count 11, of players']],
    ['She owns twenty-one boats.', ['twenty-one boats: count 21, of boats']],
    ['They baked a dozen loaves.', ['a dozen loaves: count 12, of loaves']],
    ['He ate half a dozen eggs.', ['half a dozen eggs: count 6, of eggs']],
    ['Fifteen hundred troops landed.', ['Fifteen hundred troops: count 1500, of troops']],
    ['One hundred and five ships sank.', ['One hundred and five ships: count 105, of ships']],
    ['The dam cost 1.2 million francs.', ['1.2 million francs: measure 1200000, money franc']],
    ['Half a million people fled.', ['Half a million people: count 500000, of people']],
    [
      'Two and a half million trees burned.',
      ['Two and a half million trees: count 2500000, of trees'],
    ],
    ['The choir has 40 women singers.', ['40 women singers: count 40, of women singers']],
    ['The number of wolves rose to 198.', ['198: count 198']],
    ['Two groups, the Reds and the Blues, met.', ['Two groups: count 2, of groups']],
    [
      'She has 14 great-grandchildren.',
      ['14 great-grandchildren: count 14, of great-grandchildren'],
    ],
    ['Only one study found losses.', ['Only one study: count 1, exactly, of study']],
    ['One crater was found near the lake.', ['One crater: count 1, of crater']],
    ['It is a ten-storey tower.', ['ten-storey: count 10, of storey']],
    ['A total of 4 000 sheep died.', ['A total of 4 000 sheep: count 4000, exactly, of sheep']],
  ])('counts what the noun behind says: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['The wall is 50 metres long.', ['50 metres: measure 50, length metre']],
    ['It is .5 metres long.', ['.5 metres: measure 0.5, length metre']],
    ['A 50-metre wall fell.', ['50-metre: measure 50, length metre']],
    ['It flew at 33,000mph.', ['33,000mph: measure 33000, speed mile per hour']],
    [
      'It ran at 60 kilometres per hour.',
      ['60 kilometres per hour: measure 60, speed kilometre per hour'],
    ],
    ['It covers 12.5 sq km of bog.', ['12.5 sq km: measure 12.5, area square kilometre']],
    ['They sold 3 hectares.', ['3 hectares: measure 3, area hectare']],
    ['The rock weighs 10 tonnes.', ['10 tonnes: measure 10, mass tonne']],
    ['Add 2 1/2 litres of milk.', ['2 1/2 litres: measure 2.5, volume litre']],
    ['Water boils at 100 °C.', ['100 °C: measure 100, temperature degree Celsius']],
    [
      'It fell to -40 degrees Fahrenheit.',
      ['-40 degrees Fahrenheit: measure -40, temperature degree Fahrenheit'],
    ],
    ['The bar holds 240 kcal.', ['240 kcal: measure 240, energy kilocalorie']],
    ['The plant gives 300 MW.', ['300 MW: measure 300, power megawatt']],
    ['It lasted six hours.', ['six hours: measure 6, time hour']],
    ['Prices rose 5 per cent.', ['5 per cent: measure 5, percent percent']],
    ['Prices rose 5%.', ['5%: measure 5, percent percent']],
    ['The bridge cost $1.2bn.', ['$1.2bn: measure 1200000000, money dollar']],
    ['It cost €3.5 million.', ['€3.5 million: measure 3500000, money euro']],
    ['It cost US$ 20,000.', ['US$ 20,000: measure 20000, money US dollar']],
    ['It cost £5m.', ['£5m: measure 5000000, money pound sterling']],
    ['It is worth 162 584 mln EUR.', ['162 584 mln EUR: measure 162584000000, money euro']],
    ['Mara Lind, 62, smiled.', ['62: measure 62, age year']],
    ['He died at the age of 54.', ['54: measure 54, age year']],
    ['She is 12 years old.', ['12 years: measure 12, age year']],
    ['Her 12-year-old brother sang.', ['12-year: measure 12, age year']],
    [
      'Light of 687 and 760 nm passes.',
      ['687: measure 687, length nanometre', '760 nm: measure 760, length nanometre'],
    ],
  ])('measures with its unit: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['almost 1,200 people', ['almost 1,200 people: count 1200, nearly, of people']],
    ['nearly 20 boats', ['nearly 20 boats: count 20, nearly, of boats']],
    ['about 200 children', ['about 200 children: count 200, about, of children']],
    ['roughly 30 farms', ['roughly 30 farms: count 30, about, of farms']],
    ['more than 40 dogs', ['more than 40 dogs: count 40, more, of dogs']],
    ['over 60% of homes', ['over 60%: measure 60, more, percent percent']],
    ['in excess of 9 tons', ['in excess of 9 tons: measure 9, more, mass ton']],
    ['at least three cracks', ['at least three cracks: count 3, at-least, of cracks']],
    ['no fewer than 12 judges', ['no fewer than 12 judges: count 12, at-least, of judges']],
    ['up to 90 seats', ['up to 90 seats: count 90, at-most, of seats']],
    ['no more than 6 guests', ['no more than 6 guests: count 6, at-most, of guests']],
    ['fewer than 50 lynxes', ['fewer than 50 lynxes: count 50, less, of lynxes']],
    ['less than two miles', ['less than two miles: measure 2, less, length mile']],
    ['exactly 88 keys', ['exactly 88 keys: count 88, exactly, of keys']],
    ['only 7 pupils', ['only 7 pupils: count 7, exactly, of pupils']],
    ['an estimated 700 seals', ['an estimated 700 seals: count 700, about, of seals']],
    ['about $5', ['about $5: measure 5, about, money dollar']],
    ['20 or more tents', ['20 or more tents: count 20, at-least, of tents']],
    ['five years or so', ['five years or so: measure 5, about, time year']],
    ['200+ islands', ['200+ islands: count 200, at-least, of islands']],
    ['They told us about 3 men.', ['3 men: count 3, of men']],
    ['They trained over five years.', ['five years: measure 5, time year']],
    ['It lasted over five years.', ['over five years: measure 5, more, time year']],
  ])('keeps the qualifier and its direction: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['It broke up 18 to 32 miles up.', ['18 to 32 miles: measure 18..32, length mile']],
    [
      'It broke up between 18 and 32 miles up.',
      ['between 18 and 32 miles: measure 18..32, length mile'],
    ],
    ['Members are 18-32 years old.', ['18-32 years: measure 18..32, age year']],
    [
      'Some 60–70 percent is water.',
      ['Some 60–70 percent: measure 60..70, about, percent percent'],
    ],
    ['A new field needs five to ten years.', ['five to ten years: measure 5..10, time year']],
    ['a trip of three or four metres', ['three or four metres: measure 3..4, length metre']],
    [
      'The city lost 30 to 50 thousand inhabitants.',
      ['30 to 50 thousand inhabitants: count 30000..50000, of inhabitants'],
    ],
    ['It costs $5 to $10.', ['$5 to $10: measure 5..10, money dollar']],
    [
      'It costs from 2 to 3 million euros.',
      ['from 2 to 3 million euros: measure 2000000..3000000, money euro'],
    ],
    ['It reaches 18 miles to 32 miles.', ['18 miles to 32 miles: measure 18..32, length mile']],
    ['The herd grew from 20 to 50 animals.', ['20: count 20', '50 animals: count 50, of animals']],
    ['It weighs 0.62 +/- 0.37 tons.', ['0.62 +/- 0.37 tons: measure 0.62 ±0.37, mass ton']],
    ['It weighs 5 ± 0.2 kg.', ['5 ± 0.2 kg: measure 5 ±0.2, mass kilogram']],
  ])('reads ranges and tolerances as one: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'It covers 1,160,000 square miles (3,000,000 km2) of sand.',
      [
        '1,160,000 square miles: measure 1160000, area square mile',
        '3,000,000 km2: conversion 3000000, area square kilometre, converts 0',
      ],
    ],
    [
      'Water boils at 100° Celsius (212° Fahrenheit).',
      [
        '100° Celsius: measure 100, temperature degree Celsius',
        '212° Fahrenheit: conversion 212, temperature degree Fahrenheit, converts 0',
      ],
    ],
    [
      'It cost a billion roubles (about £20m).',
      [
        'a billion roubles: measure 1000000000, money ruble',
        'about £20m: conversion 20000000, about, money pound sterling, converts 0',
      ],
    ],
    [
      'between 18 and 32 miles (29 to 51 km) up',
      [
        'between 18 and 32 miles: measure 18..32, length mile',
        '29 to 51 km: conversion 29..51, length kilometre, converts 0',
      ],
    ],
    [
      'There were 281,754 voters (36.9%).',
      ['281,754 voters: count 281754, of voters', '36.9%: measure 36.9, percent percent'],
    ],
  ])('links a conversion in brackets to its number: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['the 3rd floor', ['3rd: order 3']],
    ['the third try', ['third: order 3']],
    ['his twenty-first win', ['twenty-first: order 21']],
    ['the second-largest port', ['second: order 2']],
    ['the first bridge', ['first: order 1']],
    ['It was first proposed by sailors.', []],
    ['the 21st century', ['21st: date 21']],
    ['a third of the crop', ['a third: ratio 0.3333333333']],
    ['two thirds of the crop', ['two thirds: ratio 0.6666666667']],
    ['three-quarters of the crop', ['three-quarters: ratio 0.75']],
    ['about half of the names', ['about half: ratio 0.5, about']],
    ['one in five children', ['one in five children: ratio 0.2, of children']],
    ['nine out of ten voters', ['nine out of ten voters: ratio 0.9, of voters']],
    ['They outnumbered us 20 to 1.', ['20 to 1: ratio 20..1']],
    ['The Rovers won 3-2.', ['3-2: score 3..2']],
    ['The Rovers lost 2–4 at home.', ['2–4: score 2..4']],
    ['1. Mix the flour.', ['1: order 1']],
    ['Group G: Tunisia 1 – 2 England', ['1 – 2: score 1..2']],
    ['They cut it by half.', ['half: ratio 0.5']],
    ['In the second half, it rained.', []],
    ['In the first half as it ended', []],
    ['Tunisia lost 1 – 2 to England.', ['1 – 2: score 1..2']],
  ])('orders, shares and scores: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Labs in Japan found element 113 first.', ['113: name 113']],
    ['They made elements 115, 117 and 118.', ['115: name 115', '117: name 117', '118: name 118']],
    ["The Seven Years' War began.", ['Seven: name 7']],
    ['"Seven Years" is a short name.', ['Seven: name 7']],
    ['Asteroid 2012 DA14 flew by.', ['2012: name 2012']],
    ['The Boeing 747 landed.', ['747: name 747']],
    ['Read Chapter 4 again.', ['4: name 4']],
    ['Drive along Route 66.', ['66: name 66']],
    ['The crew of Apollo 11 waved.', ['11: name 11']],
    ['Call +44 20 7946 0958 now.', ['+44 20 7946 0958: name 44']],
    ['Call 555-0123 now.', ['555-0123: name 555']],
    ['The shells hold oxygen-18.', ['18: name 18']],
    ['It stood on pad LC-34.', ['34: name 34']],
    ['It drinks H2O and meets R2D2.', []],
    ['She lives at 10 Downing Street.', ['10: name 10']],
    ['He is No. 5 in the world.', ['5: name 5']],
    ['It was shown before [12].', ['12: name 12']],
    ['It was shown before [2, 3].', ['2: name 2', '3: name 3']],
    ['She lives on 177 St. with him.', ['177: name 177']],
    ['He starred in it (Three Sinners).', ['Three: name 3']],
    ['Sights\n7 Chehel Palace', ['7: name 7']],
    ['The dam at Three Gorges Lake filled.', ['Three: name 3']],
    ['See https://example.org/2019/44 there.', []],
    ['Agent 007 left.', ['007: name 7']],
    ['See p. 1225 there.', ['1225: name 1225']],
    ['Call (713) 853-3242 now.', ['(713) 853-3242: name 713']],
    ['Drive the Lexus IS 300.', ['300: name 300']],
    ['It is a 501(c)(3) fund.', ['501: name 501', '3: name 3']],
    ['The Second World War ended.', ['Second: name 2']],
    ['A category five storm hit.', ['five: name 5']],
    ['Minorities have rights. 4\nThis holds.', ['4: name 4']],
  ])('names and codes count nothing: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['The treaty of 1871 held.', ['1871: date 1871']],
    ['On 4 March 1871 it rained.', ['4: date 4', '1871: date 1871']],
    ['In the 1960s it closed.', ['1960: date 1960']],
    ['The 1914-18 war ended.', ['1914: date 1914', '18: date 18']],
    ['At 5 p.m. it closed.', ['5: date 5']],
    ['Three years later it closed.', ['Three years: measure 3, time year']],
    ['In 1996 two men left.', ['1996: date 1996', 'two men: count 2, of men']],
    ['The siege killed 1500 soldiers.', ['1500 soldiers: count 1500, of soldiers']],
  ])('years and days are dates: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ['No one came.'],
    ['One of the boats sank.'],
    ['This one is red.'],
    ['One must eat.'],
    ['There is one made of tin.'],
    ['They helped one another.'],
    ['One day it rained.'],
    ['The red one fell.'],
    ['Thousands of fans sang.'],
  ])('no number in: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('marks a comma between digits as ambiguous', () => {
    expect(shown('The index fell by 1,5 points.')).toEqual([
      '1,5 points: count 1.5, of points, ambiguous',
    ]);
    expect(shown('It weighs 1,500 kg.')).toEqual(['1,500 kg: measure 1500, mass kilogram']);
  });

  it.each([
    'twenty-one',
    'one hundred and five',
    'a dozen',
    'fifteen hundred',
    'two million',
    'five thousand three hundred',
    '1.2bn',
    '5k',
    '1,160,000',
    '162 584',
    '2 1/2',
    '-40',
  ])('reads %s as a typed response is read', (number) => {
    const [mention] = findNumbers(`Exactly ${number}.`, []);
    expect(parseTypedNumber(number, null)).toContain(mention?.value);
  });

  it('takes tags where they are, to end the noun phrase', () => {
    const text = 'Divers saw 20 whale pass.';
    const tokens = [
      { start: 11, end: 13, form: '20', tag: 'CD' },
      { start: 14, end: 19, form: 'whale', tag: 'NNS' },
      { start: 20, end: 24, form: 'pass', tag: 'VB' },
    ];
    expect(findNumbers(text, tokens).map((one) => show(text, one))).toEqual([
      '20 whale: count 20, of whale',
    ]);
  });
});
