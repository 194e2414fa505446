// Which of these are named, and where somebody works.
import { describe, expect, it } from 'vitest';
import { askAll } from '#tests/fixtures/questions/ask-all.ts';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const stemsOf = (text: string): string[] => askAll(text).map(({ stem }) => stem);

it('what is named is named again as the reason', () => {
  const [list] = draftsOf('Peru sold copper to Chile, Kenya and Norway in 1998.').filter(
    ({ kind }) => kind === 'multiple-response',
  );
  expect(list?.rationale).toBe('The article names Chile, Kenya and Norway.');
});

describe('examples that somebody names', () => {
  it('are asked for in their words, though others of the kind may be right elsewhere', () => {
    expect(
      stemsOf(
        'According to the UN report, Norway plans to address security challenges in areas such as cybersecurity, biosecurity, border control and emerging technologies.',
      ),
    ).toContain(
      'Which of these does the UN report name as areas in which Norway plans to address security challenges?',
    );
  });

  it('are found before a second clause', () => {
    expect(
      stemsOf(
        '“Norway used to train police officers and teachers in countries such as Kenya and Tanzania, and now it will expand this work,” Helen Carter said.',
      ),
    ).toContain(
      'Which of these does Helen Carter name as countries in which Norway used to train police officers and teachers?',
    );
  });
});

describe('where somebody works', () => {
  const shown = askAll(
    'Helen Carter, a security expert at the Danish Institutes of International Studies (DIIS), praised the plan.',
  );

  it('is asked of an institute that no list has, beside others of its kind', () => {
    const [asked] = shown.filter(
      ({ stem }) => stem === 'At which organisation does Helen Carter work?',
    );
    expect(asked?.key).toBe('the Danish Institutes of International Studies');
    expect(asked?.options.every((option) => /Institute/.test(option))).toBe(true);
  });

  it('keeps the comma behind what stood in brackets', () => {
    expect(shown.map(({ stem }) => stem)).not.toContain(
      'Helen Carter, a security expert at the ____ praised the plan.',
    );
  });
});
