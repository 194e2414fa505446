// A second form of a fact where a quiz asked it in one only: its key, left out of the very words that prove it.
// "How many legs do tardigrades have?" with the proof "Tardigrades have eight legs." -> "Tardigrades have ____ legs."
import { solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import { GAP, questionSchema } from '#lib/core/question/question.ts';
import type { Form } from './card.ts';
import { bareQuestion } from './excerpt.ts';

const MAX_WORDS = 4;

/** null where the key is long, has several parts, or does not stand in one quote exactly once. */
export function recallForm({ question, excerpt }: Form): Form | null {
  if (question.kind !== 'multiple-choice' && question.kind !== 'numeric') return null;
  const [key = ''] = solutionOf(question).text;
  const holding = question.evidence.filter(({ quote }) => placesOf(key, quote).length > 0);
  const [proof] = holding;
  if (!proof || holding.length > 1 || key.split(/\s+/).length > MAX_WORDS) return null;
  const [at, another] = placesOf(key, proof.quote);
  if (at === undefined || another !== undefined) return null;
  const stem = proof.quote.slice(0, at) + GAP + proof.quote.slice(at + key.length);
  const { id, rationale, evidence, factId, skill, findings, score, maxPoints } = question;
  const parsed = questionSchema.safeParse({
    ...{ id, rationale, evidence, factId, skill, findings, score, maxPoints },
    kind: 'cloze',
    stem,
    answerKey: { accepted: [key] },
    allOrNothing: false,
  });
  return parsed.success && !stem.replace(GAP, '').includes(GAP)
    ? { question: bareQuestion(parsed.data), excerpt }
    : null;
}

/** Where the words stand as whole words; offsets. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  if (!/[\p{L}\p{N}]/u.test(words)) return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    const whole = !/[\p{L}\p{N}]/u.test(before) && !/^([\p{L}\p{N}]|[.,'’]\p{N})/u.test(after);
    if (whole) places.push(at);
  }
  return places;
}
