import { tellFindings } from '#components/teacher/finding-text.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { archiveQuiz } from '#lib/use-cases/archive-quiz.ts';
import { deleteQuiz } from '#lib/use-cases/delete-quiz.ts';
import { editQuiz } from '#lib/use-cases/edit-quiz.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { manageKeyOf } from '../../credentials.ts';
import { handle, parseBody, reply } from '../../handle.ts';
import { presentQuiz } from '../../present-quiz.ts';
import { problem } from '../../problem.ts';
import { changeQuizSchema } from '../../request-schemas.ts';

type Context = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const access = { quizId: (await params).id, manageKey: await manageKeyOf(request) };
    const outcome = await openQuiz(deps(), access);
    if (outcome.type !== 'found') return problem(outcome.type);
    return reply({
      ...presentQuiz(outcome.quiz),
      assignments: outcome.assignments.map(({ id, code, version }) => ({ id, code, version })),
    });
  });
}

export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, changeQuizSchema);
    if ('refused' in parsed) return parsed.refused;
    const access = { quizId: (await params).id, manageKey: await manageKeyOf(request) };
    const { body } = parsed;
    const outcome =
      body.archived === undefined
        ? await editQuiz(deps(), { ...access, edit: body })
        : await archiveQuiz(deps(), { ...access, archived: body.archived });
    switch (outcome.type) {
      case 'archived':
      case 'edited':
        return outcome.type === 'edited' && wantsLittle(request)
          ? reply({ version: outcome.quiz.revision, findings: told(outcome.quiz, outcome.changed) })
          : reply(presentQuiz(outcome.quiz));
      case 'stale':
        return problem('stale', { version: outcome.version });
      case 'unknown-question':
        return problem('unknown-question', {
          errors: [{ field: 'questions', detail: `unknown id ${outcome.id}` }],
        });
      default:
        return problem(outcome.type);
    }
  });
}

export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const access = { quizId: (await params).id, manageKey: await manageKeyOf(request) };
    const outcome = await deleteQuiz(deps(), access);
    return outcome.type === 'deleted' ? new Response(null, { status: 204 }) : problem(outcome.type);
  });
}

const wantsLittle = (request: Request): boolean =>
  /\breturn=minimal\b/.test(request.headers.get('prefer') ?? '');

/** What the gates say of the changed questions, by id. */
function told({ questions, spares, dropped }: Quiz, changed: readonly string[]) {
  const all = [...questions, ...spares, ...dropped].filter(({ id }) => changed.includes(id));
  return Object.fromEntries(all.map(({ id, findings }) => [id, tellFindings(findings, t)]));
}
