import { describe, expect, it } from 'vitest';
import type { LocalDraft } from '#components/teacher/editor/local-draft.ts';
import { startCopy } from '#components/teacher/editor/start-copy.ts';
import { savedCopyOf } from '#lib/core/quiz/unsaved-edit.ts';
import { changeCopy, type WorkingCopy } from '#lib/core/quiz/working-copy.ts';
import { sampleArticle, sampleQuestions } from '../../sample-quiz.ts';

const copy: WorkingCopy = {
  title: 'Light',
  questions: sampleQuestions(sampleArticle()),
  spares: [],
  dropped: [],
};
const draftOf = (version: number, edited: WorkingCopy, sent: WorkingCopy): LocalDraft => {
  const { contents, ...lists } = savedCopyOf(sent);
  return { version, copy: edited, sent: { ...lists, contents: [...contents] } };
};
const mine = changeCopy(copy, { type: 'retitle', title: 'Mine' });
const theirs = changeCopy(copy, { type: 'drop', id: 'q1' });
const none = new Set<string>();

describe('where the editor begins', () => {
  it('with nothing kept, at what the server has', () => {
    expect(startCopy({ version: 3, copy }, null, none)).toEqual({ copy, stale: null });
  });

  it('boxes ticked before the script came are questions dropped', () => {
    const { copy: begun } = startCopy({ version: 3, copy }, null, new Set(['q2']));
    expect(begun.questions.map(({ id }) => id)).not.toContain('q2');
    expect(begun.dropped.map(({ id }) => id)).toEqual(['q2']);
  });

  it('goes on with what was kept on the same version', () => {
    const draft = draftOf(3, mine, copy);
    expect(startCopy({ version: 3, copy }, draft, none)).toEqual({ copy: mine, stale: null });
  });

  it('goes on where the newer version is what was sent as the page was left', () => {
    const more = changeCopy(mine, { type: 'drop', id: 'q2' });
    const draft = draftOf(3, more, mine);
    expect(startCopy({ version: 4, copy: mine }, draft, none)).toEqual({ copy: more, stale: null });
  });

  it('forgets what was kept where the server has it all', () => {
    const draft = draftOf(3, mine, copy);
    expect(startCopy({ version: 4, copy: mine }, draft, none)).toEqual({ copy: mine, stale: null });
  });

  it('says so where somebody else was first', () => {
    const draft = draftOf(3, mine, mine);
    const begun = startCopy({ version: 4, copy: theirs }, draft, none);
    expect(begun.copy).toBe(mine);
    expect(begun.stale?.title).toBe('Mine');
  });
});
