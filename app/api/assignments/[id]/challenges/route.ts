import { answerStudentChallenge, readChallenges } from '#lib/use-cases/read-challenges.ts';
import { deps } from '#lib/wiring.ts';
import { manageKeyOf, readerKeyOf } from '../../../credentials.ts';
import { handle, parseBody, reply } from '../../../handle.ts';
import { problem } from '../../../problem.ts';
import { answerChallengeSchema } from '../../../request-schemas.ts';

type Context = { params: Promise<{ id: string }> };

const PAGE = 100;

export function GET(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const access = { assignmentId: (await params).id, manageKey: await readerKeyOf(request) };
    const after = new URL(request.url).searchParams.get('after') ?? undefined;
    const outcome = await readChallenges(deps(), { ...access, after, limit: PAGE });
    return outcome.type === 'found' ? reply(outcome.challenges) : problem(outcome.type);
  });
}

/** The teacher's answer to one. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, answerChallengeSchema);
    if ('refused' in parsed) return parsed.refused;
    const access = { assignmentId: (await params).id, manageKey: await manageKeyOf(request) };
    const outcome = await answerStudentChallenge(deps(), { ...access, ...parsed.body });
    switch (outcome.type) {
      case 'answered':
        return new Response(null, { status: 204 });
      case 'changed':
        return problem('conflict', { reason: 'changed' });
      case 'invalid':
        return problem('malformed', {
          errors: [{ field: outcome.field, detail: 'is too long' }],
        });
      default:
        return problem(outcome.type);
    }
  });
}
