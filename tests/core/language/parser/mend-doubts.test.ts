import { describe, expect, it } from 'vitest';
import { settleDoubt } from '#lib/core/language/parser/mend-doubts.ts';

/** Arcs set for the words "form/tag/head/relation", as "form<head:relation". */
function settled(line: string): string[] {
  const tokens = line.split(' ').map((word) => {
    const [form = '', tag = '', head = '', relation = ''] = word.split('/');
    const pos = /^[.,]$/.test(form) ? 'PUNCT' : tag.startsWith('VB') ? 'VERB' : 'X';
    return {
      ...{ form, tag, pos, head: Number(head), relation },
      ...{ start: 0, end: 0, lemma: form, tagConfidence: 1, arcConfidence: 0.4 },
    };
  });
  const arcs: string[] = [];
  for (const place of tokens.keys()) {
    settleDoubt(tokens, place, (at, head, relation) => {
      arcs.push(`${tokens[at]?.form}<${tokens[head]?.form}:${relation}`);
    });
  }
  return arcs;
}

describe('arcs that the words leave no doubt of', () => {
  it.each([
    [
      'in/IN/1/case countries/NNS/-1/root such/JJ/4/case as/IN/2/fixed Kenya/NNP/0/obl',
      ['Kenya<countries:nmod', 'such<Kenya:case', 'as<such:fixed'],
    ],
    [
      'Ann/NNP/9/nsubj Lee/NNP/0/flat ,/,/0/punct a/DT/5/det Welsh/JJ/5/amod nurse/NN/0/appos ,/,/0/punct',
      ['Lee<Ann:flat', 'nurse<Ann:appos'],
    ],
    [
      'Peru/NNP/1/nsubj fell/VBD/-1/root ,/,/4/punct it/PRP/4/nsubj said/VBD/1/parataxis ././1/punct',
      ['said<fell:parataxis', 'it<said:nsubj'],
    ],
    ['lost/VBD/-1/root 40/CD/3/nummod small/JJ/3/amod boats/NNS/0/obj', ['40<boats:nummod']],
    ['a/DT/1/det ship/NN/-1/root built/VBN/1/acl by/IN/4/case Peru/NNP/2/obl', ['built<ship:acl']],
    [
      'said/VBD/-1/root the/DT/2/det law/NN/0/obj showed/VBD/0/ccomp duty/NN/3/obj',
      ['showed<said:ccomp', 'law<showed:nsubj'],
    ],
    [
      'train/VB/-1/root nurses/NNS/0/obj from/IN/4/case poor/JJ/4/amod countries/NNS/1/nmod',
      ['countries<nurses:nmod'],
    ],
    [
      'odd/JJ/-1/root for/IN/2/case people/NNS/0/obl to/TO/4/mark say/VB/0/advcl so/RB/4/advmod',
      ['people<say:nsubj'],
    ],
    ['This/DT/1/det happened/VBD/-1/root twice/RB/1/advmod', ['This<happened:nsubj']],
    [
      'Madam/NNP/3/nsubj ,/,/3/punct they/PRP/3/nsubj agreed/VBD/-1/root',
      ['Madam<agreed:vocative'],
    ],
    [
      'friends/NNS/3/nsubj ,/,/3/punct they/PRP/3/nsubj agreed/VBD/-1/root',
      ['friends<agreed:dislocated'],
    ],
  ])('%s', (line, arcs) => {
    expect(settled(line)).toEqual(arcs);
  });

  it('are left alone where they may hang otherwise', () => {
    expect(settled('said/VBD/-1/root Peru/NNP/2/nsubj was/VBD/3/cop willing/JJ/0/ccomp')).toEqual(
      [],
    );
    expect(
      settled('left/VBD/-1/root for/IN/2/case Peru/NNP/0/obl in/IN/4/case May/NNP/0/obl'),
    ).toEqual([]);
    expect(settled('this/DT/1/det boat/NN/2/nsubj sank/VBD/-1/root')).toEqual([]);
    expect(settled('boats/NNS/2/nsubj often/RB/2/advmod sink/VBP/-1/root')).toEqual([]);
    expect(settled('the/DT/2/det 12/CD/2/nummod model/NN/-1/root')).toEqual([]);
  });
});
