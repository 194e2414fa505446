// "What is X?": a definition beside the article's other predicates; "Who is X?" beside other people's roles.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { answerTypeOf } from './answer-type.ts';
import { askOther, midSentence } from './ask.ts';
import type { Draft, DraftContext } from './draft.ts';
import { rationaleOf } from './parts.ts';
import { phraseDistractors, poolPhrase } from './phrase-pool.ts';

export function draftWhatIs(
  { fact, statement, target }: FoundFact,
  { reading, pool, seed }: DraftContext,
): Draft[] {
  if (!statement || !target || target.kind !== 'predicate') return [];
  const { text } = target.answer;
  if (text.split(' ').length < 2) return [];
  const subject = answerTypeOf(reading, statement.sentence, {
    ...target,
    head: statement.subjectHead,
    inner: statement.subject,
  });
  const person = subject.type === 'person' || subject.type === 'people';
  const asked = askOther(reading, statement, person ? 'who' : 'what', target.places);
  const phrase = poolPhrase(reading, statement, target);
  if (!asked || asked.pointing !== null || !phrase) return [];
  const distractors = phraseDistractors(
    pool,
    phrase,
    asked.stem,
    `${seed}|${fact.id}`,
    reading.alike,
  );
  if (!distractors) return [];
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem: asked.stem,
      key: midSentence(reading, statement, target.inner[0] as number, text),
      distractors,
      order: { type: 'shuffled' },
      rationale: rationaleOf(fact),
      skill: person ? 'who' : 'term',
      proofs: asked.proofs,
      trust: target.confidence * 0.85,
    },
  ];
}
