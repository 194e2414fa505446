// What a student's browser may see of a question before the response: built field by field,
// never by spreading, and branded so that a full Question does not pass for one.
import type { Option, Question, QuestionKind } from './question.ts';

declare const publicBrand: unique symbol;

export type PublicQuestion = {
  readonly [publicBrand]: true;
  id: string;
  kind: QuestionKind;
  stem: string;
  /** Hundredths of a point. */
  maxPoints: number;
  /** multiple-choice, multiple-response, ordering, matching */
  options?: Option[];
  /** matching */
  prompts?: Option[];
  /** numeric; null: a bare number */
  unit?: string | null;
};

/** `order` gives the options' order for one student (ids); without it, the stored order. */
export function toPublicQuestion(question: Question, order?: readonly string[]): PublicQuestion {
  const open = {
    id: question.id,
    kind: question.kind,
    stem: question.stem,
    maxPoints: question.maxPoints,
  };
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response':
    case 'ordering':
      return brand({ ...open, options: arrange(question.options, order) });
    case 'matching':
      return brand({
        ...open,
        options: arrange(question.options, order),
        prompts: arrange(question.prompts),
      });
    case 'numeric':
      return brand({ ...open, unit: question.unit });
    case 'true-false':
    case 'cloze':
      return brand(open);
  }
}

function arrange(options: readonly Option[], order?: readonly string[]): Option[] {
  const plain = options.map(({ id, text }) => ({ id, text }));
  if (!order) return plain;
  const place = new Map(order.map((id, index) => [id, index]));
  return plain.sort(
    (a, b) => (place.get(a.id) ?? plain.length) - (place.get(b.id) ?? plain.length),
  );
}

function brand(question: Omit<PublicQuestion, typeof publicBrand>): PublicQuestion {
  return question as PublicQuestion;
}
