// Statements without a verb form of their own: "the treaty signed in 1648", "Momus, the first literary cabaret".
import type { Clause } from '#lib/core/language/clauses/clause.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { placesOf } from './included.ts';
import { beOf, LASTING, make, past, splitAt } from './make-short.ts';
import { participlePhrase } from './participle-phrase.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Statement } from './statement.ts';

const LEAST_ARC = 0.75;

export function shortStatements(reading: Reading, sentence: number): Statement[] {
  const read = reading.sentences[sentence];
  const clauses = reading.analysis.clauses[sentence] ?? [];
  const [main] = clauses;
  if (!read || !main || main.attribution?.kind === 'adverb') return [];
  return read.nodes.flatMap((node): Statement[] => {
    if (!node.parent || node.quoted) return [];
    const phrase = participlePhrase(sentence, read, node, clauses);
    if (phrase) return [phrase];
    if (node.arcConfidence < LEAST_ARC) return [];
    if (node.base === 'advcl' && node.tag === 'VBG') return trailing(sentence, read, node, clauses);
    if (node.base === 'acl' && node.tag === 'VBN') return participle(sentence, read, node, clauses);
    return node.base === 'appos' ? apposition(sentence, read, node, main) : [];
  });
}

function participle(
  sentence: number,
  read: ReadSentence,
  node: Node,
  clauses: readonly Clause[],
): Statement[] {
  const clause = clauses.find(({ predicate }) => predicate === node.place);
  const noun = node.parent;
  if (!clause || !noun || clause.polarity === 'negative' || !/^(?:NOUN|PROPN)$/.test(noun.pos))
    return [];
  // "Seven divers drowned in 2012": the sentence's own verb, misread.
  if (noun.base === 'root' && noun.children.every(({ base }) => base !== 'cop')) return [];
  if (
    node.children.some(
      ({ base }) =>
        base === 'aux' ||
        base === 'cop' ||
        base === 'mark' ||
        (base === 'obj' && node.tag === 'VBN'),
    )
  )
    return [];
  const subject = placesOf(read.nodes, noun, clause, read)?.filter(
    (place) => place < node.left || place > node.right,
  );
  const own = placesOf(read.nodes, node, clause, read);
  if (!subject || !own || own.length < 2 || subject.some((place) => place > node.place)) return [];
  const dated =
    read.dates.some(({ first }) => own.includes(first)) ||
    node.children.some(({ relation }) => relation === 'obl:agent');
  const lasting = LASTING.test(node.lemma) && !dated;
  if (!lasting && !past(clauses[0]) && !dated) return [];
  const helper = beOf(noun, !lasting);
  return [
    make(sentence, clause, read, { predicate: node, noun, subject, ...splitAt(own, node), helper }),
  ];
}

/** "..., spreading to countries in Asia": what the subject of the sentence goes on to do. */
function trailing(
  sentence: number,
  read: ReadSentence,
  node: Node,
  clauses: readonly Clause[],
): Statement[] {
  const [main] = clauses;
  const verb = node.parent;
  const clause = clauses.find(({ predicate }) => predicate === node.place);
  const noun = verb?.children.find(({ relation }) => /^nsubj(?::pass)?$/.test(relation));
  if (!main || !clause || !noun || verb?.base !== 'root' || clause.polarity === 'negative')
    return [];
  // "she added, saying there was no money": she said it once, and was not at it all the time.
  if (/^(?:say|add|note|claim|argue|warn|tell|write|explain)$/.test(node.lemma)) return [];
  if (
    read.nodes[node.place - 1]?.form !== ',' ||
    node.children.some(({ base }) => /^(?:nsubj|mark|aux|cop)$/.test(base))
  )
    return [];
  if (!/^(?:NOUN|PROPN)$/.test(noun.pos) || noun.place > node.place) return [];
  const subject = placesOf(read.nodes, noun, main, read);
  const own = placesOf(read.nodes, node, clause, read);
  if (!subject || !own || own.length < 3) return [];
  const { perfect, tense } = main.verb;
  const be = beOf(noun, tense === 'past');
  // "have grown, spreading to Asia": they have been spreading.
  const helper = perfect && tense === 'present' ? `${be === 'are' ? 'have' : 'has'} been` : be;
  return [
    make(sentence, clause, read, { predicate: node, noun, subject, ...splitAt(own, node), helper }),
  ];
}

function apposition(sentence: number, read: ReadSentence, node: Node, main: Clause): Statement[] {
  const noun = node.parent;
  if (!noun || node.place < noun.place || noun.pos !== 'PROPN' || node.pos !== 'NOUN') return [];
  const name = read.entities.find(({ first, last }) => first <= noun.place && last >= noun.place);
  // A person's are roles.
  if (name?.type === 'person' || nounClass(node.lemma) === 'person') return [];
  if (
    !/^(?:an?|the)$/.test(read.nodes[node.left]?.lower ?? '') &&
    !node.children.some(({ tag, base }) => base === 'nmod' && tag === 'NNP')
  )
    return [];
  if (
    node.children.some(({ base }) => base === 'conj' || base === 'cc') ||
    noun.children.some(({ base }) => base === 'conj' || base === 'cc') ||
    noun.base === 'conj'
  )
    return [];
  const subject = placesOf(read.nodes, noun, main, read)?.filter((place) => place < node.left);
  const rest = placesOf(read.nodes, node, main, read);
  if (!subject || !rest || rest.length < 2 || subject.length > 7) return [];
  const helper = past(main) ? 'was' : 'is';
  return [make(sentence, main, read, { predicate: node, noun, subject, verb: [], rest, helper })];
}
