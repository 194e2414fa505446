import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languageModelFile, QUALITY_FILE } from '#lib/adapters/language-model-file.ts';
import { encodeModel } from '#lib/core/language/model-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'model-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the model as a file', () => {
  it('reads the sections that were written, once', () => {
    const file = path.join(folder, 'model.bin.br');
    const bytes = encodeModel({ sections: new Map([['tagger', Uint8Array.of(7)]]) });
    writeFileSync(file, brotliCompressSync(bytes));
    const source = languageModelFile(file);
    const model = source.load();
    expect([...(model.sections.get('tagger') ?? [])]).toEqual([7]);
    rmSync(file);
    expect(source.load()).toBe(model);
  });

  it('the weights of the quality estimate come as a section where they stand beside it', () => {
    const file = path.join(folder, 'model.bin.br');
    const bytes = encodeModel({ sections: new Map([['tagger', Uint8Array.of(7)]]) });
    writeFileSync(file, brotliCompressSync(bytes));
    writeFileSync(path.join(folder, path.basename(QUALITY_FILE)), '{"v":1}');
    const quality = languageModelFile(file).load().sections.get('quality');
    expect(new TextDecoder().decode(quality)).toBe('{"v":1}');
  });

  it.each<[string, Uint8Array | null]>([
    ['is missing', null],
    ['is not compressed', Uint8Array.of(1, 2, 3)],
    ['is no model', brotliCompressSync(Uint8Array.of(1, 2, 3))],
  ])('says which file it is that %s', (name, bytes) => {
    const file = path.join(folder, `${name}.br`);
    if (bytes) writeFileSync(file, bytes);
    expect(() => languageModelFile(file).load()).toThrow(/misconfigured.*model/);
  });
});
