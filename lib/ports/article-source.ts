// Where articles come from outside: pages of the public web.
import type { BringInProblem, RawDocument } from '#lib/core/article/incoming-article.ts';

export type FetchedPage =
  /** `url`: where the page was found in the end. */
  | { type: 'fetched'; document: RawDocument; url: string }
  | { type: 'refused'; problem: BringInProblem };

export interface ArticleSource {
  /** One page, within bounds of its own. @param signal ends it early, as 'slow-page' */
  fetchPage(address: string, signal?: AbortSignal): Promise<FetchedPage>;
}
