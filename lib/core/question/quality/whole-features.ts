// Of a sentence that is asked as it stands: what is left out, where it stands, and what else could fill the gap.
import { lemmaUses } from '#lib/core/fact/lemma-uses.ts';
import type { Reading, ReadSentence } from '#lib/core/fact/reading.ts';
import { YEAR } from '#lib/core/fact/sentence-gaps.ts';
import type { WholeSentence } from '#lib/core/fact/whole-sentences.ts';
import { headOf } from '#lib/core/fact/word-places.ts';
import { one, size, type Values, yes } from './feature-values.ts';

export function wholeFeatures(
  { gap, gone, places, signs }: WholeSentence,
  read: ReadSentence,
  reading: Reading,
): Values {
  const { nodes } = read;
  const head = headOf(nodes, gone);
  const gapped = new Set(gone);
  const kept = places.flatMap((place) => nodes[place] ?? []);
  const names = [...read.names.values()].filter(
    ({ mention }) => places.includes(mention.first) && !gapped.has(mention.first),
  );
  return {
    ...one('gap', gap.type),
    ...one('gap-role', head?.base),
    ...Object.fromEntries(
      Object.entries(signs).map(([name, holds]) => [`whole-${name}`, yes(holds)]),
    ),
    'gap-tag': head?.tagConfidence ?? 0,
    'gap-arc': head?.arcConfidence ?? 0,
    'gap-words': size(gone.length),
    'gap-joined': yes(
      head?.base === 'conj' || head?.children.some(({ base }) => base === 'conj') === true,
    ),
    'gap-loose': yes(gap.type === 'name' && !gap.anchored),
    'gap-uses': size(lemmaUses(reading).get(head?.lemma ?? '') ?? 0),
    'whole-years': kept.filter(({ form }) => YEAR.test(form)).length,
    'whole-names': size(names.length),
    'whole-verbs': size(kept.filter(({ pos }) => pos === 'VERB').length),
    'whole-negative': yes(
      kept.some(({ lower }) => /^(?:not|n['’]t|never|no|none|without)$/.test(lower)),
    ),
    'whole-modal': yes(kept.some(({ tag }) => tag === 'MD')),
    'whole-vague': yes(kept.some(({ lower }) => VAGUE.test(lower))),
    'whole-past': yes(kept.some(({ tag }) => tag === 'VBD')),
    ...(gap.type === 'keyword'
      ? {
          'keyword-letters': size(gap.noun.form.length),
          'keyword-described': yes(gap.noun.children.some(({ base }) => base === 'amod')),
          'keyword-told': yes(
            gap.noun.children.some(
              ({ base, place }) => place > gap.noun.place && /^(?:nmod|acl)$/.test(base),
            ),
          ),
        }
      : {}),
  };
}

const VAGUE =
  /^(?:some|several|many|various|certain|often|usually|sometimes|generally|typically|may|might|could)$/;
