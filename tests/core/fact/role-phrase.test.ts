import { describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import { readingOf } from '#lib/core/fact/reading.ts';
import { findRoles } from '#lib/core/fact/role.ts';
import { loadLanguage } from '#lib/core/language/analyse.ts';

const language = loadLanguage(readLanguageModelFile());

/** "Ann Lee: a teacher at the Hill School" of each role that a text tells. */
function roles(text: string): string[] {
  const read = readArticle({ text: `A day in town\n\n${text}` });
  if (read.type !== 'read') throw new Error('not read');
  const reading = readingOf(read.article, language.analyse(read.article), language.alike);
  return findRoles(reading).map(({ fact }) => `${fact.parts.person}: ${fact.parts.whole}`);
}

describe('who somebody is, told beside their name', () => {
  it.each([
    [
      'Anna Miller, a history teacher at the Riverside School in Boston, said the town was ready.',
      'Anna Miller: a history teacher at the Riverside School in Boston',
    ],
    [
      'Thomas Baker, deputy director of the Harbour Museum, said the ship was old.',
      'Thomas Baker: the deputy director of the Harbour Museum',
    ],
    [
      'High school principal Helen Carter opened the meeting.',
      'Helen Carter: a high school principal',
    ],
    ['Boston Mayor Helen Carter opened the meeting.', 'Helen Carter: the Boston mayor'],
    ['“The bridge is old,” said bus driver Peter Novak.', 'Peter Novak: a bus driver'],
    ['The Scottish chemist Sir Peter Novak left the room.', 'Peter Novak: a Scottish chemist'],
    ['Peru’s finance minister Maria Silva left the room.', 'Maria Silva: Peru’s finance minister'],
  ])('%s -> %s', (text, role) => {
    expect(roles(text)).toContain(role);
  });

  it.each([
    'The guests were Peter Novak, Helen Carter and Anna Miller.',
    'Mayor Helen Carter opened the meeting.',
    'His teacher Helen Carter opened the meeting.',
    'Lead author Helen Carter opened the meeting.',
    'Report author Helen Carter opened the meeting.',
    'Liberal Gov. Helen Carter opened the meeting.',
    'High Sheriff Helen Carter opened the meeting.',
    'Helen Carter, bishop of of Boston, opened the meeting.',
    'Company spokeswoman Helen Carter opened the meeting.',
    'Helen Carter, a spokeswoman, opened the meeting.',
  ])('no role in: %s', (text) => {
    expect(roles(text)).toEqual([]);
  });
});
