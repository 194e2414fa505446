import { duplicateQuiz } from '#lib/use-cases/duplicate-quiz.ts';
import { deps } from '#lib/wiring.ts';
import { readOwnDeskKey } from '../../../../cookies.ts';
import { copyName } from '../../../../copy-name.ts';
import { manageKeyOf } from '../../../credentials.ts';
import { bearerToken, handle, reply } from '../../../handle.ts';
import { presentQuiz } from '../../../present-quiz.ts';
import { problem } from '../../../problem.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const outcome = await duplicateQuiz(deps(), {
      quizId: (await params).id,
      manageKey: await manageKeyOf(request),
      ownKey: bearerToken(request) ?? (await readOwnDeskKey()),
      title: copyName,
    });
    if (outcome.type !== 'duplicated') return problem(outcome.type);
    return reply(presentQuiz(outcome.quiz), 201);
  });
}
