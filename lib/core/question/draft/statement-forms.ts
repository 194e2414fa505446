// A statement itself: with a gap for a name or a number, or right or wrong in one part.

import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { nameOver } from '#lib/core/fact/name-words.ts';
import { isSaying } from '#lib/core/fact/quotation-marks.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { withoutAsides } from '#lib/core/fact/spare-asides.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import type { Target } from '#lib/core/fact/target.ts';
import { lastOfName } from '#lib/core/fact/word-places.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { GAP } from '#lib/core/question/question.ts';
import { contentWords } from '#lib/core/question/review/question-text.ts';
import { acceptedNames } from './accepted-names.ts';
import { answerTypeOf, regionAfter } from './answer-type.ts';
import type { Draft, DraftContext } from './draft.ts';
import { frontTime } from './front-time.ts';
import { nameOptions } from './name-options.ts';
import { isSome } from './only-some.ts';
import { rationaleOf } from './parts.ts';
import { isEverywhere, isFirstGuess, isToldByTitle } from './prominence.ts';
import { tell } from './tell.ts';
import { isToldAlike, MOST_DATES } from './wrong-place.ts';

const MOST_WORDS = 30;

export function draftGap(
  { fact, statement, target }: FoundFact,
  { reading }: DraftContext,
): Draft[] {
  if (!statement || !target) return [];
  const type = answerTypeOf(reading, statement.sentence, target);
  if (!type.name || !type.whole || type.type === 'event') return [];
  // "Ada shared the prize": with others, who are right as well.
  if (statement.clause.verb.lemma === 'share') return [];
  if (regionAfter(reading, statement.sentence, target).length > 0) return [];
  if (isEverywhere(reading, type.name) || !isAnchored(reading, statement, target)) return [];
  if (isFirstGuess(type.name) || isToldByTitle(reading.article, type.name)) return [];
  // "____ says that ...": nobody keeps in mind who said what without a choice of people.
  if (type.type === 'person' && target.kind === 'subject' && isSaying(statement.clause.verb.lemma))
    return [];
  const { inner } = target;
  const nodes = reading.sentences[statement.sentence]?.nodes ?? [];
  const the = nodes[inner[0] as number]?.lower === 'the';
  const last = inner.at(-1) ?? 0;
  const end = lastOfName(nodes, last);
  const gap = [...(the ? inner.slice(1) : inner), ...(end > last ? [end] : [])];
  const told = tell(reading, shortened(nodes, statement, gap), gap, GAP);
  if (told.pointing !== null || told.stem.split(' ').length > MOST_WORDS) return [];
  if (contentWords(told.stem).length < 4) return [];
  const answer = target.answer.text.replace(/^(?:the|The) /, '');
  // "52 Puerto Ricans": the number would go with the name.
  if (gap.some((place) => nodes[place]?.pos === 'NUM') && !/\d/.test(type.name)) return [];
  if (/^(?:President|Prime|Queen|King|Mr|Mrs|Dr)\b/.test(answer) || answer.split(' ').length > 4)
    return [];
  return [
    {
      kind: 'cloze',
      factId: fact.id,
      stem: told.stem,
      accepted: acceptedNames(
        reading,
        answer,
        type.type,
        formsOf(reading, statement.sentence, target),
      ),
      rationale: rationaleOf(fact),
      skill: type.type === 'person' ? 'who' : 'look-up',
      proofs: told.proofs,
      trust: target.confidence * 0.9,
    },
  ];
}

/** What follows the verb without what a very long statement says in passing. */
function shortened(
  nodes: readonly Node[],
  statement: Statement,
  gap: readonly number[],
): Statement {
  const { lead, subject, verb, rest } = statement;
  const all = [...lead, ...subject, ...verb, ...rest].sort((a, b) => a - b);
  const kept = new Set(withoutAsides(nodes, all, gap));
  return { ...statement, rest: rest.filter((place) => kept.has(place)) };
}

/** A date, an amount or another name beside it: something that makes one name right and no other. */
function isAnchored({ sentences }: Reading, statement: Statement, { inner }: Target): boolean {
  const read = sentences[statement.sentence];
  const all = [...statement.lead, ...statement.subject, ...statement.verb, ...statement.rest];
  const others = new Set(all.filter((place) => !inner.includes(place)));
  if (!read || isSome(read, statement)) return false;
  return (
    [...read.names.keys()].some((place) => others.has(place)) ||
    read.dates.some(({ first }) => others.has(first)) ||
    read.numbers.some(({ first }) => others.has(first))
  );
}

/** Every way that the article has of saying the name. */
function formsOf(reading: Reading, sentence: number, { head }: Target): string[] {
  const read = reading.sentences[sentence];
  const named = read && nameOver(read, head.place);
  return named ? [named.group.canonical, ...named.group.aliases] : [];
}

export function draftTrueFalse(
  { fact, statement, target }: FoundFact,
  { reading, seed }: DraftContext,
): Draft[] {
  if (!statement || !target) return [];
  const type = answerTypeOf(reading, statement.sentence, target);
  const { perfect, tense } = statement.clause.verb;
  if (perfect && tense === 'past') return [];
  // People exchanged make statements that nobody would believe.
  if (!type.name || !type.whole || type.type === 'person') return [];
  if (regionAfter(reading, statement.sentence, target).length > 0) return [];
  if (isEverywhere(reading, type.name) || !/^(?:oblique|place|object)$/.test(target.kind))
    return [];
  if (!isAnchored(reading, statement, target)) return [];
  const right = tell(reading, frontTime(reading, statement), [], '');
  if (right.pointing !== null || right.stem.split(' ').length > MOST_WORDS) return [];
  const common = {
    factId: fact.id,
    kind: 'true-false' as const,
    skill: 'paraphrase' as const,
    trust: target.confidence * 0.62,
  };
  const others = nameOptions(
    reading,
    statement.sentence,
    target.answer.text,
    type,
    right.stem,
    `${seed}|tf`,
    true,
  );
  // Of regions, peoples and armies one may be part of another, or the same by another name.
  const nodes = reading.sentences[statement.sentence]?.nodes ?? [];
  const articled = nodes[(target.inner[0] ?? 0) - 1]?.lower === 'the';
  const twice = right.stem.split(type.name).length > 2;
  const dates = reading.sentences[statement.sentence]?.dates.length ?? 0;
  const apart =
    /^(?:country|city)$/.test(type.subtype ?? '') && !twice && !articled && dates <= MOST_DATES;
  const other = apart
    ? others?.find(({ text }) => !isToldAlike(reading, statement.sentence, text))?.text
    : undefined;
  const wrong =
    other === undefined ? null : tell(reading, frontTime(reading, statement), target.inner, other);
  return [
    {
      ...common,
      stem: right.stem,
      value: true,
      rationale: rationaleOf(fact),
      proofs: right.proofs,
    },
    ...(wrong && wrong.pointing === null
      ? [
          {
            ...common,
            stem: wrong.stem,
            value: false,
            rationale: `It was ${target.answer.text}, not ${other}. ${rationaleOf(fact)}`,
            proofs: wrong.proofs,
          },
        ]
      : []),
  ];
}
