import { describe, expect, it } from 'vitest';
import { decodeText } from '#lib/core/article/decode-text.ts';

const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

describe('the encoding of a text file', () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8', Buffer.from('Łódź – café'), undefined],
    ['UTF-16, little end first', Buffer.from('\ufeffŁódź – café', 'utf16le'), undefined],
    ['UTF-16, big end first', utf16be('\ufeffŁódź – café'), undefined],
    ['UTF-8 under a name nobody knows', Buffer.from('Łódź – café'), 'no-such-encoding'],
  ])('%s', (_, bytes, named) => {
    expect(decodeText(bytes, named)).toBe('Łódź – café');
  });

  it('what is no UTF-8 is Windows-1252, unless its sender names another', () => {
    expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toBe('café');
    expect(decodeText(Uint8Array.of(0xb3), 'iso-8859-2')).toBe('ł');
  });

  it('a name that does not fit the bytes counts for nothing', () => {
    expect(decodeText(Uint8Array.of(0xe9), 'utf-8')).toBe('é');
  });
});
