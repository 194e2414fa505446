// Questions for tables: the fields that matter are given, the rest is filled in.
import { type Question, type QuestionKind, questionSchema } from '#lib/core/question/question.ts';

type Given = { kind: QuestionKind; answerKey: object; [field: string]: unknown };

export function buildQuestion(given: Given): Question {
  return questionSchema.parse({
    id: 'q1',
    stem: 'What does the article say of ____?',
    rationale: 'The article says so.',
    evidence: [],
    factId: null,
    skill: null,
    findings: [],
    score: null,
    maxPoints: 100,
    allOrNothing: false,
    ...given,
  });
}

/** Options o1, o2, ... with the ids as texts in capitals. */
export function optionsOf(count: number, letter = 'o'): { id: string; text: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `${letter}${index + 1}`;
    return { id, text: id.toUpperCase() };
  });
}
