import { describe, expect, it } from 'vitest';
import type { Span } from '#lib/core/language/clauses/clause.ts';
import { readClauses } from '#lib/core/language/clauses/read-clauses.ts';
import { parseOf } from './parse-of.ts';

const PLANS = `Norway NNP 2 nsubj;; plans VBZ 0 root;; to TO 4 mark;; train VB 2 xcomp;; 500 CD 6 nummod;;
  officers NNS 4 obj;; in IN 8 case;; Oslo NNP 4 obl;; before IN 10 case;; 2031 CD 4 obl;; . . 2 punct`;
const TAIL = `The DT 2 det;; bridge NN 4 nsubj:pass;; was VBD 4 aux:pass;; closed VBN 0 root;; because IN 7 case;;
  of IN 5 fixed;; ice NN 4 obl;; , , 11 punct;; the DT 10 det;; paper NN 11 nsubj;; reported VBD 4 parataxis;; . . 4 punct`;
const SAID = `Ana NNP 8 nsubj;; Ruiz NNP 1 flat;; , , 5 punct;; an DT 5 det;; engineer NN 1 appos;; in IN 7 case;;
  Lima NNP 5 nmod;; said VBD 0 root;; the DT 10 det;; dam NN 13 nsubj;; was VBD 13 cop;; not RB 13 advmod;;
  safe JJ 8 ccomp;; . . 8 punct`;
const QUOTE =
  '" `` 4 punct;; It PRP 4 nsubj;; is VBZ 4 cop;; late JJ 8 ccomp;; , , 4 punct;; " \'\' 4 punct;; she PRP 8 nsubj;; said VBD 0 root;; , , 13 punct;; " `` 13 punct;; and CC 13 cc;; we PRP 13 nsubj;; walked VBD 4 conj;; . . 4 punct;; " \'\' 4 punct';
const ACCORDING = `According VBG 4 case;; to TO 1 fixed;; the DT 4 det;; mayor NN 9 obl;; , , 4 punct;; the DT 7 det;;
  tower NN 9 nsubj;; had VBD 9 aux;; burned VBN 0 root;; twice RB 9 advmod;; . . 9 punct`;
const JOINED = `Ida NNP 3 nsubj:pass;; was VBD 3 aux:pass;; born VBN 0 root;; in IN 5 case;; Bergen NNP 3 obl;; and CC 7 cc;;
  educated VBN 3 conj;; in IN 9 case;; Paris NNP 7 obl;; , , 13 punct;; but CC 13 cc;; she PRP 13 nsubj;; left VBD 3 conj;;
  France NNP 13 obj;; in IN 16 case;; 1921 CD 13 obl;; . . 3 punct`;
const RELATIVE = `The DT 2 det;; treaty NN 5 nsubj;; signed VBN 2 acl;; there RB 3 advmod;; ended VBD 0 root;; a DT 7 det;;
  war NN 5 obj;; that WDT 10 nsubj;; had VBD 10 aux;; burned VBN 7 acl:relcl;; Europe NNP 10 obj;; . . 5 punct`;
const EXPECTED = `The DT 2 det;; museum NN 4 nsubj:pass;; is VBZ 4 aux:pass;; expected VBN 0 root;; to TO 6 mark;;
  open VB 4 xcomp;; in IN 8 case;; May NNP 6 obl;; . . 4 punct`;
const MAY = `They PRP 3 nsubj;; may MD 3 aux;; open VB 0 root;; a DT 5 det;; school NN 3 obj;; to TO 7 mark;;
  train VB 3 advcl;; nurses NNS 7 obj;; . . 3 punct`;
const WILLING = `Peru NNP 2 nsubj;; said VBD 0 root;; it PRP 5 nsubj;; was VBD 5 cop;; willing JJ 2 ccomp;; to TO 7 mark;;
  help VB 5 xcomp;; . . 2 punct`;
const QUESTION = `Who WP 2 nsubj;; left VBD 0 root;; Paris NNP 2 obj;; ? . 2 punct`;
const CONDITION = `If IN 3 mark;; they PRP 3 nsubj;; left VBD 7 advcl;; , , 3 punct;; nobody NN 7 nsubj;; would MD 7 aux;;
  stay VB 0 root;; . . 7 punct`;
const GAVE = `She PRP 2 nsubj;; told VBD 0 root;; them PRP 2 iobj;; a DT 5 det;; story NN 2 obj;; . . 2 punct`;
const ALLEGED = `He PRP 3 nsubj;; allegedly RB 3 advmod;; left VBD 0 root;; . . 3 punct`;
const COPULA = `It PRP 4 nsubj;; is VBZ 4 cop;; the DT 4 det;; harbour NN 0 root;; that WDT 6 nsubj;; burned VBD 4 acl:relcl;; . . 4 punct`;

function read(lines: string) {
  const { sentence, text } = parseOf(lines);
  const words = (span: Span | null | undefined): string | null =>
    span ? text.slice(span.start, span.end) : null;
  return readClauses(sentence).map((clause) => ({ ...clause, words }));
}

describe('a clause', () => {
  it.each([
    ['a plan', PLANS, ['Norway', 'plans', [], 'planned', 'finite'], 0],
    ['what is planned', PLANS, ['Norway', 'train', ['500 officers'], 'planned', 'infinitive'], 1],
    ['a tail that reports', TAIL, ['The bridge', 'was closed', [], 'reported', 'finite'], 0],
    ['a statement somebody reports', SAID, ['the dam', 'was not', [], 'reported', 'finite'], 1],
    [
      'a phrase that names the source',
      ACCORDING,
      ['the tower', 'had burned', [], 'reported', 'finite'],
      0,
    ],
    ['an expectation', EXPECTED, ['The museum', 'is expected', [], 'planned', 'finite'], 0],
    ['a possibility', MAY, ['They', 'may open', ['a school'], 'possible', 'finite'], 0],
    ['a purpose', MAY, ['They', 'train', ['nurses'], 'planned', 'infinitive'], 1],
    ['readiness under a report', WILLING, ['it', 'was', [], 'planned', 'finite'], 1],
    ['a question', QUESTION, ['Who', 'left', ['Paris'], 'unasserted', 'finite'], 0],
    ['a consequence', CONDITION, ['nobody', 'would stay', [], 'possible', 'finite'], 0],
    ['a condition', CONDITION, ['they', 'left', [], 'unasserted', 'finite'], 1],
    ['two objects', GAVE, ['She', 'told', ['them', 'a story'], 'asserted', 'finite'], 0],
    ['hearsay', ALLEGED, ['He', 'left', [], 'reported', 'finite'], 0],
    ['a fact', RELATIVE, ['The treaty', 'ended', ['a war'], 'asserted', 'finite'], 0],
    ['a participle', RELATIVE, ['The treaty', 'signed', [], 'asserted', 'participle'], 1],
  ] as const)('of %s has its subject, verb, objects and modality', (_, lines, expected, at) => {
    const { sentence, text } = parseOf(lines);
    const clause = read(lines)[at];
    const verb = clause?.verb.tokens.map((place) => sentence.tokens[place]?.form).join(' ');
    expect(text).not.toBe('');
    expect([
      clause?.words(clause.subject),
      verb,
      clause?.objects.map(clause.words),
      clause?.modality,
      clause?.form,
    ]).toEqual(expected);
  });

  it.each([
    [
      PLANS,
      1,
      [
        ['place', 'in', 'Oslo'],
        ['time', 'before', '2031'],
      ],
    ],
    [TAIL, 0, [['cause', 'because of', 'ice']]],
    [MAY, 0, [['purpose', 'to', 'train nurses']]],
    [CONDITION, 0, [['condition', 'if', 'they left']]],
    [JOINED, 0, [['place', 'in', 'Bergen']]],
    [JOINED, 2, [['time', 'in', '1921']]],
  ] as const)('has its adjuncts by type: %#', (lines, at, expected) => {
    const clause = read(lines)[at];
    expect(
      clause?.adjuncts.map(({ type, marker, inner }) => [type, marker, clause.words(inner)]),
    ).toEqual(expected);
  });

  it('has the subject, and the auxiliaries, of the verb that it is joined to', () => {
    const [first, second, third] = read(JOINED);
    expect(second).toMatchObject({
      kind: 'coordinate',
      form: 'finite',
      subject: { head: first?.subject?.head, from: 'coordination' },
      verb: { voice: 'passive', tense: 'past', sharedAuxiliary: true },
    });
    expect(third).toMatchObject({ subject: { head: 11, from: 'own' }, verb: { voice: 'active' } });
  });

  it('keeps an appositive apart from the name that it renames', () => {
    const [said] = read(SAID);
    expect(said?.words(said.subject)).toBe('Ana Ruiz');
    expect(said?.words(said.subject?.whole)).toBe('Ana Ruiz , an engineer in Lima');
    expect(said?.appositives.map(said.words)).toEqual(['an engineer in Lima']);
  });

  it('that describes a noun has it as antecedent', () => {
    const relative = read(RELATIVE).find(({ relative: of }) => of?.pronoun === 7);
    expect(relative?.words(relative.relative?.antecedent)).toBe('a war');
    const cleft = read(COPULA)[1];
    expect(cleft?.words(cleft.relative?.antecedent)).toBe('the harbour');
  });

  it('is negative where it is denied', () => {
    expect(read(SAID).map(({ polarity }) => polarity)).toEqual(['positive', 'negative']);
    expect(read(CONDITION).map(({ polarity }) => polarity)).toEqual(['negative', 'positive']);
  });

  it('is the more doubtful the weaker its arcs', () => {
    const { sentence } = parseOf(GAVE);
    const weak = {
      ...sentence,
      tokens: sentence.tokens.map((token) => ({
        ...token,
        arcConfidence: token.arcConfidence / 2,
      })),
    };
    expect(readClauses(sentence)[0]?.confidence).toBeCloseTo(0.9 ** 3);
    expect(readClauses(weak)[0]?.confidence).toBeCloseTo(0.45 ** 3);
  });
});

describe('attribution', () => {
  it.each([
    ['X said', SAID, 1, 'reported-speech', 'before', 'Ana Ruiz'],
    ['a tail', TAIL, 0, 'reported-speech', 'after', 'the paper'],
    ['a source', ACCORDING, 0, 'according-to', 'before', 'the mayor'],
    ['a quotation around its speaker', QUOTE, 1, 'quotation', 'middle', 'she'],
    ['a quotation that goes on', QUOTE, 2, 'quotation', 'middle', 'she'],
    ['hearsay', ALLEGED, 0, 'adverb', 'before', null],
  ] as const)('is found: %s', (_, lines, at, kind, position, speaker) => {
    const clause = read(lines)[at];
    expect(clause?.attribution).toMatchObject({ kind, position });
    expect(clause?.words(clause.attribution?.speaker)).toBe(speaker);
  });

  it('is no property of the clause that reports', () => {
    for (const lines of [SAID, QUOTE]) expect(read(lines)[0]?.attribution).toBeNull();
    expect(read(TAIL)[1]?.attribution).toBeNull();
  });

  it('is a quotation without a speaker where an earlier sentence opened it', () => {
    const { sentence } = parseOf(GAVE);
    expect(readClauses(sentence)[0]?.attribution).toBeNull();
    expect(readClauses(sentence, { insideQuote: true })[0]).toMatchObject({
      attribution: { kind: 'quotation', speaker: null },
      modality: 'reported',
    });
  });
});
