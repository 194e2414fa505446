// "In which year did Ada found the school?": what a sentence has in a phrase of its own, asked with the verb moved.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { render } from '#lib/core/fact/render.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import type { WholeSentence } from '#lib/core/fact/whole-sentences.ts';
import { headOf, statementPlaces } from '#lib/core/fact/word-places.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { type Distractor, dateDistractors } from '#lib/core/question/distract/candidates.ts';
import type { Skill } from '#lib/core/question/question.ts';
import { type AnswerType, whWords } from './answer-type.ts';
import { lastYear } from './article-years.ts';
import { askOther } from './ask.ts';
import { becameFirst } from './became-first.ts';
import { becauseOf } from './because.ts';
import type { Draft, DraftContext } from './draft.ts';
import { nameOptions } from './name-options.ts';
import { rationaleOf } from './parts.ts';
import { isTookTo } from './took-to.ts';
import { STILL, sortDates } from './when-where.ts';
import { isVague } from './who-what.ts';
import { wholeStatement } from './whole-statement.ts';

const TRUST = 0.85;
/** Least confidence of the arc by which the phrase hangs on the verb, 0..1. */
const SURE = 0.6;
/** A longer one would lose its end. */
const MOST_WORDS = 30;
/** Whoever it means, the reader of the question has to find out. */
const HE = /\b(?:he|she|they|it)\b/i;
const YEAR = /\b(?:1\d|20)\d\d\b/g;

/** @param type of the name that is left out; null for a year */
export function draftWholeChoice(
  fact: FoundFact['fact'],
  whole: WholeSentence,
  type: AnswerType | null,
  { reading, seed }: DraftContext,
): Draft[] {
  const decade = /^\d{4}s$/.test(whole.answer);
  // "the [17th] century": no phrase of its own.
  if (type === null && !decade && !/^\d{4}$/.test(whole.answer)) return [];
  const statement = wholeStatement(reading, whole);
  const phrase = statement && phraseOf(reading, whole, statement);
  const wh =
    phrase && (type === null ? whenWords(phrase, statement, decade) : nameWords(phrase, type));
  if (!phrase || !wh || statementPlaces(phrase.statement).length > MOST_WORDS) return [];
  if (isTookTo(reading, statement, phrase.preposition)) return [];
  const asked = askOther(reading, phrase.statement, wh, phrase.places);
  if (!asked || asked.pointing !== null || isVague(asked.stem) || HE.test(asked.stem)) return [];
  const key = phrase.the ? `the ${whole.answer}` : whole.answer;
  const own = `${seed}|${fact.id}|whole`;
  const found =
    type === null
      ? yearOptions(reading, { ...whole, answer: key }, asked.stem, own)
      : nameOptions(reading, whole.sentence, key, type, asked.stem, own);
  if (!found) return [];
  const texts = found.map(({ text }) => text);
  const dates = type === null ? sortDates([key, ...texts.slice(0, 3)]) : null;
  const skill: Skill = type === null ? 'number' : type.type === 'person' ? 'who' : 'look-up';
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem: becameFirst(statement, asked.stem),
      key,
      distractors: dates ? texts.slice(0, 3) : texts,
      because: becauseOf(found),
      order: dates ? { type: 'sorted', options: dates } : { type: 'shuffled' },
      rationale: rationaleOf(fact),
      skill,
      proofs: asked.proofs,
      trust: Math.min(fact.confidence, phrase.head.arcConfidence) * TRUST,
    },
  ];
}

type Phrase = {
  head: Node;
  /** Lower-cased; null for an object. */
  preposition: string | null;
  the: boolean;
  /** What goes: preposition, article and answer. */
  places: readonly number[];
  /** Without the phrase where it was the opening. */
  statement: Statement;
};

/** The answer with its preposition, where it is an object or a phrase of the verb's own and nothing hangs on it. */
function phraseOf(
  { sentences }: Reading,
  { sentence, gone }: WholeSentence,
  statement: Statement,
): Phrase | null {
  const nodes = sentences[sentence]?.nodes ?? [];
  const head = headOf(nodes, gone);
  if (!head || head.parent?.place !== statement.predicate || head.arcConfidence < SURE) return null;
  if (!/^(?:obl|obj)$/.test(head.relation)) return null;
  const marks = head.children.filter(({ base, place }) => base === 'case' && place < head.place);
  if (head.base === 'obl' ? marks.length !== 1 : marks.length > 0) return null;
  const [mark] = marks;
  const first = gone[0] ?? 0;
  const the = nodes[first - 1]?.lower === 'the';
  const from = first - (the ? 1 : 0);
  if (mark && mark.place !== from - 1) return null;
  const places = [...(mark ? [mark.place] : []), ...(the ? [from] : []), ...gone];
  // "in Tibet, where people wear them"
  const last = gone.at(-1) ?? first;
  if (nodes[last + 1]?.form === ',' && nodes[last + 2]?.tag.startsWith('W')) return null;
  const { lead, rest } = statement;
  const held = new Set(places);
  // "in Lima, Peru", "the Bell, a ship": something of the phrase would stay behind.
  const left = [...lead, ...rest].filter((place) => !held.has(place));
  if (left.some((place) => place >= head.left && place <= head.right)) return null;
  if (lead.some((place) => held.has(place))) {
    if (lead.some((place) => !held.has(place))) return null;
    return {
      head,
      preposition: mark?.lower ?? null,
      the,
      places,
      statement: { ...statement, lead: [] },
    };
  }
  // An opening before the question word: "After the war, in which city ...?"
  if (lead.length > 0 || !places.every((place) => rest.includes(place))) return null;
  return { head, preposition: mark?.lower ?? null, the, places, statement };
}

function whenWords({ preposition }: Phrase, { clause }: Statement, decade: boolean): string | null {
  const { tense, perfect, lemma, voice, modal } = clause.verb;
  if (preposition !== 'in' || tense !== 'past' || perfect || modal !== null) return null;
  return STILL.test(lemma) && voice === 'active' ? null : `in which ${decade ? 'decade' : 'year'}`;
}

function nameWords({ preposition }: Phrase, type: AnswerType): string | null {
  if (type.plural || type.joined || type.type === 'event') return null;
  const wh = whWords(type);
  if (wh === 'what') return null;
  if (preposition === null) return wh === 'who' ? 'whom' : wh;
  if (wh === 'which place') return /^(?:in|at|on|near)$/.test(preposition) ? 'where' : null;
  if (!/^(?:in|at|on|from|to|with|against|by|into|near)$/.test(preposition)) return null;
  return `${preposition} ${wh === 'who' ? 'whom' : wh}`;
}

/** Years of the article that its sentence does not have, then neighbours; null where the stem tells a year. */
function yearOptions(
  reading: Reading,
  { sentence, answer, places, bound }: WholeSentence,
  stem: string,
  seed: string,
): Distractor[] | null {
  if (stem.match(YEAR)) return null;
  const here: readonly string[] =
    render(reading, sentence, places, { bound }).text.match(YEAR) ?? [];
  const avoid = here.filter((year) => year !== answer);
  const all = new Set(reading.article.text.match(YEAR) ?? []);
  const found = dateDistractors(answer, {
    inArticle: [...all].filter((year) => !here.includes(year)),
    avoid,
    seed,
    today: reading.article.date ?? lastYear(reading),
  });
  return found.length < 3 ? null : found.slice(0, 3);
}
