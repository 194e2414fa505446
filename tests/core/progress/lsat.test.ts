import { describe, expect, it } from 'vitest';
import { itemAnalysis } from '#lib/core/progress/item-analysis.ts';
import { cellsOf } from './arbitrary-class.ts';

/**
 * Section 6 of the Law School Admission Test, 1,000 candidates on five questions: how many gave each
 * pattern of right (1) and wrong (0) (Bock and Lieberman, Psychometrika 35, 1970, table 1).
 */
const PATTERNS =
  '00000 3 00001 6 00010 2 00011 11 00100 1 00101 1 00110 3 00111 4 01000 1 01001 8 01011 16 ' +
  '01101 3 01110 2 01111 15 10000 10 10001 29 10010 14 10011 81 10100 3 10101 28 10110 15 ' +
  '10111 80 11000 16 11001 56 11010 21 11011 173 11100 11 11101 61 11110 28 11111 298';

const words = PATTERNS.split(' ');
const rows = words.flatMap((pattern, index) =>
  index % 2 > 0
    ? []
    : Array.from({ length: Number(words[index + 1]) }, () => [...pattern].map((d) => 100 * +d)),
);
const analysis = itemAnalysis(
  cellsOf(rows),
  [0, 1, 2, 3, 4].map((index) => ({ id: `q${index}`, maxPoints: 100 })),
);

describe('the Law School Admission Test, section 6', () => {
  it('has the published facilities, discriminations and alpha', () => {
    // descript(LSAT) of the R package ltm (Rizopoulos, Journal of Statistical Software 17, 2006).
    expect(analysis.n).toBe(1000);
    const published = [
      [0.924, 0.1128],
      [0.709, 0.1532],
      [0.553, 0.1728],
      [0.763, 0.1444],
      [0.87, 0.1216],
    ];
    analysis.questions.forEach((figures, index) => {
      const [facility = 0, discrimination = 0] = published[index] ?? [];
      expect(figures.facility).toBeCloseTo(facility, 12);
      expect(figures.discrimination).toBeCloseTo(discrimination, 4);
    });
    expect(analysis.alpha).toBeCloseTo(0.295, 3);
    expect(analysis.dichotomous).toBe(true);
  });

  it('agrees with exact fractions, computed apart, to 1e-9', () => {
    // Python, fractions.Fraction over the 1,000 rows; roots taken last.
    // Discrimination, discriminative efficiency, effective weight.
    const apart = [
      [0.11283268892234177, 0.18481722073621196, 0.1388309394422658],
      [0.15317812011652954, 0.2000266657778074, 0.22742770121403744],
      [0.17277894329109045, 0.21889954368914055, 0.2485485240135892],
      [0.14442809524709366, 0.17720196426705673, 0.21367967668143928],
      [0.12159640254709643, 0.18774771248226257, 0.1715131586486682],
    ];
    analysis.questions.forEach((figures, index) => {
      const [discrimination = 0, efficiency = 0, weight = 0] = apart[index] ?? [];
      expect(figures.discrimination).toBeCloseTo(discrimination, 9);
      expect(figures.efficiency).toBeCloseTo(efficiency, 9);
      expect(figures.effectiveWeight).toBeCloseTo(weight, 9);
    });
    expect(analysis.alpha).toBeCloseTo(0.2949971922159443, 9);
    expect((analysis.standardError ?? 0) / 100).toBeCloseTo(0.869066612393306, 9);
  });
});
