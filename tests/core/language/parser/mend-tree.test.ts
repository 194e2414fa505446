// Arcs that the words leave no doubt about, on sentences that the trained parser reads wrongly.
import { describe, expect, it } from 'vitest';
import type { ParsedToken } from '#lib/core/language/analysis.ts';
import { mendTree } from '#lib/core/language/parser/mend-tree.ts';
import { tokensOf } from './sample.ts';

/** Offsets do not matter here. */
const parsed = (table: string, arcConfidence = 0.9): ParsedToken[] =>
  tokensOf(table).map((token, at) => ({
    ...token,
    start: at,
    end: at + 1,
    lemma: token.form,
    tagConfidence: 0.9,
    arcConfidence,
  }));

const mended = (table: string): string[] =>
  mendTree(parsed(table)).map(({ form, head, relation }) => `${form} ${head} ${relation}`);

describe('setting arcs right', () => {
  it('a participle before a noun that it describes is no verb, and what followed it follows the verb', () => {
    expect(
      mended(`Norway NNP PROPN 1 nsubj
        hires VBZ VERB -1 root
        nurses NNS NOUN 1 obj
        from IN SCONJ 4 mark
        developing VBG VERB 1 advcl
        countries NNS NOUN 4 obj
        over IN ADP 8 case
        six CD NUM 8 nummod
        years NNS NOUN 4 obl
        . . PUNCT 1 punct`),
    ).toEqual([
      'Norway 1 nsubj',
      'hires -1 root',
      'nurses 1 obj',
      'from 5 case',
      'developing 5 amod',
      'countries 2 nmod',
      'over 8 case',
      'six 8 nummod',
      'years 1 obl',
      '. 1 punct',
    ]);
  });

  it('"by developing vaccines" keeps its verb', () => {
    const table = `Norway NNP PROPN 1 nsubj
      helps VBZ VERB -1 root
      by IN SCONJ 3 mark
      developing VBG VERB 1 advcl
      countries NNS NOUN 3 obj`;
    expect(mended(table)).toEqual(
      tokensOf(table).map(({ form, head, relation }) => `${form} ${head} ${relation}`),
    );
  });

  it('a bare noun after a name with an article is its head, and what goes on during it dates the verb', () => {
    expect(
      mended(`It PRP PRON 2 nsubj:pass
        was VBD AUX 2 aux:pass
        opened VBN VERB -1 root
        by IN ADP 4 case
        Torres NNP PROPN 2 obl
        during IN ADP 8 case
        the DT DET 8 det
        Lisbon NNP PROPN 8 compound
        Forum NNP PROPN 4 nmod
        for IN ADP 12 case
        Africa NNP PROPN 12 compound
        annual JJ ADJ 12 amod
        meeting NN NOUN 2 obl:agent
        last JJ ADJ 14 amod
        May NNP PROPN 12 appos
        . . PUNCT 2 punct`).slice(4),
    ).toEqual([
      'Torres 2 obl:agent',
      'during 12 case',
      'the 12 det',
      'Lisbon 8 compound',
      'Forum 12 compound',
      'for 10 case',
      'Africa 8 nmod',
      'annual 12 amod',
      'meeting 2 obl',
      'last 14 amod',
      'May 2 obl:tmod',
      '. 2 punct',
    ]);
  });

  it('a participle between two commas takes nothing from the subject and its verb', () => {
    const [, fund] = mendTree(
      parsed(
        `The DT DET 1 det
        fund NN NOUN 6 nsubj
        , , PUNCT 3 punct
        seen VBN VERB 1 acl
        abroad RB ADV 3 advmod
        , , PUNCT 1 punct
        grew VBD VERB -1 root`,
        0.4,
      ),
    );
    expect(fund?.arcConfidence).toBeGreaterThan(0.8);
  });

  it('a move after a time hangs on the verb, a move after another noun stays', () => {
    const table = (noun: string) => `Kenya NNP PROPN 1 nsubj
      planted VBD VERB -1 root
      trees NNS NOUN 1 obj
      over IN ADP 5 case
      nine CD NUM 5 nummod
      ${noun} NNS NOUN 1 obl
      in IN ADP 8 case
      a DT DET 8 det
      bid NN NOUN 5 nmod
      to TO PART 10 mark
      stop VB VERB 8 acl
      erosion NN NOUN 10 obj`;
    expect(mended(table('months'))[8]).toBe('bid 1 obl');
    expect(mended(table('hills'))[8]).toBe('bid 5 nmod');
  });
});
