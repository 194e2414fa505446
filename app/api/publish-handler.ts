// Publishing and adding one more assignment take and give the same.
import type { addAssignment, publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { deps } from '#lib/wiring.ts';
import { shareUrl } from '../links.ts';
import { manageKeyOf } from './credentials.ts';
import { handle, parseBody, reply } from './handle.ts';
import { problem } from './problem.ts';
import { publishSchema } from './request-schemas.ts';
import { unknownZone } from './unknown-zone.ts';

type Context = { params: Promise<{ id: string }> };

/** @param status of the reply where it worked */
export function publishHandler(
  publish: typeof publishQuiz | typeof addAssignment,
  status: 200 | 201,
) {
  return (request: Request, { params }: Context): Promise<Response> =>
    handle(request, async () => {
      const parsed = await parseBody(request, publishSchema);
      if ('refused' in parsed) return parsed.refused;
      const refused = unknownZone(parsed.body.settings);
      if (refused) return refused;
      const access = { quizId: (await params).id, manageKey: await manageKeyOf(request) };
      const outcome = await publish(deps(), { ...access, ...parsed.body });
      if (outcome.type === 'closes-in-past') {
        const errors = [{ field: 'settings.closesAt', detail: 'has passed' }];
        return problem('closes-in-past', { errors });
      }
      if (outcome.type === 'contested') {
        const errors = outcome.questionIds.map((id) => ({
          field: `questions.${id}`,
          detail: 'has an error finding',
        }));
        return problem('contested', { errors });
      }
      if (outcome.type !== 'published') return problem(outcome.type);
      const { id, code } = outcome.assignment;
      return reply({ assignmentId: id, code, shareUrl: shareUrl(request.headers, code) }, status);
    });
}
