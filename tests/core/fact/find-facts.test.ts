// The facts that the finders take from sentences, kind by kind.
import { describe, expect, it } from 'vitest';
import type { Fact, FactKind } from '#lib/core/fact/fact.ts';
import { factSchema } from '#lib/core/fact/fact.ts';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const found = (text: string, kind: FactKind): Fact[] =>
  factsOf(text)
    .map(({ fact }) => fact)
    .filter((fact) => fact.kind === kind);
const partsOf = (text: string, kind: FactKind): Fact['parts'][] =>
  found(text, kind).map(({ parts }) => parts);

describe('facts by kind', () => {
  it.each<[FactKind, string, Record<string, unknown>]>([
    [
      'quantity',
      'Norway sent 30 fishing boats to Valparaiso.',
      { number: '30', counted: 'fishing boats' },
    ],
    [
      'quantity',
      'Peru owns about 900 ferries.',
      { number: '900', qualifier: 'about', counted: 'ferries' },
    ],
    [
      'quantity',
      'Peru gives 40 percent of its budget to schools.',
      { number: '40', counted: 'percent' },
    ],
    ['quantity', 'Norway was ruled by Denmark for 300 years.', { duration: '300 years' }],
    ['date', 'The old harbour was rebuilt in 1931.', { time: '1931', verb: 'rebuild' }],
    ['action', 'The Lima Act was first proposed by Maria Silva.', { agent: 'Maria Silva' }],
    ['action', 'Kenya bought the old ferry in 1988.', { object: 'the old ferry' }],
    ['action', 'Kenya bought the old ferry in 1988.', { subject: 'Kenya' }],
    ['location', 'The Coastal Safety Initiative (CSI) was opened in Oslo.', { place: 'Oslo' }],
    ['purpose', 'Peru plans to train 900 nurses.', { aim: 'train 900 nurses' }],
    [
      'purpose',
      'Peru built a long wall to protect the fish market.',
      { purpose: 'protect the fish market' },
    ],
    ['cause', 'Sailors found the old wreck by following a map.', { manner: 'following a map' }],
    [
      'definition',
      'The Lima Museum is the oldest museum in Peru.',
      { predicate: 'the oldest museum in Peru' },
    ],
    [
      'acronym',
      'The National Park Service (NPS) manages 63 parks.',
      { short: 'NPS', long: 'National Park Service' },
    ],
    [
      'role',
      'Tom Bailey, now the director of the Lima Museum, helped to build the harbour.',
      { person: 'Tom Bailey', whole: 'the director of the Lima Museum' },
    ],
    [
      'role',
      'Maria Silva, an engineer at the Lima Institute of Bridges, opened the Lima Museum in 1921.',
      { person: 'Maria Silva', role: 'an engineer', place: 'at the Lima Institute of Bridges' },
    ],
    [
      'role',
      'Maria Silva, a Chilean engineer, opened the Lima Museum.',
      { person: 'Maria Silva', role: 'a Chilean engineer' },
    ],
    [
      'list',
      'Peru sold copper to Chile, Kenya and Norway.',
      { members: ['Chile', 'Kenya', 'Norway'], open: 'no' },
    ],
    [
      'list',
      'Peru trained divers in countries such as Bolivia and Japan.',
      { members: ['Bolivia', 'Japan'], open: 'yes', category: 'countries' },
    ],
    [
      'quotation',
      'Maria Silva said that Peru was ready for the storm.',
      { speaker: 'Maria Silva', statement: 'Peru was ready for the storm.' },
    ],
    [
      'sequence',
      'Helen Carter painted the chapel in 2011. Maria Silva designed the tall lighthouse in 1934. Kenya bought the old ferry in 1988.',
      {
        events: [
          'Maria Silva designed the tall lighthouse',
          'Kenya bought the old ferry',
          'Helen Carter painted the chapel',
        ],
        dates: ['1934', '1988', '2011'],
      },
    ],
  ])('%s: %s', (kind, text, parts) => {
    expect(partsOf(text, kind)).toContainEqual(expect.objectContaining(parts));
  });

  it.each<[FactKind, string, string]>([
    ['quantity', 'the writer’s own counting', 'Peru has two reasons to build a port.'],
    ['quantity', 'a number that is a name', 'Anna Bell discovered element 113 in Lima.'],
    [
      'acronym',
      'initials that spell something else',
      'The Lima Harbour Board (XYZ) manages 63 parks.',
    ],
    [
      'role',
      'a thing that is set beside a person',
      'Maria Silva, the tall lighthouse, opened the Lima Museum.',
    ],
    [
      'sequence',
      'two events only',
      'Maria Silva designed the tall lighthouse in 1934. Kenya bought the old ferry in 1988.',
    ],
    [
      'quotation',
      'a speaker without a name',
      'A spokesman said that Peru was ready for the storm.',
    ],
    ['list', 'one thing alone', 'Peru sold copper to Chile.'],
  ])('no %s of %s: %s', (kind, _, text) => {
    expect(found(text, kind)).toEqual([]);
  });

  it.each<[Fact['modality'], string]>([
    ['planned', 'Peru plans to train 900 nurses.'],
    ['hedged', 'Kenya could store 900 tons of rice.'],
    ['reported', 'Maria Silva said that Peru owns 900 ferries.'],
    ['asserted', 'Peru owns 900 ferries.'],
  ])('%s is kept: %s', (modality, text) => {
    const facts = found(text, 'quantity');
    expect([...new Set(facts.map((fact) => fact.modality))]).toEqual([modality]);
    expect([...new Set(facts.map(({ attribution }) => attribution))]).toEqual([
      modality === 'reported' ? 'Maria Silva' : null,
    ]);
  });

  it('every fact fits its schema, has its own id and quotes its sentence first', () => {
    const text =
      'Maria Silva, a Chilean engineer, opened the Lima Museum in 1921. She sold 900 ferries to Kenya.';
    const facts = factsOf(text).map(({ fact }) => fact);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    for (const fact of facts) {
      expect(factSchema.parse(fact)).toEqual(fact);
      for (const { start, end, quote } of fact.quotes) expect(text.slice(start, end)).toBe(quote);
    }
    // The name of "she" stands in the sentence before: both are the proof.
    const [sold] = facts.filter(({ parts }) => parts.number === '900');
    expect(sold?.quotes.map(({ quote }) => quote)).toEqual([
      'She sold 900 ferries to Kenya.',
      'Maria Silva, a Chilean engineer, opened the Lima Museum in 1921.',
    ]);
  });

  it('the same text gives the same facts', () => {
    const text = 'Maria Silva, a Chilean engineer, opened the Lima Museum in 1921.';
    const told = (): string => JSON.stringify(factsOf(text).map(({ fact }) => fact));
    expect(told()).toBe(told());
  });
});
