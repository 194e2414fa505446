// The trained dependency parser: two greedy passes from either end, joined arc by arc into one tree.
import { ByteReader } from '#lib/core/language/linear/bytes.ts';
import { LinearModel } from '#lib/core/language/linear/linear-model.ts';
import { arcCandidates, type MarginBands, type Pass, runPass } from './arc-candidates.ts';
import { arcProbability } from './arc-scorer.ts';
import { chooseTree } from './choose-tree.ts';
import { cutSentence } from './cut-sentence.ts';
import type { ParserToken } from './parser-words.ts';

/** `head` from 0, -1 for the root; `arcConfidence` the chance that head and relation are both right, 0..1. */
export type ParsedArc = { head: number; relation: string; arcConfidence: number };

export type Parser = {
  /** One arc a token; always a tree with one root. Time grows with the sentence's length, not faster. */
  parse(tokens: readonly ParserToken[]): ParsedArc[];
};

/** What a parser is made of, before it is written or after it is read. */
export type ParserParts = {
  relations: string[];
  forward: Pass;
  backward: Pass;
  bands: MarginBands;
  weights: Float64Array;
};

/** At most MOST_TOKENS tokens, at least one. */
function parsePiece(tokens: readonly ParserToken[], parts: ParserParts): ParsedArc[] {
  const forward = runPass(tokens, parts.forward);
  const backward = runPass(tokens, parts.backward);
  const readings = arcCandidates(forward, backward, parts.bands).map(([first, second]) => {
    const one = (candidate: NonNullable<typeof first>) => {
      const chance = arcProbability(candidate, parts.weights);
      return { ...candidate, chance, score: Math.log(chance / (1 - chance)) };
    };
    if (!first) throw new RangeError('a token without a reading');
    const reading = one(first);
    return [reading, second ? one(second) : reading] as const;
  });
  const picks = chooseTree(readings);
  return readings.map(([first, second], child) => {
    const { head, relation, chance } = picks[child] === 1 ? second : first;
    return { head, relation: parts.relations[relation] ?? 'dep', arcConfidence: chance };
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
export function loadParser(bytes: Uint8Array): Parser {
  const reader = new ByteReader(bytes);
  const list = <T>(read: () => T): T[] => Array.from({ length: reader.integer() }, read);
  const relations = list(() => reader.text());
  const bands = { arcs: list(() => reader.float()), relations: list(() => reader.float()) };
  const weights = Float64Array.from(list(() => reader.float()));
  const pass = (reversed: boolean): Pass => ({
    reversed,
    transitions: new LinearModel(reader.block()),
    relations: new LinearModel(reader.block()),
  });
  return makeParser({ relations, bands, weights, forward: pass(false), backward: pass(true) });
}
