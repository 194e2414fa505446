import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { deps } from '#lib/wiring.ts';
import { manageKeyOf } from '../../../credentials.ts';
import { handle, parseBody } from '../../../handle.ts';
import { publishReply } from '../../../publish-reply.ts';
import { publishSchema } from '../../../request-schemas.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, publishSchema);
    if ('refused' in parsed) return parsed.refused;
    const access = { quizId: (await params).id, manageKey: await manageKeyOf(request) };
    const outcome = await publishQuiz(deps(), { ...access, settings: parsed.body.settings });
    return publishReply(request, outcome, 200);
  });
}
