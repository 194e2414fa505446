import { bringInArticle } from '#lib/use-cases/bring-in-article.ts';
import { deps } from '#lib/wiring.ts';
import { bringInProblem } from '../bring-in-problem.ts';
import { handle, reply } from '../handle.ts';
import { readBringIn } from './read-bring-in.ts';

export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    const asked = await readBringIn(request);
    if ('refused' in asked) return asked.refused;
    const outcome = await bringInArticle(deps(), asked.input);
    if (outcome.type === 'refused') return bringInProblem(outcome.problem, asked.field);
    return reply({ article: outcome.article, notice: outcome.notice });
  });
}
