// Whoever is asked after as a person stands among other persons, whichever rule asks.
import { describe, expect, it } from 'vitest';
import { FILLER, VOICES } from '#tests/fixtures/questions/ask-all.ts';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const TEXT =
  'Maria Silva, president of the Lima Society, opened 40 schools in Peru in 1998. “The old schools have no roofs at all,” said Maria Silva.';

describe('a choice among persons', () => {
  it.each(['bearer', 'direct-quote'])('has the right one and others: %s', (rule) => {
    const drafts = draftsOf(`${TEXT}\n\n${FILLER} ${VOICES}`).filter(
      (draft) => draft.kind === 'multiple-choice' && draft.origin?.rule === rule,
    );
    expect(drafts).toHaveLength(1);
    const [draft] = drafts;
    if (draft?.kind !== 'multiple-choice') throw new Error('one choice is asked');
    expect(draft.key).toBe('Maria Silva');
    expect(new Set([...draft.distractors, draft.key]).size).toBeGreaterThanOrEqual(3);
    expect(draft.skill).toBe('who');
  });

  it('none of spoken words where the article has no two others', () => {
    const drafts = draftsOf(TEXT).filter(({ stem }) => stem.startsWith('Who said: “'));
    expect(drafts).toEqual([]);
  });

  it('of an office those who are or say something before those who are only named', () => {
    const [draft] = draftsOf(
      'Maria Silva, president of the Lima Society, opened 40 schools in Peru in 1998. Peter Novak and Anna Bell lived in Lima in 1804. Anna Bell met Peter Novak at the harbour. Tom Bailey, a fisherman, left the town. Helen Carter said that the harbour was too small for ferries.',
    ).filter(({ stem }) => stem === 'Who was the president of the Lima Society?');
    expect(draft?.kind === 'multiple-choice' && [...draft.distractors].sort()).toEqual([
      'Helen Carter',
      'Tom Bailey',
    ]);
  });

  it('three where two others speak', () => {
    const [draft] = draftsOf(
      'Maria Silva opened the old harbour of Lima in 1998. “The harbour needs a new wall and two strong cranes,” said Maria Silva. Tom Bailey, a fisherman, said that the wall was high enough. Helen Carter, who owns a ferry, said that she would pay for it. Helen Carter and Tom Bailey met in Lima in 1999.',
    ).filter(({ stem }) => stem.startsWith('Who said: “'));
    if (draft?.kind !== 'multiple-choice') throw new Error('one choice is asked');
    expect(draft.key).toBe('Maria Silva');
    expect([...draft.distractors].sort()).toEqual(['Helen Carter', 'Tom Bailey']);
  });

  it('of spoken words those who speak, before those who are only named', () => {
    const [draft] = draftsOf(
      'Maria Silva opened the old harbour of Lima in 1998. “The harbour needs a new wall and two strong cranes,” said Maria Silva. Tom Bailey, a fisherman, said that the wall was high enough. Helen Carter, a ferry owner, said that the town would pay for it. Peter Novak and Anna Bell painted the harbour in 1804.',
    ).filter(({ stem }) => stem.startsWith('Who said: “'));
    expect(draft?.kind === 'multiple-choice' && [...draft.distractors].sort()).toEqual([
      'Helen Carter',
      'Tom Bailey',
    ]);
  });
});
