import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { createQuizFromUrl } from '#lib/use-cases/create-quiz-from-url.ts';
import { deps } from '#lib/wiring.ts';
import { clientAddress } from '../../client-address.ts';
import { readOwnDeskKey } from '../../cookies.ts';
import { manageUrl } from '../../links.ts';
import { untitledName } from '../../untitled-name.ts';
import { articleProblemText } from '../article-problem.ts';
import { bringInProblem } from '../bring-in-problem.ts';
import { bearerToken, handle, parseBody, reply } from '../handle.ts';
import { problem, tooManyRequests } from '../problem.ts';
import { createQuizSchema } from '../request-schemas.ts';

export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, createQuizSchema);
    if ('refused' in parsed) return parsed.refused;
    const { article, settings } = parsed.body;
    const manageKey = bearerToken(request) ?? (await readOwnDeskKey());
    const client = clientAddress(request.headers);
    const input = { settings, manageKey, client, untitled: untitledName };
    const outcome =
      'url' in article
        ? await createQuizFromUrl(deps(), { ...input, url: article.url, signal: request.signal })
        : await createQuiz(deps(), { ...input, article });
    switch (outcome.type) {
      case 'created': {
        const { quiz, manageKey } = outcome;
        return reply(
          {
            id: quiz.id,
            manageKey,
            manageUrl: manageUrl(request.headers, quiz.id, manageKey),
            quiz: { title: quiz.title, questions: quiz.questions },
          },
          201,
        );
      }
      case 'not-brought-in':
        return bringInProblem(outcome.problem, 'article.url');
      case 'refused':
        return problem('article-refused', {
          detail: articleProblemText(outcome.problem),
          errors: [{ field: 'article.text', detail: outcome.problem.code }],
        });
      case 'too-slow':
        return problem('too-slow');
      case 'too-many-requests':
        return tooManyRequests(outcome);
    }
  });
}
