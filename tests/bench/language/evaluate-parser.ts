// Scores a dependency parser on a treebank's sentences: attachment, subjects, confidence, speed.
import type { GoldToken } from '#lib/core/language/parser/gold-examples.ts';
import type { Parser } from '#lib/core/language/parser/parse-sentence.ts';

/** Shares 0..1 over all tokens, punctuation included; `las` counts subtypes, `plainLas` does not. */
export type ParserScores = {
  tokens: number;
  uas: number;
  las: number;
  plainLas: number;
  uasWords: number;
  subjectF1: number;
  markUas: number;
  /** Precision of head and plain relation among the half of the arcs that are surest. */
  surestHalf: number;
  /** By band of claimed confidence (0-.1 ... .9-1): arcs, mean claimed, share right. */
  reliability: { arcs: number; claimed: number; right: number }[];
  millisecondsPerToken: number;
};

const isSubject = (relation: string) => relation === 'nsubj' || relation === 'nsubj:pass';
const plain = (relation: string) => relation.split(':')[0];

/** `sentences` carry the tags the parser is to see. */
export function evaluateParser(
  parser: Parser,
  sentences: readonly (readonly GoldToken[])[],
): ParserScores {
  const count = {
    tokens: 0,
    head: 0,
    both: 0,
    plain: 0,
    words: 0,
    wordHeads: 0,
    given: 0,
    gold: 0,
    met: 0,
  };
  const arcs: { claimed: number; right: boolean }[] = [];
  const begun = performance.now();
  const parses = parser.parse(sentences);
  const time = performance.now() - begun;
  sentences.forEach((sentence, at) => {
    sentence.forEach((gold, place) => {
      const arc = parses[at]?.[place];
      if (!arc) throw new RangeError('a token without an arc');
      const head = arc.head === gold.head;
      const right = head && plain(arc.relation) === plain(gold.relation);
      const both = head && arc.relation === gold.relation;
      count.tokens += 1;
      count.head += Number(head);
      count.plain += Number(right);
      count.both += Number(both);
      if (gold.relation !== 'punct') {
        count.words += 1;
        count.wordHeads += Number(head);
      }
      count.given += Number(isSubject(arc.relation));
      count.gold += Number(isSubject(gold.relation));
      count.met += Number(both && isSubject(gold.relation));
      arcs.push({ claimed: arc.arcConfidence, right });
    });
  });
  const surest = arcs.toSorted((a, b) => b.claimed - a.claimed).slice(0, arcs.length >> 1);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const rightOf = (some: typeof arcs) =>
    share(some.filter(({ right }) => right).length, some.length);
  return {
    tokens: count.tokens,
    uas: share(count.head, count.tokens),
    las: share(count.both, count.tokens),
    plainLas: share(count.plain, count.tokens),
    uasWords: share(count.wordHeads, count.words),
    subjectF1: share(2 * count.met, count.given + count.gold),
    markUas: share(count.head - count.wordHeads, count.tokens - count.words),
    surestHalf: rightOf(surest),
    reliability: Array.from({ length: 10 }, (_, band) => {
      const own = arcs.filter(({ claimed }) => Math.min(9, Math.floor(claimed * 10)) === band);
      const claimed = share(
        own.reduce((sum, arc) => sum + arc.claimed, 0),
        own.length,
      );
      return { arcs: own.length, claimed, right: rightOf(own) };
    }),
    millisecondsPerToken: share(time, count.tokens),
  };
}
