// How sentences become questions: word order, verb forms, question words, gaps, options.
import { describe, expect, it } from 'vitest';
import type { Draft } from '#lib/core/question/draft/draft.ts';
import { FILLER, VOICES } from '#tests/fixtures/questions/ask-all.ts';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const answerOf = (draft: Draft): string => {
  switch (draft.kind) {
    case 'multiple-choice':
      return draft.key;
    case 'cloze':
      return draft.accepted.join(' | ');
    case 'multiple-response':
      return [...draft.keys].sort().join(' + ');
    case 'ordering':
      return draft.items.join(' < ');
    case 'matching':
      return draft.pairs.map(({ prompt, option }) => `${prompt}: ${option}`).join(', ');
    default:
      return String(draft.value);
  }
};
/** Material for wrong aims. */
const AIMS =
  'The fishermen bought a large bell to warn the boats in the fog. The harbour school hired a cook to bake fresh bread for the pilots. Young nurses visited the island to treat sick sailors.';
/** "kind: stem = answer" of each draft; `filled` puts the text into an article with material for options. */
const lines = (text: string, input = {}): string[] =>
  draftsOf(`${text}\n\n${FILLER} ${VOICES} ${AIMS}`, input).map(
    (draft) => `${draft.kind}: ${draft.stem} = ${answerOf(draft)}`,
  );

describe('the order and the forms of words', () => {
  it.each<[string, string, string]>([
    [
      '“did” with a past verb',
      'Kenya sold 900 ferries to Chile.',
      'How many ferries did Kenya sell to Chile? = 900',
    ],
    [
      '“does” with one in the present',
      'Kenya owns 900 ferries.',
      'How many ferries does Kenya own? = 900',
    ],
    [
      '“do” with many',
      'Young engineers from Kenya carry 900 lamps.',
      'How many lamps do young engineers from Kenya carry? = 900',
    ],
    [
      '“have” takes “did”',
      'Kenya had 90 ports in 1905.',
      'How many ports did Kenya have in 1905? = 90',
    ],
    [
      'a perfect is turned round',
      'Maria Silva has painted 40 pictures.',
      'How many pictures has Maria Silva painted? = 40',
    ],
    [
      'a progressive is turned round',
      'Kenya is building 12 lighthouses.',
      'How many lighthouses is Kenya building? = 12',
    ],
    [
      'a modal verb is turned round',
      'Kenya can store 900 tons of rice.',
      'How many tons of rice can Kenya store? = 900',
    ],
    [
      'a plan is turned round',
      'Kenya will sell 900 ferries to Chile.',
      'How many ferries was Kenya to sell to Chile? = 900',
    ],
    [
      'a passive is turned round',
      'The old theatre was closed in 1958.',
      'In which year was the old theatre closed? = 1958',
    ],
    [
      'the asked subject takes no “did”',
      'Kenya owns 900 ferries.',
      'Which country owns 900 ferries? = Kenya',
    ],
    [
      'an agent becomes who did it',
      'The Lima Act was first proposed by Anna Bell in 1921.',
      'Who first proposed the Lima Act in 1921? = Anna Bell',
    ],
    [
      'a country as agent',
      'Norway was ruled by Denmark for 300 years.',
      'Which country ruled Norway for 300 years? = Denmark',
    ],
    [
      'a preposition goes in front',
      'The engineers of Kenya travelled to Bolivia.',
      'To which country did the engineers of Kenya travel? = Bolivia',
    ],
    [
      'a preposition of place goes in front',
      'The Coastal Council was founded in Oslo.',
      'In which city was the Coastal Council founded? = Oslo',
    ],
    [
      'a length with its preposition',
      'Norway was ruled by Denmark for 300 years.',
      'For how long was Norway ruled by Denmark? = 300 years',
    ],
    [
      'a plan stays a plan',
      'Kenya plans to train 900 nurses.',
      'How many nurses does Kenya plan to train? = 900',
    ],
    [
      '“what ... to do”',
      'Kenya plans to train young nurses in Bolivia.',
      'What does Kenya plan to do? = train young nurses in Bolivia',
    ],
    [
      '“what does ... stand for”',
      'The National Park Service (NPS) manages 63 parks.',
      'What does NPS stand for? = National Park Service',
    ],
    [
      '“who is”',
      'Anna Bell, a marine biologist at the University of Lima, sold 900 maps.',
      'Who is Anna Bell? = a marine biologist',
    ],
    [
      '“who said that”',
      'Anna Bell said that Peru was ready for the storm.',
      'Who said that Peru was ready for the storm? = Anna Bell',
    ],
    [
      'a speaker stands in front',
      'According to Anna Bell, Peru built 90 ports in 1905.',
      'According to Anna Bell, how many ports did Peru build in 1905? = 90',
    ],
    [
      '“why” with a purpose',
      'Kenya built a high fence in 1998 to save the young elephants.',
      'Why did Kenya build a high fence in 1998? = to save the young elephants',
    ],
    [
      'a hedge stands in the question, not in the choices',
      'Kenya sold about 900 ferries to Chile in 1958.',
      'About how many ferries did Kenya sell to Chile in 1958? = 900',
    ],
    [
      'a unit is spelt out',
      'Kenya sells 900 kg of tea to Chile.',
      'How many kilograms of tea does Kenya sell to Chile? = 900',
    ],
    [
      'a place in front goes to the end where the date is asked for',
      'In Japan, the old theatre was closed in 1958.',
      'In which year was the old theatre closed in Japan? = 1958',
    ],
    [
      'how much something changed',
      'Trade with Bolivia fell by 40% in 1958.',
      'By what percentage did trade with Bolivia fall in 1958? = 40%',
    ],
    [
      'an event during which something happened',
      'During World War II, Kenya sold 900 ferries to Chile.',
      'During which war did Kenya sell 900 ferries to Chile? = World War II',
    ],
    [
      'a name within the sentence keeps its capital',
      'Anna Bell dates Old English from 450 to 1150.',
      'Who dates Old English from 450 to 1150? = Anna Bell',
    ],
    [
      'what was said begins small',
      'Anna Bell said fans bought 900 maps.',
      'Who said that fans bought 900 maps? = Anna Bell',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(lines(text)).toContain(`multiple-choice: ${expected}`);
  });

  it.each<[string, string, RegExp]>([
    [
      'no verb is left in two forms',
      'Kenya sold 900 ferries to Chile.',
      /did Kenya sold|does Kenya sells/,
    ],
    ['no “had the”', 'Kenya had 90 ports in 1905.', /had Kenya/],
    [
      'no place is asked for who learned something',
      'Washington learned of the retreat in 1777.',
      /[Ww]hich (?:city|place|state).*retreat/,
    ],
    [
      'no money is counted',
      'Kenya spent $900 million on the port of Mombasa.',
      /[Hh]ow many \$|\$ 9/,
    ],
    ['no opposite before “to”', 'Kenya sold 900 ferries to Chile.', /bought 900 ferries to/],
    [
      'who is taught does not learn somebody',
      'Anna Bell taught young divers in Lima.',
      /learned young divers/,
    ],
    [
      'one end of a change is not asked for',
      'Exports of Kenya grew from 900 ferries to 1,200 ferries in 1958.',
      /[Ff]rom how many|[Tt]o how many/,
    ],
    [
      'no opposite of a change whose figures tell it',
      'Exports of Kenya grew from 900 ferries to 1,200 ferries in 1958.',
      /shrank/,
    ],
    [
      'what describes the counted things does not stay behind',
      'Kenya trained 900 nurses chosen by the old council.',
      /train chosen/,
    ],
    ['an amount is no number of things', 'In Lima, 56g is meat from Chile.', /____ g/],
    [
      'no size of a thing by which it is known',
      'The storage of the 12 GB model can be raised with a 250 GB drive in Lima.',
      /____ GB model/,
    ],
    [
      'only the last word of a phrase is no gap',
      'Sailors use steam engines. The steam engines are old. Many steam engines failed. Kenya sold its steam engines in 1958.',
      /steam ____/,
    ],
    ['no “however” in a question', 'Anna Bell, however, sold 900 maps in Lima.', /however/],
    ['no habit is a plan', 'Kenya used to carry young nurses to the islands.', /use to do/],
    [
      'what a speaker grants is not what was said',
      '“Although Peru was ready for the storm, the ports were closed in 1958,” said Anna Bell.',
      /said that Peru was ready/,
    ],
    [
      'no figure without its time',
      'In April 2014, Kenya owned 45% of the ferries.',
      /^(?:cloze|multiple-choice|numeric): (?!.*2014).*(?:____%|[Ww]hat percentage)/m,
    ],
    [
      'a list keeps its commas',
      'Anna Bell had six children, 17 grandchildren and 14 cousins.',
      /(?:children|____|\d) \d+ grand|children (?:____|\d)/,
    ],
    ['no opposite before an infinitive', 'Kenya failed to sell the old ferries.', /succeeded to/],
  ])('%s: %s', (_, text, never) => {
    expect(lines(text).join('\n')).not.toMatch(never);
  });

  it('every stem begins with a capital, ends as a sentence and has no double space', () => {
    for (const { stem } of draftsOf(FILLER)) {
      expect(stem).toMatch(/^[\p{Lu}_].*[.?]$/u);
      expect(stem).not.toMatch(/ {2}| [,.?]|\bthe the\b/);
    }
  });
});

describe('the kinds of questions', () => {
  it.each<[string, string]>([
    ['Kenya sold 900 ferries to Chile.', 'cloze: Kenya sold ____ ferries to Chile. = 900'],
    [
      'Kenya sold 1,900 ferries to Chile.',
      'cloze: Kenya sold ____ ferries to Chile. = 1,900 | 1900',
    ],
    [
      'The engineers of Kenya travelled to Bolivia in 1905.',
      'cloze: The engineers of Kenya travelled to ____ in 1905. = Bolivia',
    ],
    [
      'The Lima Act was proposed by Anna Bell in 1905.',
      'cloze: The Lima Act was proposed by ____ in 1905. = Anna Bell | Bell',
    ],
    [
      'Kenya sold 900 ferries to Chile.',
      'numeric: How many ferries did Kenya sell to Chile? = 900',
    ],
    ['Kenya owns about 900 ferries.', 'numeric: About how many ferries does Kenya own? = 900'],
    [
      'Peru sold copper to Kenya, Japan and Norway.',
      'multiple-response: To which of these countries did Peru sell copper? = Japan + Kenya + Norway',
    ],
    [
      'Peru trained divers in countries such as Bolivia and Japan.',
      'multiple-response: Which of these are named as countries in which Peru trained divers? = Bolivia + Japan',
    ],
  ])('%s -> %s', (text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it('events are put in order and matched with their years', () => {
    const drafts = draftsOf(
      'Helen Carter painted the chapel in 2011. Maria Silva designed the tall lighthouse in 1934. Kenya bought the old ferry in 1988.',
    );
    const told = drafts.map((draft) => `${draft.kind}: ${answerOf(draft)}`);
    expect(told).toContain(
      'ordering: Maria Silva designed the tall lighthouse < Kenya bought the old ferry < Helen Carter painted the chapel',
    );
    expect(told).toContain(
      'matching: Maria Silva designed the tall lighthouse: 1934, Kenya bought the old ferry: 1988, Helen Carter painted the chapel: 2011',
    );
  });

  it('nobody is asked to spell initials, nor believes people exchanged', () => {
    const told = lines(
      'The National Park Service (NPS) manages 63 parks. The Coastal Safety Initiative (CSI) was opened by Anna Bell. The Lima Harbour Board (LHB) sold 40 trams.',
    );
    expect(told).toContainEqual(expect.stringMatching(/^multiple-choice: What does NPS stand for/));
    expect(told.filter((line) => /acronym/.test(line))).toEqual([]);
    expect(told.filter((line) => /^true-false: .*(?:by|By) (?!Anna)/.test(line))).toEqual([]);
  });

  it('a number with “about” is right within a twentieth, one without to the digit', () => {
    const tolerance = (text: string): number[] =>
      draftsOf(text).flatMap((draft) => (draft.kind === 'numeric' ? [draft.tolerance] : []));
    expect(tolerance('Kenya owns about 900 ferries.')).toEqual([45]);
    expect(tolerance('Kenya owns 900 ferries.')).toEqual([0]);
  });

  it('a wrong number is never the right one, and none of one thing counted as many', () => {
    for (const number of ['two', 'three', '12', '40', '900', '5,000', '2.5 million']) {
      for (const draft of draftsOf(`Kenya owns ${number} ferries.`)) {
        if (draft.kind === 'true-false' && !draft.value) {
          expect(draft.stem).not.toContain(` ${number} `);
          expect(draft.stem).not.toMatch(/ (?:one|1) ferries/);
        }
        if (draft.kind === 'multiple-choice') expect(draft.distractors).not.toContain(draft.key);
      }
    }
  });
});

describe('wrong options', () => {
  const drafts = draftsOf(`Peter Moss led the northern army in 1905.\n\n${FILLER}`);
  const choices = drafts.flatMap((draft) => (draft.kind === 'multiple-choice' ? [draft] : []));

  it('three at least, all different, none the key', () => {
    expect(choices.length).toBeGreaterThan(10);
    for (const { key, distractors } of choices) {
      expect(distractors.length).toBeGreaterThanOrEqual(3);
      expect(new Set([key, ...distractors]).size).toBe(distractors.length + 1);
    }
  });

  it('a person stands beside persons of the article first', () => {
    const [who] = choices.filter(({ stem }) => /^Who opened a small museum/.test(stem));
    expect(who?.key).toBe('Tom Bailey');
    expect(who?.distractors).toEqual(
      expect.arrayContaining(['Maria Silva', 'Helen Carter', 'Peter Moss']),
    );
  });

  it('dates and numbers are sorted', () => {
    const sorted = choices.filter(({ order }) => order.type === 'sorted');
    expect(sorted.length).toBeGreaterThan(3);
    for (const { order } of sorted) {
      const options = order.type === 'sorted' ? order.options : [];
      const values = options.map((text) => Number(text.replace(/[^\d.]/g, '')));
      if (values.every((value) => value > 0)) {
        expect(values).toEqual([...values].sort((a, b) => a - b));
      }
    }
  });
});

describe('options and what is accepted', () => {
  const choice = (text: string, pattern: RegExp) =>
    draftsOf(`${text}\n\n${FILLER} ${VOICES} ${AIMS}`).find(
      (draft) => draft.kind === 'multiple-choice' && pattern.test(draft.stem),
    );

  it('shares have their sign, and the hedge stands in the stem', () => {
    const draft = choice('Kenya owns about 25% of the ferries.', /percentage/);
    expect(draft?.stem).toMatch(/^About what percentage/);
    const options = draft?.kind === 'multiple-choice' ? [draft.key, ...draft.distractors] : [];
    expect(options.every((text) => /^\d+%$/.test(text))).toBe(true);
  });

  it('a director of something has other things beside it', () => {
    const draft = choice('Helen Carter, director of policy at Solaris, sold 40 trams.', /^Who is/);
    expect(draft?.kind === 'multiple-choice' && draft.distractors[0]).toMatch(
      /^the director of \w+ at Solaris$/,
    );
  });

  it('a vice president is one of something', () => {
    const text = 'Helen Carter, vice president of Solaris Banking, sold 40 trams.';
    expect(choice(text, /^Who is/)).toBeUndefined();
  });

  it('no number of a king is his name', () => {
    const told = lines('In 1339 Edward III ordered new walls for the old harbour town.');
    expect(told.filter((line) => /^cloze: .*= .*\| III\b/.test(line))).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    [
      '“which epidemic”',
      'In 1348 the Black Death reached England on merchant ships.',
      /which epidemic reached England/,
    ],
    [
      '“during which war”',
      'During World War II, Kenya sold 900 ferries to Chile.',
      /during which war did Kenya sell/i,
    ],
  ])('%s', (_, text, stem) => {
    expect(choice(text, stem)?.stem).toMatch(stem);
  });

  it('a country with “the” has another with “the” beside it', () => {
    const draft = choice('The United Kingdom sold 900 ferries to Chile.', /^Which country/);
    const shown = draft?.kind === 'multiple-choice' ? draft.distractors.slice(0, 3) : [];
    expect(shown.some((text) => /^the /.test(text))).toBe(true);
  });

  it('the first Asian country has Asian ones beside it', () => {
    const draft = choice(
      'Japan became the first Asian country to name an element.',
      /^Which country/,
    );
    const shown = draft?.kind === 'multiple-choice' ? draft.distractors.join(' ') : 'France';
    expect(shown).not.toMatch(/France|Germany|Kingdom|States/);
  });

  it('a town takes its region with it', () => {
    const told = lines('Helen Carter was born in Exeter, Devon.');
    expect(told).toContain('multiple-choice: In which city was Helen Carter born? = Exeter');
    expect(told.filter((line) => /(?:____|Cambridge) Devon/.test(line))).toEqual([]);
  });

  it('what began is no aim, what ranges no list', () => {
    const told = lines(
      'The old harbour began to sink in 1931. Prices range from bread and rice to copper.',
    );
    expect(told.filter((line) => /begin to do|multiple-response.*range/.test(line))).toEqual([]);
  });
});
