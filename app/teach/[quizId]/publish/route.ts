import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../cookies.ts';
import { handleForm } from '../../../handle-form.ts';
import { settingsFromForm, typedAsQuery } from '../../../settings-from-form.ts';

type Context = { params: Promise<{ quizId: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { quizId } = await params;
    const here = `/teach/${encodeURIComponent(quizId)}`;
    const refused = (why: string) => `${here}?said=${why}&${typedAsQuery(form)}#share`;
    const read = settingsFromForm(form, deps().clock.now());
    if (read.type !== 'valid') return refused(read.type);
    const { settings } = read;
    const outcome = await publishQuiz(deps(), {
      quizId,
      manageKey: await readDeskKey(),
      settings,
      confirm: form.has('confirm'),
    });
    switch (outcome.type) {
      case 'published':
        return `${here}#share`;
      case 'closes-in-past':
        return refused('closesInPast');
      case 'contested':
        return refused('contested');
      case 'nothing-to-publish':
        return refused('nothing');
      case 'forbidden':
      case 'not-found':
        return here;
    }
  });
}
