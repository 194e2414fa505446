// The trained dependency parser: two greedy passes from either end, joined into one tree of the arcs judged likelier.
import { NO_CLUSTERS, type WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { ByteReader } from '#lib/core/language/linear/bytes.ts';
import { LinearModel } from '#lib/core/language/linear/linear-model.ts';
import { judgedFacts, type MarginBands, markFacts, type Pass, runPass } from './arc-candidates.ts';
import { arcProbability } from './arc-scorer.ts';
import { chooseTree } from './choose-tree.ts';
import { cutSentence } from './cut-sentence.ts';
import { judgeArcs } from './judge-arcs.ts';
import { chooseMarkHead, type MarkedTree } from './mark-heads.ts';
import type { Scorer } from './parse-pass.ts';
import { type ParserToken, readParserWords } from './parser-words.ts';
import { splitMarks } from './split-marks.ts';

/** `head` from 0, -1 for the root; `arcConfidence` the chance that head and relation are both right, 0..1. */
export type ParsedArc = { head: number; relation: string; arcConfidence: number };

export type Parser = {
  /** One arc a token; always a tree with one root. Time grows with the sentence's length, not faster. */
  parse(tokens: readonly ParserToken[]): ParsedArc[];
};

/** What a parser is made of, before it is written or after it is read. */
export type ParserParts = {
  clusters: WordClusters;
  relations: string[];
  forward: Pass;
  backward: Pass;
  bands: MarginBands;
  weights: Float64Array;
  /** Looks at the arcs of both a second time. */
  judge: Scorer;
  /** Scores heads of punctuation. */
  marks: Scorer;
};

type WordTree = MarkedTree & { chances: Float64Array };

/** The tree of the words of at most MOST_TOKENS tokens; places are the tokens' own. */
export function parseWords(
  tokens: readonly ParserToken[],
  parts: Omit<ParserParts, 'marks'>,
): WordTree {
  const { words, places, order } = splitMarks(tokens, parts.clusters);
  const forward = runPass(words, parts.forward);
  const backward = runPass(words, parts.backward);
  const runs = { words: readParserWords(words, false), forward, backward };
  const readings = judgeArcs(runs, parts.bands, parts.judge).map(([first, second]) => {
    const one = (candidate: NonNullable<typeof first>) => {
      const chance = arcProbability(judgedFacts(candidate, parts.bands), parts.weights);
      return { ...candidate, chance, score: candidate.judged };
    };
    if (!first) throw new RangeError('a word without a reading');
    const reading = one(first);
    return [reading, second ? one(second) : reading] as const;
  });
  const picks = chooseTree(readings);
  const tree: WordTree = {
    tokens,
    order,
    heads: new Int32Array(tokens.length).fill(-1),
    relations: new Int32Array(tokens.length).fill(-1),
    chances: new Float64Array(tokens.length),
  };
  readings.forEach(([first, second], word) => {
    const { head, relation, chance } = picks[word] === 1 ? second : first;
    const place = places[word] as number;
    tree.heads[place] = head < 0 ? -1 : (places[head] as number);
    tree.relations[place] = relation;
    tree.chances[place] = chance;
  });
  return tree;
}

/** At most MOST_TOKENS tokens, at least one. */
function parsePiece(tokens: readonly ParserToken[], parts: ParserParts): ParsedArc[] {
  const tree = parseWords(tokens, parts);
  return tokens.map((_, place) => {
    if ((tree.order[place] as number) >= 0) {
      const relation = parts.relations[tree.relations[place] as number] ?? 'dep';
      return {
        head: tree.heads[place] as number,
        relation,
        arcConfidence: tree.chances[place] as number,
      };
    }
    const { head, margin } = chooseMarkHead(tree, place, parts.marks);
    tree.heads[place] = head;
    const facts = markFacts(margin, tree.chances[head] as number);
    return { head, relation: 'punct', arcConfidence: arcProbability(facts, parts.weights) };
  });
}

/** A parser from its parts. A sentence over MOST_TOKENS is parsed in pieces, joined as parataxis. */
export function makeParser(parts: ParserParts): Parser {
  return {
    parse(tokens) {
      if (tokens.length === 0) return [];
      const arcs: ParsedArc[] = [];
      let root = -1;
      let from = 0;
      for (const length of cutSentence(tokens)) {
        for (const arc of parsePiece(tokens.slice(from, from + length), parts)) {
          if (arc.head >= 0) arcs.push({ ...arc, head: arc.head + from });
          else if (from === 0) arcs.push(arc);
          else arcs.push({ head: root, relation: 'parataxis', arcConfidence: 0 });
        }
        if (from === 0) root = arcs.findIndex((arc) => arc.head < 0);
        from += length;
      }
      return arcs;
    },
  };
}

/** @param bytes what `trainParser` made. @throws RangeError where they are cut short. */
export function loadParser(bytes: Uint8Array, clusters: WordClusters = NO_CLUSTERS): Parser {
  const reader = new ByteReader(bytes);
  const list = <T>(read: () => T): T[] => Array.from({ length: reader.integer() }, read);
  const relations = list(() => reader.text());
  const bands = {
    arcs: list(() => reader.float()),
    relations: list(() => reader.float()),
    judge: list(() => reader.float()),
  };
  const weights = Float64Array.from(list(() => reader.float()));
  const pass = (reversed: boolean): Pass => ({
    reversed,
    transitions: new LinearModel(reader.block()),
    relations: new LinearModel(reader.block()),
  });
  const [forward, backward] = [pass(false), pass(true)];
  const judge = new LinearModel(reader.block());
  const marks = new LinearModel(reader.block());
  return makeParser({ clusters, relations, bands, weights, forward, backward, judge, marks });
}
