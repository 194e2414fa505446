import { describe, expect, it } from 'vitest';
import { type Features, featuresOf, type Judged } from '#lib/core/question/quality/features.ts';
import { judgedOf } from '#tests/fixtures/questions/judged.ts';

const TEXT =
  'Maria Silva opened the harbour school of Oslo in 1931. She sold two boats to Norway in 1946, ' +
  'and the Harbour Society (HS) bought a ferry. Peter Moss painted the hall in 1950. Helen Carter led the choir ' +
  'in 1951. Tom Bailey wrote a song in 1952.';
const { all, quality } = judgedOf(TEXT);
const featuresWhere = (holds: (judged: Judged) => boolean): Features => {
  const judged = all.find(holds);
  if (!judged) throw new Error('no such draft');
  return featuresOf(judged, quality);
};

describe('features of a draft', () => {
  it('are bounded figures with three places at most, the same each time', () => {
    expect(all.length).toBeGreaterThan(5);
    for (const judged of all) {
      const features = featuresOf(judged, quality);
      expect(featuresOf(judged, quality)).toEqual(features);
      for (const value of Object.values(features)) {
        expect(Math.abs(value)).toBeLessThan(1001);
        expect(Math.round(value * 1000) / 1000).toBe(value);
      }
    }
  });

  it('name the kind, the rule, what is asked and what the key is', () => {
    const features = featuresWhere(({ question }) => /^Who opened/.test(question.stem));
    expect(features).toMatchObject({
      'kind=multiple-choice': 1,
      'rule=who-what': 1,
      'asks=who': 1,
      'key=name-person': 1,
      'fact=action': 1,
      'clause=main': 1,
      'voice=active': 1,
    });
  });

  it('tell what was left out, and that a name stands for a pronoun', () => {
    const whole = featuresWhere(({ question }) => /^Who opened/.test(question.stem));
    const part = featuresWhere(({ question }) => /Silva sell two boats/.test(question.stem));
    expect(part['kept-share']).toBeLessThan(whole['kept-share'] ?? 0);
    expect(whole.resolved).toBe(0);
    expect(part.resolved).toBe(1);
  });

  it('miss the year of a figure only where it tells of then', () => {
    const told = judgedOf(
      'The harbour school has forty classrooms. The harbour museum had ninety boats. A ferry has two decks.',
    );
    const undated = (stem: RegExp) => {
      const judged = told.all.find(({ question }) => stem.test(question.stem));
      if (!judged) throw new Error('no such draft');
      return featuresOf(judged, told.quality)['figure-undated'];
    };
    expect(undated(/^How many boats did/)).toBe(1);
    expect(undated(/^How many classrooms does/)).toBe(0);
  });

  it('leave out what a draft without a statement cannot have', () => {
    const features = featuresWhere(({ question }) => /stand for/.test(question.stem));
    expect(features['rule=acronym']).toBe(1);
    expect(features).not.toHaveProperty('clause-sure');
    expect(features).toHaveProperty('sentence-words');
  });
});
