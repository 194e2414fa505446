// The fields of the key, by the question's kind.
import type { Question } from '#lib/core/question/question.ts';
import { AcceptedFields, TruthFields, ValueFields } from './answer-fields.tsx';
import { ChoiceFields, type FieldsProps } from './choice-fields.tsx';
import { OrderFields, PairFields } from './order-fields.tsx';

export function KindFields({ question, onChange }: FieldsProps<Question>) {
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response':
      return <ChoiceFields question={question} onChange={onChange} />;
    case 'true-false':
      return <TruthFields question={question} onChange={onChange} />;
    case 'cloze':
      return <AcceptedFields question={question} onChange={onChange} />;
    case 'numeric':
      return <ValueFields question={question} onChange={onChange} />;
    case 'ordering':
      return <OrderFields question={question} onChange={onChange} />;
    case 'matching':
      return <PairFields question={question} onChange={onChange} />;
  }
}
