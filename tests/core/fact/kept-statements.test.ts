// What goes from a sentence without harm to the rest: statements that are asked, and others that still are not.
import { describe, expect, it } from 'vitest';
import { garbledAt } from '#lib/core/fact/garbled.ts';
import { readStatements } from '#lib/core/fact/read-statements.ts';
import { tellPlainly } from '#lib/core/fact/tell-plainly.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function whole(text: string): string[] {
  const reading = readText(text);
  return readStatements(reading).flatMap((statement) => {
    const read = reading.sentences[statement.sentence];
    return read && garbledAt(read, statement) === null
      ? [tellPlainly(reading, statement).text]
      : [];
  });
}

describe('a statement without what went', () => {
  it.each([
    [
      'In 2002, Peru was the first state to sell boats, which allowed sailors to leave without any papers.',
      'In 2002, Peru was the first state to sell boats.',
    ],
    [
      'Anna Bell was arrested and eventually charged with theft in Lima.',
      'Anna Bell was arrested and charged with theft in Lima.',
    ],
    [
      'Prior to that, sailors of Peru relied mainly on old maps to find their harbours.',
      'Sailors of Peru relied mainly on old maps to find their harbours.',
    ],
    [
      'Sailors of Peru hired bakers to grow wheat on farms of twenty acres each.',
      'Sailors of Peru hired bakers to grow wheat on farms of twenty acres each.',
    ],
    [
      'In cold seas, thin ropes are constantly tied and broken as the ships move past each other.',
      'In cold seas, thin ropes are constantly tied and broken.',
    ],
    [
      'The most typical boat is the river ferry, which is used for many tours of Peru.',
      'The river ferry is used for many tours of Peru.',
    ],
    [
      'The old bellows of Peru is made from cloth and stands in Lima.',
      'The old bellows of Peru is made from cloth.',
    ],
    [
      'When Anna Bell jumped out of bed she could see a huge ship in Lima.',
      'Anna Bell could see a huge ship in Lima.',
    ],
  ])('%s', (text, statement) => {
    expect(whole(text)).toContain(statement);
  });

  it('"then" tells the order and is missed', () => {
    const told = whole('In 2009, Anna Bell sailed from Lima to Quito and then across Cambodia.');
    for (const one of told) expect(one).not.toContain('and across');
  });
});
