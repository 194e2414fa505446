import { duplicateQuiz } from '#lib/use-cases/duplicate-quiz.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey, readOwnDeskKey } from '../../../cookies.ts';
import { copyName } from '../../../copy-name.ts';
import { handleForm } from '../../../handle-form.ts';

type Context = { params: Promise<{ quizId: string }> };

/** Ends on the list, where the copy stands first. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async () => {
    const outcome = await duplicateQuiz(deps(), {
      quizId: (await params).quizId,
      manageKey: await readDeskKey(),
      ownKey: await readOwnDeskKey(),
      title: copyName,
    });
    return outcome.type === 'duplicated' ? '/teach?said=duplicated' : '/teach?said=gone';
  });
}
