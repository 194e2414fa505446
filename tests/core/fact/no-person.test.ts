// A firm or a website is nobody.
import { describe, expect, it } from 'vitest';
import { isNoPerson } from '#lib/core/fact/no-person.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function isBody(text: string, canonical: string): boolean {
  const reading = readText(text);
  const mention = { sentence: 0, first: 0, last: 0, start: 0, end: 4, form: 'name' as const };
  const group = { canonical, aliases: [], type: 'person', gender: null, subtype: null };
  return isNoPerson(reading, { ...group, mentions: [mention] } as unknown as NameGroup);
}

describe('a name of one word', () => {
  it('is no person where a body bears it', () => {
    expect(isBody('Zoru sells cars. Anna Bell is the head of Zoru Group in Lima.', 'Zoru')).toBe(
      true,
    );
  });

  it('may be a person elsewhere', () => {
    expect(isBody('Bell sells cars. Tom Bailey is the head of the Lima Group.', 'Bell')).toBe(
      false,
    );
  });
});
