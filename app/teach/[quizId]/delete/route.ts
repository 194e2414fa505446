import { deleteQuiz } from '#lib/use-cases/delete-quiz.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../cookies.ts';
import { handleForm } from '../../../handle-form.ts';

type Context = { params: Promise<{ quizId: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { quizId } = await params;
    if (!form.has('sure')) return `/teach/${encodeURIComponent(quizId)}?said=unsure#delete`;
    const outcome = await deleteQuiz(deps(), { quizId, manageKey: await readDeskKey() });
    return `/teach?said=${outcome.type === 'deleted' ? 'deleted' : 'gone'}`;
  });
}
