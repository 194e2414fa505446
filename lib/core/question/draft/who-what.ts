// "Who first proposed ...?", "What does China plan to create?", "Which country ...?"
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import type { Target } from '#lib/core/fact/target.ts';
import { nounDistractors } from '#lib/core/question/distract/candidates.ts';
import type { Skill } from '#lib/core/question/question.ts';
import { contentWords } from '#lib/core/question/review/question-text.ts';
import { activeAgent } from './active.ts';
import { type AnswerType, answerTypeOf, regionAfter, whWords } from './answer-type.ts';
import { type Asked, askOther, askSubject, midSentence } from './ask.ts';
import { becauseOf } from './because.ts';
import type { Because, Draft, DraftContext } from './draft.ts';
import { nameOptions } from './name-options.ts';
import { isSome } from './only-some.ts';
import { rationaleOf } from './parts.ts';
import { phraseDistractors, poolPhrase } from './phrase-pool.ts';
import { isEverywhere } from './prominence.ts';
import { tailedSiblings, withoutCount } from './tailed-people.ts';
import { isTookTo } from './took-to.ts';

/** Prepositions whose phrase is asked after as a whole: "From which country ...?" */
const FRONTED =
  /^(?:in|at|on|from|to|for|with|against|into|by|during|under|through|between|among|near|over)$/;

export function draftWhoWhat(
  { fact, statement, target }: FoundFact,
  context: DraftContext,
): Draft[] {
  if (!statement || !target) return [];
  const { perfect, tense } = statement.clause.verb;
  if (perfect && tense === 'past') return [];
  const { reading } = context;
  const type = answerTypeOf(reading, statement.sentence, target);
  if (type.name && isEverywhere(reading, type.name)) return [];
  const asked = ask(statement, target, type, context);
  if (!asked || asked.pointing !== null) return [];
  // "What could they solve?" asks for more than the article tells.
  if (!type.name && /^(?:could|might|may|can|should)$/.test(statement.clause.verb.modal ?? ''))
    return [];
  const told = midSentence(reading, statement, target.inner[0] as number, target.answer.text);
  // Among bare names a title would tell the key.
  // "nurses from Asia over six years": the time is no part of who they are.
  const dates = reading.sentences[statement.sentence]?.dates ?? [];
  if (!type.name && dates.some(({ last }) => target.inner.includes(last))) return [];
  const plain = type.type === 'people' && !type.name ? withoutCount(told) : told;
  const key = type.type === 'person' && type.whole && type.name ? type.name : plain;
  // "the colonists": whoever they are, the other options are no people of their kind.
  if (type.type === 'people' && !type.name && key.split(' ').length < 3) return [];
  const least = plain === told ? 5 : 3;
  if (!type.name && (isBare(key) || contentWords(asked.stem).length < least)) return [];
  if (isVague(asked.stem)) return [];
  const wrong = optionsFor(statement, target, type, key, asked.stem, context);
  if (!wrong) return [];
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem: asked.stem,
      key,
      distractors: wrong.texts,
      because: wrong.because,
      order: { type: 'shuffled' },
      rationale: rationaleOf(fact),
      skill: skillOf(type, target),
      proofs: asked.proofs,
      trust: trustIn(statement, target, type),
    },
  ];
}

/** "the decision", "pressure": only the page says which. */
const isBare = (key: string): boolean =>
  /^(?:each|every|any|all|both|no|some|many|most|several|few|one|such|more|much) /i.test(key) ||
  /^(?:(?:the|an?|its|their|his|her) )?[\p{L}-]+$/u.test(key) ||
  / than /.test(key);

/** "What was a form of anthrax?" is enough; "What is believed?" is not. */
export function isVague(stem: string): boolean {
  const told = contentWords(stem.replace(/^.*?\b(?:what|who|whom|which)\b/i, ''));
  return told.length < 3 && !(told.length === 2 && /\p{Lu}/u.test(stem.slice(5)));
}

/** A name's phrase is left out whole, wherever it hangs. */
const trustIn = (statement: Statement, target: Target, { name, whole }: AnswerType): number =>
  name !== null && whole && target.preposition !== null
    ? statement.confidence * 0.9
    : target.confidence * (whole ? 1 : 0.85);

function skillOf(type: AnswerType, { kind }: Target): Skill {
  if (type.type === 'person' || type.type === 'people') return 'who';
  return kind === 'predicate' ? 'term' : 'look-up';
}

function ask(
  statement: Statement,
  target: Target,
  type: AnswerType,
  context: DraftContext,
): Asked | null {
  const { reading } = context;
  const { kind, places, preposition } = target;
  const read = reading.sentences[statement.sentence];
  const some = read !== undefined && isSome(read, statement);
  if (
    type.joined &&
    (type.type === 'person' || type.type === 'people' || target.head.pos === 'PROPN')
  )
    return null;
  if (
    type.type === 'organization' &&
    !type.name?.includes(' ') &&
    !/^\p{Lu}{2,6}$/u.test(type.name ?? '') &&
    (kind === 'agent' || kind === 'subject')
  )
    return null;
  if (type.type === 'place' && kind === 'subject' && !placeActs(statement, type)) return null;
  if (type.type === 'person' && !type.whole) return null;
  if (kind === 'subject') {
    if (!type.name && /^(?:mean|be|have)$/.test(statement.clause.verb.lemma)) return null;
    if (type.name && (!type.whole || some)) return null;
    return askSubject(
      reading,
      statement,
      whWords(type),
      target.places,
      isPluralCopula(reading, statement, type),
    );
  }
  if (kind === 'agent') return activeAgent(reading, statement, target, whWords(type));
  if (kind === 'object') {
    // "What did Mandela take?": the verb means little without its object.
    if (
      !type.name &&
      /^(?:take|make|give|have|get|put|keep|do|hold|set)$/.test(target.head.parent?.lemma ?? '')
    )
      return null;
    if (type.name && !type.whole) return null;
    if (leavesTail(reading, statement, target)) return null;
    const wh = whWords(type);
    return askOther(reading, statement, wh === 'who' ? 'whom' : wh, places);
  }
  // "During which war ...?"
  if (kind === 'time')
    return preposition === 'during' && type.type === 'event' && type.whole
      ? askOther(reading, statement, `during ${whWords(type)}`, places)
      : null;
  if (kind === 'oblique' || kind === 'place') {
    if (preposition === null || !FRONTED.test(preposition)) return null;
    if (isTookTo(reading, statement, preposition)) return null;
    if (type.name && some) return null;
    // "For whom did it build houses?"
    if (type.type === 'people' && !type.name && preposition === 'for' && kind === 'oblique')
      return askOther(reading, statement, 'for whom', places);
    if (!type.name) return strand(statement, target, type, context);
    if (!type.whole) return null;
    const wh = whWords(type);
    // "in Exeter, Devon": the wider place goes with the town.
    const region = regionAfter(reading, statement.sentence, target);
    const gone = [...places, ...statement.rest.filter((place) => region.includes(place))];
    // "On which place did they settle?"
    if (wh === 'which place')
      return /^(?:in|at|on|near)$/.test(preposition)
        ? askOther(reading, statement, 'where', gone)
        : null;
    return askOther(reading, statement, `${preposition} ${wh === 'who' ? 'whom' : wh}`, gone);
  }
  return null;
}

const TAKES_TO =
  /^(?:choose|want|need|use|ask|allow|help|promise|require|order|force|lead|get|prefer|expect|tell|teach|invite|persuade|enable|cause)$/;

/** "the physical expressions [of culture]", "the relative base [10 logarithm]": part of the answer would stay behind. */
function leavesTail(
  { sentences }: DraftContext['reading'],
  { sentence, rest }: Statement,
  { places, head }: Target,
): boolean {
  const next = sentences[sentence]?.nodes[(places.at(-1) ?? -2) + 1];
  if (!next || !rest.includes(next.place)) return false;
  // "What did he choose to build a new state?"
  if (next.lower === 'to' && TAKES_TO.test(head.parent?.lemma ?? '')) return true;
  return (
    /^(?:NOUN|PROPN|NUM|ADJ)$/.test(next.pos) || /^(?:of|than|between|as|that)$/.test(next.lower)
  );
}

/** Places that do something are people or governments: "Washington learned of the retreat" names no city. */
function placeActs({ clause, helper }: Statement, { subtype }: AnswerType): boolean {
  if (subtype === 'country' || helper !== null || clause.verb.voice === 'passive') return true;
  return /^(?:be|become|lie|remain|host|cover|border|contain|include|attract|produce|export|stand|occupy|house|belong)$/.test(
    clause.verb.lemma,
  );
}

/** "What are the largest rivers?" */
const isPluralCopula = (
  reading: DraftContext['reading'],
  { sentence, clause }: Statement,
  { plural, type }: AnswerType,
): boolean =>
  plural &&
  type === 'thing' &&
  clause.verb.lemma === 'be' &&
  /^(?:are|were)$/.test(reading.sentences[sentence]?.nodes[clause.verb.head]?.lower ?? '');

/** "What was Tesla renowned for?": the preposition stays at the end. */
function strand(
  statement: Statement,
  target: Target,
  type: AnswerType,
  { reading }: DraftContext,
): Asked | null {
  const last = statement.rest.at(-1);
  if (target.kind === 'place' || last === undefined || !target.inner.includes(last)) return null;
  if (target.confidence < 0.75) return null;
  const read = reading.sentences[statement.sentence];
  const kept = { ...statement };
  const asked = askOther(reading, kept, whWords(type) === 'who' ? 'who' : 'what', target.inner);
  return read && asked && new RegExp(`\\b${target.preposition}\\?$`).test(asked.stem)
    ? asked
    : null;
}

type WrongOptions = { texts: string[]; because: Because };

export function optionsFor(
  statement: Statement,
  target: Target,
  type: AnswerType,
  key: string,
  stem: string,
  { reading, pool, seed }: DraftContext,
): WrongOptions | null {
  const own = `${seed}|${key}`;
  if (type.name && type.whole) {
    const names = nameOptions(reading, statement.sentence, key, type, stem, own);
    return names && { texts: names.map(({ text }) => text), because: becauseOf(names) };
  }
  const phrase = poolPhrase(reading, statement, target);
  const found = phrase && phraseDistractors(pool, phrase, stem, own, reading.alike);
  if (found) return { texts: found, because: {} };
  const tailed = type.type === 'people' ? tailedSiblings(key, own) : [];
  if (tailed.length >= 3)
    return { texts: tailed.map(({ text }) => text), because: becauseOf(tailed) };
  const siblings = nounDistractors(key, { seed: own, avoid: [stem] }).slice(0, 8);
  return siblings.length >= 3
    ? { texts: siblings.map(({ text }) => text), because: becauseOf(siblings) }
    : null;
}
