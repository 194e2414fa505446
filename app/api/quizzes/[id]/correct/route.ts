import { sentenceText } from '#lib/core/article/quote.ts';
import {
  type ArticleEffect,
  correctArticleOf,
  previewArticleCorrection,
} from '#lib/use-cases/correct-article.ts';
import { deps } from '#lib/wiring.ts';
import { articleProblemText } from '../../../article-problem.ts';
import { manageKeyOf } from '../../../credentials.ts';
import { handle, parseBody, reply } from '../../../handle.ts';
import { presentQuiz } from '../../../present-quiz.ts';
import { problem } from '../../../problem.ts';
import { correctArticleSchema } from '../../../request-schemas.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, correctArticleSchema);
    if ('refused' in parsed) return parsed.refused;
    const { preview, retire, ...body } = parsed.body;
    const access = { quizId: (await params).id, manageKey: await manageKeyOf(request) };
    const outcome = preview
      ? await previewArticleCorrection(deps(), { ...access, ...body })
      : await correctArticleOf(deps(), { ...access, ...body, retire });
    switch (outcome.type) {
      case 'previewed':
        return reply(presentEffect(outcome));
      case 'corrected':
        return reply({ quiz: presentQuiz(outcome.quiz), classes: outcome.classes });
      case 'refused':
        return problem('article-refused', {
          detail: articleProblemText(outcome.problem),
          errors: [{ field: 'text', detail: outcome.problem.code }],
        });
      case 'stale':
        return problem('stale', { version: outcome.version });
      default:
        return problem(outcome.type);
    }
  });
}

/** Sentences as their texts. */
function presentEffect({ quiz, article, sentences, fates }: ArticleEffect) {
  return {
    version: quiz.revision,
    sentences: sentences.map((fate) => ({
      type: fate.type,
      ...('before' in fate && { before: sentenceText(quiz.article, fate.before) }),
      ...('after' in fate && { after: sentenceText(article, fate.after) }),
    })),
    questions: Object.fromEntries(fates),
  };
}
