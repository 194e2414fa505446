// Saves the title, and leaves out the questions that were ticked.
import { editQuiz } from '#lib/use-cases/edit-quiz.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../cookies.ts';
import { fieldOf, handleForm } from '../../../handle-form.ts';

type Context = { params: Promise<{ quizId: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { quizId } = await params;
    const here = `/teach/${encodeURIComponent(quizId)}`;
    const access = { quizId, manageKey: await readDeskKey() };
    const found = await openQuiz(deps(), access);
    if (found.type !== 'found') return here;
    const leftOut = new Set(form.getAll('leaveOut'));
    const questions = found.quiz.questions.filter(({ id }) => !leftOut.has(id));
    const title = fieldOf(form, 'title').replace(/\s+/g, ' ').trim().slice(0, 200).toWellFormed();
    const version = Number(fieldOf(form, 'version'));
    if (questions.length === 0 && version === found.quiz.revision) {
      return `${here}?said=noneLeft#questions`;
    }
    const edit = { version, questions, ...(title !== '' && { title }) };
    const outcome = await editQuiz(deps(), { ...access, edit });
    switch (outcome.type) {
      case 'edited':
        return `${here}?said=saved#questions`;
      case 'stale':
        return `${here}?said=stale#questions`;
      case 'unknown-question':
      case 'forbidden':
      case 'not-found':
        return here;
    }
  });
}
