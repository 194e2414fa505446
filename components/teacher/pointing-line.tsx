// In words: how many of the class were right with the sentence that proves it, and how many without.

import type { Translate } from '#components/ui/translate.ts';
import type { PointingCounts } from '#lib/core/progress/pointing-counts.ts';

export function PointingLine({ t, counts }: { t: Translate; counts: PointingCounts }) {
  const { rightAndProof, rightAndOther, rightAndNone, wrongAndProof, luck } = counts;
  return (
    <p className="note">
      {t('pointing.counts', {
        proof: rightAndProof,
        other: rightAndOther,
        none: rightAndNone,
        missed: wrongAndProof,
      })}
      {luck !== null && <> {t('pointing.luck', { percent: Math.round(luck * 100) })}</>}
    </p>
  );
}
