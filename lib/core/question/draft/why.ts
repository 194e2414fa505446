// "Why ...?", "What does China plan to do?": purposes, aims and causes, beside others of the article.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Skill } from '#lib/core/question/question.ts';
import { contentWords } from '#lib/core/question/review/question-text.ts';
import { askOther, midSentence } from './ask.ts';
import type { Draft, DraftContext } from './draft.ts';
import { gerundOf } from './gerund.ts';
import { draftBecause } from './other-reasons.ts';
import { rationaleOf } from './parts.ts';
import { type PoolPhrase, phraseDistractors, poolPhrase } from './phrase-pool.ts';
import { namesIn, saidOfOthers } from './said-of.ts';

const NO_AIM =
  /^(?:use|tend|seem|appear|happen|continue|begin|start|come|go|have|need|fail|prove|cease|remain|turn|get|be|likely|able|schedule|slate)$/;

/** "What does it [aim] to do?" */
export function draftAim(found: FoundFact, context: DraftContext): Draft[] {
  const { statement, target } = found;
  if (!statement || !target || target.kind !== 'aim') return [];
  // "used to be", "began to sink": what was, no aim.
  const verbs = [statement.clause.verb.lemma, target.head.parent?.lemma ?? ''];
  if (verbs.some((lemma) => NO_AIM.test(lemma))) return [];
  const asked = askOther(context.reading, statement, 'what', target.places);
  if (!asked) return [];
  const stem = asked.stem.replace(/\?$/, ' to do?');
  return withPool(found, context, { ...asked, stem }, '', 'look-up');
}

export function draftPurpose(found: FoundFact, context: DraftContext): Draft[] {
  const { statement, target } = found;
  if (!statement || !target || target.kind !== 'purpose' || target.head.tag !== 'VB') return [];
  const asked = askOther(context.reading, statement, 'why', target.places);
  return asked ? withPool(found, context, asked, 'to ', 'cause') : [];
}

/** "How did it escape?" - "by leaving its tank" */
export function draftManner(found: FoundFact, context: DraftContext): Draft[] {
  const { statement, target } = found;
  if (
    !statement ||
    !target ||
    target.kind !== 'manner' ||
    target.preposition !== 'by' ||
    target.head.tag !== 'VBG'
  )
    return [];
  const asked = askOther(context.reading, statement, 'how', target.places);
  const { text, pointing } = target.answer;
  if (!asked || asked.pointing !== null || pointing !== null) return [];
  const key: PoolPhrase = {
    text,
    shape: 'verb',
    sentence: statement.sentence,
    governor: '',
    subject: '',
    lemma: target.head.lemma.toLowerCase(),
    words: new Set(contentWords(text)),
    length: target.inner.length,
  };
  const others = phraseDistractors(
    saidOfOthers(context.reading, context.pool, statement),
    key,
    asked.stem,
    `${context.seed}|${found.fact.id}`,
    context.reading.alike,
  );
  if (!others) return [];
  return [
    {
      kind: 'multiple-choice',
      factId: found.fact.id,
      stem: asked.stem,
      key: `by ${text}`,
      distractors: others.map((other) => `by ${gerundOf(other)}`),
      order: { type: 'shuffled' },
      rationale: rationaleOf(found.fact),
      skill: 'cause',
      proofs: asked.proofs,
      trust: target.confidence * 0.85,
    },
  ];
}

/** "because they have no bones" beside other things that the article says. */
function draftReason(found: FoundFact, context: DraftContext): Draft[] {
  const { statement, target, fact } = found;
  if (!statement || !target || target.preposition !== 'because' || target.answer.pointing !== null)
    return [];
  const asked = askOther(context.reading, statement, 'why', target.places);
  if (!asked || asked.pointing !== null) return [];
  const key = { text: target.answer.text, sentence: statement.sentence };
  return draftBecause(fact, asked, key, context, target.confidence * 0.8);
}

export function draftCause(found: FoundFact, context: DraftContext): Draft[] {
  const { statement, target } = found;
  if (!statement || !target || target.kind !== 'cause') return [];
  const reason = draftReason(found, context);
  if (reason.length > 0) return reason;
  const asked = askOther(context.reading, statement, 'why', target.places);
  if (!asked) return [];
  return withPool(found, context, asked, `${target.preposition ?? ''} `, 'cause');
}

function withPool(
  { fact, statement, target }: FoundFact,
  { reading, pool, seed }: DraftContext,
  asked: { stem: string; pointing: string | null; proofs: readonly number[] },
  opening: string,
  skill: Skill,
): Draft[] {
  if (!statement || !target || asked.pointing !== null) return [];
  const phrase = poolPhrase(reading, statement, target);
  const others = saidOfOthers(reading, pool, statement);
  const found =
    phrase && phraseDistractors(others, phrase, asked.stem, `${seed}|${fact.id}`, reading.alike);
  // "Why did Ann Bell leave?" - "to build a case against Ann Bell": nobody does so to themselves.
  const own = namesIn(reading, statement);
  const distractors = found?.filter((text) => !own.some((name) => text.includes(name))) ?? [];
  if (distractors.length < 3) return [];
  const key = midSentence(reading, statement, target.inner[0] as number, target.answer.text);
  const open = (text: string): string => `${opening}${text}`.trim();
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem: asked.stem,
      key: open(key),
      distractors: distractors.map(open),
      order: { type: 'shuffled' },
      rationale: rationaleOf(fact),
      skill,
      proofs: asked.proofs,
      trust: target.confidence * 0.9,
    },
  ];
}
