// A teacher puts a question right for a class.
import { correctionChangeSchema } from '#lib/core/assignment/correction.ts';
import { correctQuestionFor } from '#lib/use-cases/correct-question.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../cookies.ts';
import { fieldOf, handleForm } from '../../../../handle-form.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { id: assignmentId } = await params;
    const here = `/teach/assignments/${encodeURIComponent(assignmentId)}/repair`;
    const change = correctionChangeSchema.safeParse(fromJson(fieldOf(form, 'change'))).data;
    if (!change) return here;
    const access = { assignmentId, manageKey: await readDeskKey() };
    const outcome = await correctQuestionFor(deps(), { ...access, change });
    return outcome.type === 'corrected' ? `${here}?said=corrected#${change.questionId}` : here;
  });
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
