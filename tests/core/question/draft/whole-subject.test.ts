// The subject of a sentence asked after: without what describes it, never with another clause left behind.
import { describe, expect, it } from 'vitest';
import { FILLER, VOICES } from '#tests/fixtures/questions/ask-all.ts';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const stemsOf = (text: string): string[] =>
  draftsOf(`${text}\n\n${FILLER} ${VOICES}`).flatMap((draft) =>
    draft.kind === 'multiple-choice' && draft.origin?.rule === 'whole'
      ? [`${draft.stem} ${draft.key}`]
      : [],
  );

describe('the subject of a sentence', () => {
  it.each([
    [
      'Rosa Lopez opened the first sailing school of Peru in 1952.',
      'Who opened the first sailing school of Peru in 1952? Rosa Lopez',
    ],
    [
      'Rosa Lopez, a pilot of the navy, opened the first sailing school of Peru in 1952.',
      'Who opened the first sailing school of Peru in 1952? Rosa Lopez',
    ],
    [
      'President Rosa Lopez opened the first sailing school of Peru in 1952.',
      'Who opened the first sailing school of Peru in 1952? Rosa Lopez',
    ],
    [
      'Rosa Lopez said the old ferries of the harbour were sold to Kenya in 1952.',
      'Who said that the old ferries of the harbour were sold to Kenya in 1952? Rosa Lopez',
    ],
    [
      'Rosa Lopez admitted that she loves the old ferries of the harbour more than her car.',
      'Who admitted that she loves the old ferries of the harbour more than her car? Rosa Lopez',
    ],
  ])('%s', (text, asked) => {
    expect(stemsOf(text)).toContain(asked);
  });

  it.each([
    'Rosa Lopez built a sailing school in 1952, and in 1963 the war began in the south of Peru.',
    'Rosa Lopez took the first boat of the school, and her brother was employed as a pilot.',
  ])('never with another clause: %s', (text) => {
    expect(stemsOf(text).filter((stem) => /^Who .* and /.test(stem))).toEqual([]);
  });
});
