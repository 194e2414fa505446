import { authoriseRing } from '#lib/use-cases/authorise-desk.ts';
import { deps } from '#lib/wiring.ts';
import { adoptDesk, readDeskKey, readOwnDeskKey } from '../../cookies.ts';
import { fieldOf, handleForm } from '../../handle-form.ts';

/**
 * A desk that was opened by its link becomes this browser's own, where it has none: new quizzes go
 * there. Only by a form of ours, never by following a link: who sends one gets nobody's quizzes.
 */
export function POST(request: Request): Promise<Response> {
  return handleForm(request, async (form) => {
    if (await readOwnDeskKey()) return '/teach';
    const opened = await authoriseRing(deps(), await readDeskKey());
    const chosen = opened.find(({ desk }) => desk.id === fieldOf(form, 'desk'));
    if (!chosen) return '/teach';
    await adoptDesk(chosen.key);
    return '/teach?said=adopted';
  });
}
