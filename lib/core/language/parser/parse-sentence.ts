// The trained dependency parser: two greedy passes and their branches, joined into one tree of the likelier arcs.
import { NO_CLUSTERS, type WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { ByteReader } from '#lib/core/language/linear/bytes.ts';
import { LinearModel } from '#lib/core/language/linear/linear-model.ts';
import { readSteps } from '#lib/core/language/linear/steps.ts';
import { judgedFacts, type MarginBands, markFacts, type Pass, runPass } from './arc-candidates.ts';
import { sharesOf, weighReadings } from './arc-choice.ts';
import { arcProbability } from './arc-scorer.ts';
import { chooseTree } from './choose-tree.ts';
import { cutSentence } from './cut-sentence.ts';
import { judgeArcs, type Runs } from './judge-arcs.ts';
import { chooseMarkHead, type MarkedTree } from './mark-heads.ts';
import type { Scorer } from './parse-pass.ts';
import { type ParserToken, type ParserWords, readParserWords } from './parser-words.ts';
import { type SplitSentence, splitMarks } from './split-marks.ts';

/** `head` from 0, -1 for the root; `arcConfidence` the chance that head and relation are both right, 0..1. */
export type ParsedArc = { head: number; relation: string; arcConfidence: number };

export type Parser = {
  /**
   * For each sentence one arc a token; always a tree with one root. Time grows with the length, not faster, and is
   * less for many sentences at once than for one after the other.
   */
  parse(sentences: readonly (readonly ParserToken[])[]): ParsedArc[][];
};

/** What a parser is made of, before it is written or after it is read. */
export type ParserParts = {
  clusters: WordClusters;
  relations: string[];
  forward: Pass;
  backward: Pass;
  bands: MarginBands;
  weights: Float64Array;
  /** Of the choice among a word's readings. */
  choice: Float64Array;
  /** Looks at the arcs of both a second time. */
  judge: Scorer;
  /** Scores heads of punctuation. */
  marks: Scorer;
};

/** A tree of words, with the chance that each one's arc is right. */
export type WordTree = MarkedTree & { chances: Float64Array };

/**
 * The trees of the words of pieces of at most MOST_TOKENS tokens; places are the tokens' own. One model reads all
 * pieces before the next does: its weights stay in the processor's cache.
 */
export function parseWords(
  pieces: readonly (readonly ParserToken[])[],
  parts: Omit<ParserParts, 'marks'>,
): WordTree[] {
  const splits = pieces.map((tokens) => splitMarks(tokens, parts.clusters));
  const read = splits.map(({ words }) => readParserWords(words, false));
  const forward = read.map((words) => runPass(words, parts.forward));
  let reversed: ParserWords | undefined;
  const backward = splits.map(({ words }) => {
    reversed = readParserWords(words, true, reversed);
    return runPass(reversed, parts.backward);
  });
  return splits.map((split, at) => {
    const [tokens, words, ahead, back] = [pieces[at], read[at], forward[at], backward[at]];
    if (!tokens || !words || !ahead || !back) throw new RangeError('a piece that was not read');
    return joinRuns(tokens, split, { words, forward: ahead, backward: back }, parts);
  });
}

/** One tree of the arcs of both passes and of their branches. */
function joinRuns(
  tokens: readonly ParserToken[],
  { places, order }: SplitSentence,
  runs: Runs,
  parts: Omit<ParserParts, 'marks'>,
): WordTree {
  const readings = judgeArcs(runs, parts.bands, parts.judge);
  const scores = readings.map((candidates) => weighReadings(candidates, parts.choice));
  const picks = chooseTree(
    readings.map((candidates, word) =>
      candidates.map(({ head }, at) => ({ head, score: scores[word]?.[at] ?? 0 })),
    ),
  );
  const tree: WordTree = {
    tokens,
    order,
    heads: new Int32Array(tokens.length).fill(-1),
    relations: new Int32Array(tokens.length).fill(-1),
    chances: new Float64Array(tokens.length),
  };
  readings.forEach((candidates, word) => {
    const pick = picks[word] as number;
    const picked = candidates[pick];
    if (!picked) throw new RangeError('a word without a reading');
    const { head, relation } = picked;
    const share = sharesOf(scores[word] ?? [])[pick] ?? 0;
    const chance = arcProbability(judgedFacts(picked, share, parts.bands), parts.weights);
    const place = places[word] as number;
    tree.heads[place] = head < 0 ? -1 : (places[head] as number);
    tree.relations[place] = relation;
    tree.chances[place] = chance;
  });
  return tree;
}

/** The arcs of a tree of words, and of the punctuation between them. */
function arcsOf(tree: WordTree, parts: ParserParts): ParsedArc[] {
  return tree.tokens.map((_, place) => {
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

/** The arcs of a sentence's pieces, those after the first joined to its root as parataxis. */
function joinPieces(pieces: readonly ParsedArc[][]): ParsedArc[] {
  const arcs: ParsedArc[] = [];
  let root = -1;
  for (const piece of pieces) {
    const from = arcs.length;
    for (const arc of piece) {
      if (arc.head >= 0) arcs.push({ ...arc, head: arc.head + from });
      else if (from === 0) arcs.push(arc);
      else arcs.push({ head: root, relation: 'parataxis', arcConfidence: 0 });
    }
    if (from === 0) root = arcs.findIndex((arc) => arc.head < 0);
  }
  return arcs;
}

/** A parser from its parts. A sentence over MOST_TOKENS is parsed in pieces. */
export function makeParser(parts: ParserParts): Parser {
  return {
    parse(sentences) {
      const cut = sentences.map((tokens) => cutSentence(tokens));
      const trees = parseWords(cut.flat(), parts);
      let from = 0;
      return cut.map(({ length }) => {
        from += length;
        return joinPieces(trees.slice(from - length, from).map((tree) => arcsOf(tree, parts)));
      });
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
  const weights = readSteps(reader);
  const choice = readSteps(reader);
  const pass = (reversed: boolean): Pass => ({
    reversed,
    transitions: new LinearModel(reader.block()),
    relations: new LinearModel(reader.block()),
  });
  const [forward, backward] = [pass(false), pass(true)];
  const judge = new LinearModel(reader.block());
  const marks = new LinearModel(reader.block());
  return makeParser({
    clusters,
    relations,
    bands,
    weights,
    choice,
    forward,
    backward,
    judge,
    marks,
  });
}
