// Learns the heads of punctuation from gold trees: the right word above its neighbours must score best.
import { LinearTrainer } from '#lib/core/language/linear/linear-trainer.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import type { GoldToken } from './gold-examples.ts';
import { chooseMarkHead, featuresOfHead, type MarkedTree } from './mark-heads.ts';
import { splitMarks } from './split-marks.ts';

const EPOCHS = 5;

/** @param numberOf a relation's number */
export function trainMarks(
  sentences: readonly (readonly GoldToken[])[],
  numberOf: (relation: string) => number,
  seed: string,
): LinearTrainer {
  const trainer = new LinearTrainer(1, 22);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const sentence of seededShuffle(sentences, `${seed} ${epoch}`)) {
      const { order } = splitMarks(sentence);
      const tree: MarkedTree = {
        tokens: sentence,
        order,
        heads: Int32Array.from(sentence, ({ head }) => head),
        relations: Int32Array.from(sentence, ({ relation }) => numberOf(relation)),
      };
      sentence.forEach(({ head }, mark) => {
        if ((order[mark] as number) >= 0) return;
        const right = featuresOfHead(tree, mark, head);
        if (right.length === 0) return;
        const guess = chooseMarkHead(tree, mark, trainer).head;
        if (guess !== head) {
          trainer.add(right, right.length, 0, 1);
          const wrong = featuresOfHead(tree, mark, guess);
          trainer.add(wrong, wrong.length, 0, -1);
        }
        trainer.tick();
      });
    }
  }
  return trainer;
}
