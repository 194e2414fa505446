// A teacher answers a student's challenge.
import { answerStudentChallenge } from '#lib/use-cases/read-challenges.ts';
import { deps } from '#lib/wiring.ts';
import { answerChallengeSchema } from '../../../../../api/request-schemas.ts';
import { readDeskKey } from '../../../../../cookies.ts';
import { fieldOf, handleForm } from '../../../../../handle-form.ts';

type Context = { params: Promise<{ id: string }> };

const FIELDS = ['attemptId', 'questionId', 'operationId', 'verdict', 'reply'] as const;

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { id: assignmentId } = await params;
    const here = `/teach/assignments/${encodeURIComponent(assignmentId)}/challenges`;
    const parsed = answerChallengeSchema.safeParse(
      Object.fromEntries(FIELDS.map((name) => [name, fieldOf(form, name)])),
    );
    if (!parsed.success) return `${here}?said=invalid`;
    const access = { assignmentId, manageKey: await readDeskKey() };
    const outcome = await answerStudentChallenge(deps(), { ...access, ...parsed.data });
    switch (outcome.type) {
      case 'answered':
        // What was agreed to is put right where it was agreed to.
        return parsed.data.verdict === 'agreed'
          ? `/teach/assignments/${encodeURIComponent(assignmentId)}/repair?said=agreed#${parsed.data.questionId}`
          : `${here}?said=answered`;
      case 'changed':
      case 'invalid':
        return `${here}?said=${outcome.type}`;
      case 'not-found':
        return `${here}?said=changed`;
      case 'forbidden':
        return here;
    }
  });
}
