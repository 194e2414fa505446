import { describe, expect, it } from 'vitest';
import { ankiFile } from '#lib/core/formats/anki.ts';
import { cutForm } from '#lib/core/progress/learner/excerpt.ts';
import { threeParagraphs } from '../progress/learner/build-card.ts';

const { article, question } = threeParagraphs();
const words = { deck: 'Footnote', true: 'True', false: 'False' };
const notes = (text: string) => text.split('\n').filter((line) => line && !line.startsWith('#'));

function exported(index: number, change: object = {}, title = 'The lake') {
  const form = cutForm({ ...question(index), ...change }, article);
  const [line = ''] = notes(ankiFile([{ id: 'abc', title, form }], words));
  return line.split('\t');
}

describe('ankiFile', () => {
  it('begins with the header lines that Anki reads, and has one note a line', () => {
    const cards = [0, 2, 4].map((index) => ({
      id: `id${index}`,
      title: 'The lake',
      form: cutForm(question(index), article),
    }));
    const text = ankiFile(cards, words);
    expect(text.split('\n').slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#notetype:Basic',
      '#deck:Footnote',
      '#tags column:4',
    ]);
    expect(notes(text)).toHaveLength(3);
    for (const line of notes(text)) expect(line.split('\t')).toHaveLength(4);
  });

  it('asks in front, and gives the answer with its sentence on the back', () => {
    expect(exported(0)).toEqual([
      'abc',
      'Stem of question 1?<ul><li>Mira Holt</li><li>Ada Byron</li><li>Jo March</li></ul>',
      'Mira Holt<blockquote><b>Mira Holt runs the Lake Station.</b></blockquote>',
      'The_lake',
    ]);
    expect(exported(2)[2]).toMatch(/^True<blockquote>/);
    expect(exported(3)[1]).toBe('Mira Holt runs the […].');
    expect(exported(4)[1]).toBe('Stem of question 5? (herons)');
  });

  it('every kind has a front that is not its back', () => {
    for (const index of [0, 1, 2, 3, 4, 5, 6]) {
      const [, front = '', back = ''] = exported(index);
      expect(front).not.toBe('');
      expect(back).not.toBe('');
      expect(front.includes(back)).toBe(false);
    }
  });

  it('escapes what could be markup, and keeps tabs and line ends out of the fields', () => {
    const stem = 'Is "<img src=x onerror=alert(1)>"\t& that\nall?';
    const fields = exported(2, { stem }, 'A <b>title</b>\tof two\nlines');
    expect(fields).toHaveLength(4);
    const [, front = '', , tag] = fields;
    expect(front).toContain('&quot;&lt;img src=x onerror=alert(1)&gt;&quot; &amp; that all?');
    expect(front).not.toContain('<img');
    expect(tag).toBe('A_b_title_/b_of_two_lines');
  });

  it('gives Anki the title as a tag, which it takes as it stands', () => {
    expect(exported(0, {}, 'R&D: the lake’s “herons”')[3]).toBe('R&D:_the_lake’s_“herons”');
    expect(exported(0, {}, 'Lake::Shore')[3]).toBe('Lake:Shore');
  });

  it('plays and sets nothing that an article happens to hold', () => {
    const stem = 'What is [sound:a.mp3], [latex]x[/latex] and [$]x[/$], says [1]?';
    expect(exported(2, { stem })[1]).toContain(
      'What is &#91;sound:a.mp3], &#91;latex]x[/latex] and &#91;$]x[/$], says [1]?',
    );
  });
});
