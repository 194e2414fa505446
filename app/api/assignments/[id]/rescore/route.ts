import { correctInQuiz, type InQuiz } from '#lib/use-cases/correct-in-quiz.ts';
import {
  type CorrectOutcome,
  correctQuestionFor,
  undoCorrection,
} from '#lib/use-cases/correct-question.ts';
import { previewCorrection } from '#lib/use-cases/preview-correction.ts';
import { readRecount } from '#lib/use-cases/read-recount.ts';
import { deps } from '#lib/wiring.ts';
import { manageKeyOf } from '../../../credentials.ts';
import { handle, parseBody, reply } from '../../../handle.ts';
import { problem } from '../../../problem.ts';
import { rescoreSchema } from '../../../request-schemas.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, rescoreSchema);
    if ('refused' in parsed) return parsed.refused;
    const access = { assignmentId: (await params).id, manageKey: await manageKeyOf(request) };
    const { change, undo, preview, alsoInQuiz } = parsed.body;
    if (change && preview) {
      const outcome = await previewCorrection(deps(), { ...access, change });
      return outcome.type === 'found'
        ? reply({ effect: outcome.effect, inQuiz: outcome.inQuiz })
        : refuse(outcome);
    }
    if (change) {
      const outcome = await correctQuestionFor(deps(), { ...access, change });
      if (outcome.type !== 'corrected' || !alsoInQuiz) return present(outcome);
      const inQuiz = await correctInQuiz(deps(), { ...access, change });
      return present(outcome, inQuiz.type === 'in-quiz' ? inQuiz.inQuiz : 'differs');
    }
    if (undo !== undefined) {
      return present(await undoCorrection(deps(), { ...access, correctionId: undo }));
    }
    return present(await readRecount(deps(), access));
  });
}

function present(outcome: CorrectOutcome, inQuiz?: InQuiz): Response {
  if (outcome.type !== 'corrected') return refuse(outcome);
  const { assignment, recount } = outcome;
  return reply({ corrections: assignment.corrections ?? [], recount, ...(inQuiz && { inQuiz }) });
}

function refuse(outcome: Exclude<CorrectOutcome, { type: 'corrected' }>): Response {
  if (outcome.type !== 'invalid') return problem(outcome.type);
  const field = outcome.field === 'undo' ? 'undo' : 'change.response';
  const detail = outcome.field === 'undo' ? 'is not there' : 'is none that the question can have';
  return problem('malformed', { errors: [{ field, detail }] });
}
