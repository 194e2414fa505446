import { describe, expect, it } from 'vitest';
import { encodeChoice, loadChoice } from '#lib/core/language/coreference/choice.ts';

describe('the weights of the choice', () => {
  const weights = {
    he: { near: 0.27, 'role obj': -1 },
    she: {},
    it: { none: 2.5 },
    they: {},
    phrase: {},
  };

  it('are the same to hundredths after encoding', () => {
    expect(loadChoice(encodeChoice({ ...weights, they: { often: 0.123 } }))).toEqual({
      ...weights,
      they: { often: 0.12 },
    });
  });

  it('are refused where bytes are missing', () => {
    expect(() => loadChoice(encodeChoice(weights).slice(0, 30))).toThrow(RangeError);
  });
});
