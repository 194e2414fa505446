import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel, sectionOf } from '#lib/core/language/model-file.ts';

const model = {
  sections: new Map([
    ['tagger', Uint8Array.of(1, 2, 3)],
    ['parser', Uint8Array.of()],
  ]),
};

describe('the container of the model', () => {
  it('gives back the sections that went in, in their order', () => {
    const { sections } = decodeModel(encodeModel(model));
    expect([...sections].map(([name, bytes]) => [name, [...bytes]])).toEqual([
      ['tagger', [1, 2, 3]],
      ['parser', []],
    ]);
  });

  it('refuses bytes that are cut short, of another kind, or without the section asked for', () => {
    expect(() => decodeModel(encodeModel(model).slice(0, -4))).toThrow(RangeError);
    expect(() => decodeModel(Uint8Array.of(4, 112, 108, 97, 110))).toThrow(RangeError);
    expect(() => sectionOf(model, 'entities')).toThrow(/entities/);
  });
});
