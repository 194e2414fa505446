// The tail of a long sentence goes where it only adds to it.
import { describe, expect, it } from 'vitest';
import { withoutTail } from '#lib/core/fact/sentence-trims.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const LONG =
  'In the long dry summer of 1998 the old ferry company of Ann Bell in the harbour of Lima sold its boats and its';
const tailOf = (text: string): string => {
  const { nodes } = readText(text).sentences[0] ?? { nodes: [] };
  const own = nodes.filter(({ form }) => form !== '.');
  const left = withoutTail(own);
  return own
    .slice(left.length)
    .map(({ form }) => form)
    .join(' ');
};

describe('the tail of a long sentence', () => {
  it.each<[end: string, gone: string]>([
    ['new harbour pier to the Norwegian Line, which built ships.', ', which built ships'],
    ['sales fell by 20 % in Peru and all over Norway, by 28 %.', ''],
    ['new copies of the third Good Night, Lima.', ''],
  ])('%s', (end, gone) => {
    expect(tailOf(`${LONG} ${end}`)).toBe(gone);
  });
});
