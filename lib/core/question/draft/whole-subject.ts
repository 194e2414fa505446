// "Beyoncé berated one of her fans." -> "Who berated one of her fans?": the subject of a sentence, asked after where it is
// somebody or something with a name, without what is said beside the name.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { isSpeaking } from '#lib/core/fact/speaking-people.ts';
import type { WholeSentence } from '#lib/core/fact/whole-sentences.ts';
import { headOf, placesFrom } from '#lib/core/fact/word-places.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { titleGender } from '#lib/core/language/entities/gazetteer.ts';
import { LEAST_WRONG } from '#lib/core/question/distract/keep-apart.ts';
import type { Skill } from '#lib/core/question/question.ts';
import { type AnswerType, whWords } from './answer-type.ts';
import { becauseOf } from './because.ts';
import type { Draft, DraftContext } from './draft.ts';
import { nameOptions } from './name-options.ts';
import { rationaleOf } from './parts.ts';
import { plainName } from './person-names.ts';
import { speakerOptions } from './speaker-options.ts';
import { tellWhole } from './tell-whole.ts';

const TRUST = 0.95;
/** Least confidence of the arc to the verb, 0..1. */
const SURE = 0.6;

export function askSubject(
  fact: FoundFact['fact'],
  whole: WholeSentence,
  type: AnswerType,
  skill: Skill,
  { reading, seed }: DraftContext,
): Draft[] {
  const { sentence, answer } = whole;
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  const subject = subjectOf(nodes, whole);
  if (!subject || type.plural || (type.type === 'place' && type.subtype !== 'country')) return [];
  if (isJoined(nodes, whole)) return [];
  const told = tellWhole(reading, { ...whole, gone: subject.gone }, whWords(type));
  // "Who said the law was old?" reads as if the law were said.
  const stem = told.text
    .replace(/\.$/, '?')
    .replace(/^(Who (?:said|says|stated|believes?|thinks)) (?!that |[“"])/, '$1 that ');
  const full = type.type === 'person' ? inFull(reading, plainName(answer), type) : null;
  const plain = full?.name ?? answer;
  const key = subject.the ? `the ${plain}` : plain;
  const spoken = type.type === 'person' && isSpeaking(subject.verb);
  const found =
    (spoken
      ? speakerOptions(reading, sentence, key, stem)
      : nameOptions(reading, sentence, key, type, stem, `${seed}|${key}`)) ?? [];
  // Whoever is no country of the article did not play.
  const names =
    type.type === 'place' ? found.filter(({ provenance }) => provenance === 'article') : found;
  if (names.length < LEAST_WRONG) return [];
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem,
      key,
      distractors: names.map(({ text }) => text),
      because: becauseOf(names),
      order: { type: 'shuffled' },
      rationale: rationaleOf(fact),
      skill,
      proofs: [...told.proofs, ...(full?.proofs ?? [])],
      trust: fact.confidence * TRUST,
    },
  ];
}

/** "Jacob Zuma" for "Zuma", with the first sentence that has it. */
function inFull(
  { article, sentences }: Reading,
  answer: string,
  { name }: AnswerType,
): { name: string; proofs: number[] } {
  if (answer.includes(' ') || !name?.endsWith(` ${answer}`)) return { name: answer, proofs: [] };
  const at = sentences.findIndex((_, sentence) => {
    const own = article.sentences[sentence];
    return own !== undefined && article.text.slice(own.start, own.end).includes(name);
  });
  return at < 0 ? { name: answer, proofs: [] } : { name, proofs: [at] };
}

/** The opening of the sentence up to its verb, where it is the name and what is said of it; null where it is more. */
function subjectOf(
  nodes: readonly Node[],
  { places, gone }: WholeSentence,
): { gone: number[]; the: boolean; verb: string } | null {
  const head = headOf(nodes, gone);
  if (!head || !/^nsubj(?::pass)?$/.test(head.relation)) return null;
  if (head.parent?.base !== 'root' || head.arcConfidence < SURE) return null;
  const [first = 0, last = 0] = [gone[0], gone.at(-1)];
  const opening = places[0] ?? first;
  const the = nodes[first - 1]?.lower === 'the';
  const before = placesFrom(opening, first - 1).map((place) => nodes[place]?.form ?? '');
  const titled = before.every((form) => form === '.' || titleGender(form) !== undefined);
  if (opening !== first - (the ? 1 : 0) && !titled) return null;
  const verb = places.find((place) => place > last && isVerb(nodes[place], head));
  if (verb === undefined) return null;
  // "Ada Bell, a pilot of Lima, [sold]": two commas around what only describes her.
  const between = places.filter((place) => place > last && place < verb);
  const aside =
    nodes[last + 1]?.form === ',' &&
    nodes[verb - 1]?.form === ',' &&
    between.length > 2 &&
    verb - 1 <= head.right + 1 &&
    between.slice(1, -1).every((place) => place > head.place && place <= head.right);
  if (between.length > 0 && !aside) return null;
  return { gone: placesFrom(opening, verb - 1), the, verb: nodes[verb]?.lower ?? '' };
}

/** The verb of the subject, or the first word of its group. */
const isVerb = (node: Node | undefined, { parent }: Node): boolean =>
  node !== undefined &&
  /^(?:VERB|AUX)$/.test(node.pos) &&
  (node === parent || node.parent === parent);

/** "Who believed in it, and he taught ...", "Who sold it, and in 1963 the war began?": another clause is joined to it. */
function isJoined(nodes: readonly Node[], { places }: WholeSentence): boolean {
  return places.some((place) => {
    const node = nodes[place];
    if (!node || node.base === 'root') return false;
    // "plays" of "takes on Japan and Britain plays Spain".
    const headless =
      /^(?:ccomp|parataxis|dep)$/.test(node.base) &&
      /^VB[DPZ]$/.test(node.tag) &&
      !node.children.some(({ base }) => /^(?:nsubj|aux|cop|mark|expl)$/.test(base));
    const second = node.base === 'nsubj' && node.parent?.base !== 'root';
    // "on Japan and Britain plays": of two one would not play.
    const misread =
      second && node.parent?.tag === 'VBZ' && node.children.some(({ base }) => base === 'conj');
    return headless || misread || (second && isBehindAnd(nodes, node));
  });
}

/** An "and" stands nearer before the subject than a verb or what opens a clause within: "that", "after", "who". */
function isBehindAnd(nodes: readonly Node[], subject: Node): boolean {
  for (let at = subject.place - 1; at >= 0; at -= 1) {
    const { pos, tag, lower } = nodes[at] as Node;
    if (pos === 'CCONJ' && lower !== 'both') return true;
    if (pos === 'SCONJ' || pos === 'VERB' || tag.startsWith('W')) return false;
  }
  return false;
}
