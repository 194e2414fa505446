// The manage link, pasted: the way in for a browser without script.
import { isResultsKey, manageKeyOf } from '#components/teacher/manage-key-of.ts';
import { holdsAnyDesk } from '#lib/use-cases/authorise-desk.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { openResults } from '#lib/use-cases/share-results.ts';
import { deps } from '#lib/wiring.ts';
import { addDeskLink, addResultsKey } from '../../cookies.ts';
import { fieldOf, handleForm } from '../../handle-form.ts';

export function POST(request: Request): Promise<Response> {
  return handleForm(request, async (form) => {
    const asked = fieldOf(form, 'next');
    const next = /^\/teach(\/[\w%-]+)*$/.test(asked) ? asked : '/teach';
    const link = fieldOf(form, 'link');
    const manageKey = manageKeyOf(link);
    if (isResultsKey(manageKey)) {
      const opened = await openResults(deps(), { resultsKey: manageKey });
      if (opened.type === 'forbidden') return `${next}?said=wrong`;
      await addResultsKey(manageKey);
      return `/teach/assignments/${opened.assignmentId}`;
    }
    if (!(await holdsAnyDesk(deps(), manageKey))) return `${next}?said=wrong`;
    await addDeskLink(manageKey);
    if (next.startsWith('/teach/assignments/')) return next;
    // A link to one of the desk's quizzes leads to it, whatever page it was pasted on.
    const quizId = /\/teach\/([a-z0-9]{12})#/.exec(link)?.[1];
    const quiz = quizId && (await openQuiz(deps(), { quizId, manageKey }));
    return quiz && quiz.type === 'found' ? `/teach/${quizId}` : next;
  });
}
