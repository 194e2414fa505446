import { describe, expect, it } from 'vitest';
import { loadEntityFinder } from '#lib/core/language/entities/find-entities.ts';
import { goldMentions, namedMentions } from '#lib/core/language/entities/gold-mentions.ts';
import { trainEntities } from '#lib/core/language/entities/train-entities.ts';
import { readConllu } from '#lib/core/language/training/read-conllu.ts';

/** One token a line: form, tag, head (from 1), relation, brackets. */
function sentence(rows: readonly string[], doc = 'made'): string {
  const lines = rows.map((row, at) => {
    const [form = '', pos = '', head = '', relation = '', marks = ''] = row.split(' ');
    const misc = marks ? `Entity=${marks}` : '_';
    return [
      at + 1,
      form,
      form,
      pos,
      pos === 'PROPN' ? 'NNP' : 'NN',
      '_',
      head,
      relation,
      '_',
      misc,
    ].join('\t');
  });
  const text = rows.map((row) => row.split(' ')[0]).join(' ');
  return `# newdoc id = ${doc}\n# sent_id = ${text}\n# text = ${text}\n${lines.join('\n')}\n\n`;
}

const named = (rows: readonly string[]) => {
  const [read] = readConllu(sentence(rows));
  return read ? namedMentions(read).map(({ type, first, last }) => `${type} ${first}-${last}`) : [];
};

describe('namedMentions', () => {
  it.each([
    ['without the article', ['the DET 2 det (1-place-new', 'Alps PROPN 0 root 1)'], ['place 1-1']],
    [
      'with "of" and what follows',
      ['University PROPN 0 root (1-organization', 'of ADP 3 case', 'Oslo PROPN 1 nmod (2-place)1)'],
      ['organization 0-2'],
    ],
    [
      'not where the head is a common noun',
      ['his PRON 2 nmod:poss (1-person', 'mother NOUN 0 root 1)'],
      [],
    ],
    ['not where the type is another', ['Monday PROPN 0 root (1-time)'], []],
    [
      'without a clause that follows',
      ['Ann PROPN 0 root (1-person', 'who PRON 3 nsubj', 'sang VERB 1 acl:relcl 1)'],
      ['person 0-0'],
    ],
    [
      'each member of a coordination',
      ['Ann PROPN 0 root (3-person(1-person)', 'and CCONJ 3 cc', 'Bo PROPN 1 conj (2-person)3)'],
      ['person 0-0', 'person 2-2'],
    ],
  ])('counts a name %s', (_, rows, expected) => {
    expect(named(rows)).toEqual(expected);
  });

  it('reads brackets that open and close on one token', () => {
    const [read] = readConllu(
      sentence(['Ann PROPN 0 root (1-person-new(2-place)', 'left VERB 1 dep 1)']),
    );
    expect(read && goldMentions(read)).toEqual([
      { chain: '2', type: 'place', first: 0, last: 0 },
      { chain: '1', type: 'person', first: 0, last: 1 },
    ]);
  });
});

describe('trainEntities and loadEntityFinder', () => {
  const made = ['Ann', 'Bob', 'Carl', 'Dora'].flatMap((person, at) => [
    sentence(
      [
        `${person} PROPN 2 nsubj (1-person)`,
        'visited VERB 0 root',
        `${['Oslo', 'Rome', 'Lima', 'Bern'][at]} PROPN 2 obj (2-place)`,
      ],
      `d${at}`,
    ),
  ]);
  const sentences = readConllu(made.join(''));
  const tagged = (forms: string) => {
    let at = 0;
    return {
      tokens: forms.split(' ').map((form) => {
        const start = at;
        at += form.length + 1;
        const pos = /^[A-Z]/.test(form) ? 'PROPN' : 'VERB';
        return { form, pos, tag: pos === 'PROPN' ? 'NNP' : 'NN', start, end: at - 1 };
      }),
    };
  };

  it('finds what it has learnt, with offsets, type, subtype and a probability', () => {
    const finder = loadEntityFinder(trainEntities(sentences, { seed: 's', epochs: 20 }));
    const found = finder.find([tagged('Ann visited Madrid')]);
    expect(found).toMatchObject([
      { start: 0, end: 3, type: 'person', subtype: null, sentence: 0, first: 0, last: 0 },
      { start: 12, end: 18, type: 'place', subtype: 'city', first: 2, last: 2 },
    ]);
    for (const { confidence } of found) expect(confidence > 0 && confidence <= 1).toBe(true);
  });

  it('reads thousands of mentions of one name in good time', () => {
    const finder = loadEntityFinder(trainEntities(sentences, { seed: 's', epochs: 3 }));
    const text = Array.from({ length: 6000 }, () => tagged('Ann visited Rome'));
    const begun = performance.now();
    expect(finder.find(text).length).toBeGreaterThan(6000);
    expect(performance.now() - begun).toBeLessThan(4000);
  });

  it('gives the same bytes for the same sentences and seed', () => {
    const options = { seed: 's', epochs: 2 };
    expect(trainEntities(sentences, options)).toEqual(trainEntities(sentences, options));
  });
});
