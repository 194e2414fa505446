import type { Assignment } from '#lib/core/assignment/assignment.ts';
import { changeSettings } from '#lib/use-cases/change-assignment.ts';
import { readAssignment } from '#lib/use-cases/read-assignment.ts';
import { deps } from '#lib/wiring.ts';
import { manageKeyOf } from '../../credentials.ts';
import { handle, parseBody, reply } from '../../handle.ts';
import { problem } from '../../problem.ts';
import { changeAssignmentSchema } from '../../request-schemas.ts';
import { unknownZone } from '../../unknown-zone.ts';

type Context = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const access = { assignmentId: (await params).id, manageKey: await manageKeyOf(request) };
    const outcome = await readAssignment(deps(), access);
    return outcome.type === 'found' ? reply(present(outcome.assignment)) : problem(outcome.type);
  });
}

export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, changeAssignmentSchema);
    if ('refused' in parsed) return parsed.refused;
    const refused = unknownZone(parsed.body.settings);
    if (refused) return refused;
    const access = { assignmentId: (await params).id, manageKey: await manageKeyOf(request) };
    const outcome = await changeSettings(deps(), { ...access, settings: parsed.body.settings });
    switch (outcome.type) {
      case 'changed':
        return reply(present(outcome.assignment));
      case 'closes-in-past': {
        const errors = [{ field: 'settings.closesAt', detail: 'has passed' }];
        return problem('closes-in-past', { errors });
      }
      case 'invalid': {
        const errors = [{ field: `settings.${outcome.field}`, detail: 'does not fit the others' }];
        return problem('malformed', { errors });
      }
      default:
        return problem(outcome.type);
    }
  });
}

function present({ id, code, quizId, title, version, settings, expiresAt }: Assignment) {
  return { id, code, quizId, title, version, settings, expiresAt };
}
