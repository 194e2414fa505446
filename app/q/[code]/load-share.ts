import { cache } from 'react';
import { readShare } from '#lib/use-cases/read-share.ts';
import { deps } from '#lib/wiring.ts';
import { whileStoreAnswers } from '../../store-answers.ts';

/** Once for each request, for the page and its title. `personal`: as in the address, where it may stand twice. */
export const loadShare = cache((code: string, personal?: string | string[]) =>
  whileStoreAnswers(() =>
    readShare(deps(), { code, personal: typeof personal === 'string' ? personal : undefined }),
  ),
);
