// Which form of a fact is asked next: another than last time, where there is another.
import type { Card, Form } from './card.ts';

/** The one after the last asked, in turn. The same until the card is reviewed. @throws RangeError without forms */
export function chooseForm({ formId }: Pick<Card, 'formId'>, forms: readonly Form[]): Form {
  const last = forms.findIndex(({ question }) => question.id === formId);
  const next = forms[(last + 1) % Math.max(1, forms.length)];
  if (!next) throw new RangeError('a card without forms');
  return next;
}
