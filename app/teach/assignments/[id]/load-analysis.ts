import { cache } from 'react';
import { readAnalysis } from '#lib/use-cases/read-analysis.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../cookies.ts';
import { whileStoreAnswers } from '../../../store-answers.ts';

/** Once for each request, for a page and its title. */
export const loadAnalysis = cache(async (assignmentId: string) => {
  const manageKey = await readDeskKey();
  return whileStoreAnswers(() => readAnalysis(deps(), { assignmentId, manageKey }));
});
