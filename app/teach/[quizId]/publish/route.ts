import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../cookies.ts';
import { handleForm } from '../../../handle-form.ts';
import { settingsFromForm } from '../../../settings-from-form.ts';

type Context = { params: Promise<{ quizId: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { quizId } = await params;
    const here = `/teach/${encodeURIComponent(quizId)}`;
    const settings = settingsFromForm(form);
    if (!settings) return `${here}?said=invalid#share`;
    const outcome = await publishQuiz(deps(), { quizId, manageKey: await readDeskKey(), settings });
    switch (outcome.type) {
      case 'published':
        return `${here}#share`;
      case 'closes-in-past':
        return `${here}?said=invalid#share`;
      case 'nothing-to-publish':
        return `${here}?said=nothing#share`;
      case 'forbidden':
      case 'not-found':
        return here;
    }
  });
}
