// A teacher puts a question right for a class.
import { correctionChangeSchema } from '#lib/core/assignment/correction.ts';
import { correctInQuiz } from '#lib/use-cases/correct-in-quiz.ts';
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
    if (outcome.type !== 'corrected') return here;
    const said =
      fieldOf(form, 'alsoInQuiz') === '1'
        ? saidOf(await correctInQuiz(deps(), { ...access, change }))
        : 'corrected';
    return `${here}?said=${said}#${change.questionId}`;
  });
}

function saidOf(outcome: Awaited<ReturnType<typeof correctInQuiz>>): string {
  const isThere = outcome.type === 'in-quiz' && ['saved', 'has-it'].includes(outcome.inQuiz);
  return isThere ? 'correctedBoth' : 'correctedHere';
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
