import { cache } from 'react';
import { readShare } from '#lib/use-cases/read-share.ts';
import { deps } from '#lib/wiring.ts';
import { whileStoreAnswers } from '../../store-answers.ts';

/** Once for each request, for the page and its title. */
export const loadShare = cache((code: string, personal?: string) =>
  whileStoreAnswers(() => readShare(deps(), { code, personal })),
);
