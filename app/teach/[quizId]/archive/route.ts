import { archiveQuiz } from '#lib/use-cases/archive-quiz.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../cookies.ts';
import { backToDesk } from '../../../desk-query.ts';
import { fieldOf, handleForm } from '../../../handle-form.ts';

type Context = { params: Promise<{ quizId: string }> };

/** Puts a quiz away (`archived` is `yes`) or brings it back. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const archived = fieldOf(form, 'archived') === 'yes';
    const access = { quizId: (await params).quizId, manageKey: await readDeskKey() };
    const outcome = await archiveQuiz(deps(), { ...access, archived });
    const said = archived ? 'archived' : 'broughtBack';
    return backToDesk(fieldOf(form, 'back'), outcome.type === 'archived' ? said : 'gone');
  });
}
