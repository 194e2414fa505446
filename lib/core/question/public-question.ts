// What a student's browser may see of a question before the response: built field by field,
// never by spreading, and branded so that a full Question does not pass for one.
import { seededShuffle } from '#lib/core/seed/random.ts';
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

/**
 * `order` gives the options' order for one student (ids). Without it: the stored order, but for ordering
 * and matching, where that could tell the key, an order that hangs on the ids alone.
 */
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
      return brand({ ...open, options: arrange(question.options, order) });
    case 'ordering':
      return brand({ ...open, options: arrange(question.options, order ?? blindOrder(question)) });
    case 'matching':
      return brand({
        ...open,
        options: arrange(question.options, order ?? blindOrder(question)),
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

function blindOrder({ id, options }: { id: string; options: readonly Option[] }): string[] {
  return seededShuffle(options.map((option) => option.id).sort(), `${id}:options`);
}

function brand(question: Omit<PublicQuestion, typeof publicBrand>): PublicQuestion {
  return question as PublicQuestion;
}
