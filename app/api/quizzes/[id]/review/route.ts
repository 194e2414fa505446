import { tellFindings } from '#components/teacher/finding-text.ts';
import { reviewEdits } from '#lib/use-cases/review-edits.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { manageKeyOf } from '../../../credentials.ts';
import { handle, parseBody, reply } from '../../../handle.ts';
import { problem, tooManyRequests } from '../../../problem.ts';
import { reviewEditsSchema } from '../../../request-schemas.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, reviewEditsSchema);
    if ('refused' in parsed) return parsed.refused;
    const access = { quizId: (await params).id, manageKey: await manageKeyOf(request) };
    const outcome = await reviewEdits(deps(), { ...access, ...parsed.body });
    if (outcome.type === 'too-many-requests') return tooManyRequests(outcome);
    if (outcome.type !== 'reviewed') return problem(outcome.type);
    return reply({ findings: outcome.findings.map((findings) => tellFindings(findings, t)) });
  });
}
