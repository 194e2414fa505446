import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rangeOfWord, spokenPieces } from '#components/student/aids/spoken-pieces.ts';

const { checkVisibility } = Element.prototype;

beforeAll(() => {
  // Not in jsdom; here everything is shown but what says so.
  Element.prototype.checkVisibility = function checkVisibility(this: Element) {
    return this.closest('[hidden]') === null;
  };
});

afterAll(() => {
  Element.prototype.checkVisibility = checkVisibility;
});

afterEach(() => document.body.replaceChildren());

const partOf = (html: string): HTMLElement => {
  const part = document.createElement('section');
  part.innerHTML = html;
  document.body.append(part);
  return part;
};

describe('what is read aloud', () => {
  it('is the stem and every option, each in its language, and nothing that only guides the eye', () => {
    const part = partOf(`
      <p lang="es">¿Quién construyó<sup class="reference"><a href="#f">1</a></sup> el faro?</p>
      <p>Choose one</p>
      <ul><li><label><input type="radio"><span lang="es">La junta</span></label>
        <span aria-hidden="true">✓</span></li></ul>
      <p hidden>Later</p><nav><p>Skip</p></nav><button>Answer</button><p role="status">Saved</p>`);
    const pieces = spokenPieces(part);
    expect(pieces.map(({ text, lang }) => [text.trim(), lang])).toEqual([
      ['¿Quién construyó el faro?', 'es'],
      ['Choose one', ''],
      ['La junta', 'es'],
    ]);
  });

  it('is cut after sentences where it is long, and nothing is lost', () => {
    const sentence = 'The lamp of the old tower was lit on the first evening of May. ';
    const text = sentence.repeat(6).trim();
    const pieces = spokenPieces(partOf(`<p>${text}</p>`));
    expect(pieces).toHaveLength(6);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('knows where each word stands in the page, also in a later sentence and past an inner element', () => {
    const text = `${'A long sentence stands here to be cut. '.repeat(8)}<mark>Fenwick</mark> built it.`;
    const pieces = spokenPieces(partOf(`<p>${text}</p>`));
    const last = pieces.at(-1);
    if (!last) throw new Error('there is a last piece');
    expect(rangeOfWord(last, 0)?.toString()).toBe('Fenwick');
    expect(rangeOfWord(last, last.text.indexOf('built'))?.toString()).toBe('built');
    expect(rangeOfWord(last, last.text.length)).toBeNull();
  });
});
