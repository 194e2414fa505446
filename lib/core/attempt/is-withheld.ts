// Whether a response still waits for its student to point at the sentence that proves it.
import type { QuestionState } from './attempt-view.ts';

/** Then its feedback is withheld. Neither pointed nor passed over, and still open. */
export function isWithheld({
  response,
  pointing,
}: Pick<QuestionState, 'response' | 'pointing'>): boolean {
  return response !== null && pointing?.locked === false && pointing.sentence === undefined;
}
