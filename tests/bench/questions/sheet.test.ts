import { describe, expect, it } from 'vitest';
import { CLEAN_OTHERS } from '#tests/fixtures/questions/clean-other-kinds.ts';
import { buildSheet } from './build-sheet.ts';
import { parseMarks } from './marks.ts';
import {
  compareMarks,
  countMarks,
  fromRecords,
  type Listed,
  type Marks,
  toRecords,
} from './sheet/sheet-marks.ts';
import { sheetQuestion } from './sheet-question.ts';

const own = CLEAN_OTHERS.map(({ question, article }) => sheetQuestion(question, article));
const questions: Listed[] = own.map((question) => ({ ...question, article: 'vault' }));
const data = { generatorVersion: '1.0.0', articles: [{ name: 'vault', questions: own }] };
const [one = '', two = ''] = own.map(({ id }) => id);
const marks: Marks = {
  [`vault/${one}`]: { mark: 'A' },
  [`vault/${two}`]: { mark: 'X', note: 'two keys' },
  'vault/noted': { note: 'no mark yet' },
};

describe('the reading sheet', () => {
  it('is one page that asks for nothing from outside, and no text of it ends the script', () => {
    const hostile = own.slice(0, 1).map((question) => ({ ...question, stem: '</script><b>$& x' }));
    const page = buildSheet([{ name: 'hostile', questions: hostile }]);
    expect(page).not.toMatch(/(?:src|href)="|@import|url\(|https?:/);
    expect(page.split('</script>')).toHaveLength(3);
    expect(page).toContain('\\u003c/script>\\u003cb>$& x');
    expect(page).not.toMatch(/^(?:import|export) /m);
  });

  it('shows the key of every kind and the proof in its place', () => {
    for (const question of own) {
      expect(question.key !== '' || question.options.some(({ right }) => right)).toBe(true);
      expect(question.proofs.length).toBeGreaterThan(0);
    }
  });

  it('saves marks as files that bench:marks reads, and takes them up again', () => {
    const records = toRecords(data, marks, 'ann');
    expect(parseMarks(JSON.parse(JSON.stringify(records)))).toEqual(records);
    expect(fromRecords(records)).toEqual({
      [`vault/${one}`]: { mark: 'A' },
      [`vault/${two}`]: { mark: 'X', note: 'two keys' },
    });
  });

  it('counts marks, and compares them with earlier ones', () => {
    expect(countMarks(questions, marks)).toEqual({ A: 1, B: 0, X: 1, marked: 2, all: own.length });
    const earlier: Marks = { [`vault/${one}`]: { mark: 'A' }, 'vault/gone': { mark: 'B' } };
    expect(compareMarks(questions, marks, earlier)).toBe(
      '1 questions in both, 1 with the same mark. Then A 50.0 %, B 50.0 %, X 0.0 % of 2.',
    );
  });
});
