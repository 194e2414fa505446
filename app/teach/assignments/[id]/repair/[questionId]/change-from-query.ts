// The correction that a teacher chose to look at, from the page's address.
import { responseFromForm } from '#components/student/response-from-form.ts';
import { type CorrectionChange, correctionChangeSchema } from '#lib/core/assignment/correction.ts';

/** `accept`: a response as JSON; else `type`, with the fields of the question's form. null: none, or none that is one. */
export function changeFromQuery(
  questionId: string,
  query: Record<string, string | string[] | undefined>,
): CorrectionChange | null {
  if (typeof query.accept === 'string') {
    return parsed({ type: 'accept', questionId, response: fromJson(query.accept) });
  }
  const form = new FormData();
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values ?? []].flat()) form.append(name, value);
  }
  return parsed({ type: query.type, questionId, response: responseFromForm(form) ?? undefined });
}

function parsed(given: object): CorrectionChange | null {
  return correctionChangeSchema.safeParse(given).data ?? null;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
