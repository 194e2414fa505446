// The link and the file of the first page's form, for a browser without script.
import {
  type ArticleFields,
  type ArticleFormState,
  countWords,
  keepFields,
  withArticle,
} from '#components/home/article-fields.ts';
import { bringInArticle } from '#lib/use-cases/bring-in-article.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readOwnDeskKey } from './cookies.ts';
import { fieldOf } from './handle-form.ts';
import { whileStoreAnswers } from './store-answers.ts';

/**
 * @param way which of the two was asked for; `null`: whichever is there
 * @param client the address that asks
 */
export async function bringInForm(
  form: FormData,
  typed: ArticleFields,
  way: 'fetch' | 'read' | null,
  client: string,
): Promise<ArticleFormState> {
  const url = fieldOf(form, 'url').trim();
  const file = form.get('file');
  const isFile = file instanceof File && file.size > 0;
  const field = way === 'read' || (way === null && url === '') ? 'file' : 'url';
  const refuse = (problem: string): ArticleFormState => ({
    ...typed,
    url,
    problem,
    field,
    bringing: true,
    brought: broughtBefore(form, typed),
  });
  if (field === 'url' && url === '') return refuse(t('bringIn.noLink'));
  if (field === 'file' && !isFile) return refuse(t('bringIn.noFile'));
  const input =
    field === 'file' && isFile
      ? {
          file: {
            name: file.name,
            mediaType: file.type,
            bytes: new Uint8Array(await file.arrayBuffer()),
          },
        }
      : { url };
  const outcome = await whileStoreAnswers(async () =>
    bringInArticle(deps(), input, { manageKey: await readOwnDeskKey(), client }),
  );
  if (outcome.type === 'store-unavailable') return refuse(t('article.store-unavailable'));
  if (outcome.type === 'too-many-requests') return refuse(t('problem.too-many-requests', outcome));
  if (outcome.type === 'refused') return refuse(t(`bringIn.${outcome.problem}`));
  const { article, notice } = outcome;
  const words = countWords(article.text);
  return {
    ...withArticle(typed, article, fieldOf(form, 'brought') !== ''),
    url: '',
    problem: null,
    brought: {
      said: t('bringIn.brought', { words }),
      notice: notice && t(`bringIn.${notice}`),
      before: keepFields(typed),
    },
  };
}

/** An article that was brought in before can still be exchanged for what was there. */
export function broughtBefore(form: FormData, typed: ArticleFields): ArticleFormState['brought'] {
  if (fieldOf(form, 'brought') === '') return undefined;
  const said = t('bringIn.brought', { words: countWords(typed.text) });
  return { said, notice: null, before: fieldOf(form, 'before') };
}
