import { cache } from 'react';
import { readAssignment } from '#lib/use-cases/read-assignment.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../cookies.ts';
import { whileStoreAnswers } from '../../../store-answers.ts';

/** Once for each request, for a page and its title. */
export const loadAssignment = cache(async (assignmentId: string) => {
  const manageKey = await readDeskKey();
  return whileStoreAnswers(() => readAssignment(deps(), { assignmentId, manageKey }));
});
