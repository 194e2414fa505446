// What was cut out of the sentence, by what it hung on: a statement that lost its object or its end reads badly.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { capped, type Values, yes } from './feature-values.ts';

const GROUPS: readonly (readonly [name: string, relations: RegExp])[] = [
  ['subject', /^(?:nsubj|csubj|expl)$/],
  ['object', /^(?:obj|iobj)$/],
  ['complement', /^(?:xcomp|ccomp)$/],
  ['oblique', /^obl$/],
  ['noun-tail', /^(?:nmod|acl|nummod)$/],
  ['apposition', /^(?:appos|parataxis|list|dep)$/],
  ['adverbial', /^advcl$/],
  ['joined', /^conj$/],
  ['adverb', /^(?:advmod|discourse)$/],
  ['inner', /^(?:amod|det|compound|flat|fixed|case|mark|aux|cop)$/],
];

/** @param held places of the statement's words */
export function cutFeatures(nodes: readonly Node[], held: ReadonlySet<number>): Values {
  const words = nodes.filter(({ pos }) => pos !== 'PUNCT');
  const kept = words.filter(({ place }) => held.has(place));
  const last = kept.at(-1)?.place ?? 0;
  const gaps = kept
    .flatMap(({ place }, at) =>
      at > 0 ? [nodes.slice((kept[at - 1]?.place ?? 0) + 1, place)] : [],
    )
    .filter((gap) => gap.some(({ pos }) => pos !== 'PUNCT') && !isSetApart(gap));
  const between = gaps.flat().filter(({ pos }) => pos !== 'PUNCT').length;
  const breaks = gaps.length;
  const next = words.find(({ place }) => place > last);
  const cut = words.filter(({ place, head }) => !held.has(place) && held.has(head));
  const outside = kept.filter(({ head }) => head >= 0 && !held.has(head)).length;
  const counts = GROUPS.map(([name, relations]): [string, number] => [
    `cut-${name}`,
    capped(cut.filter(({ base }) => relations.test(base)).length, 3),
  ]);
  return {
    'kept-share': kept.length / Math.max(1, words.length),
    'cut-between': capped(between, 20),
    breaks: capped(breaks, 5),
    'cut-right-after': yes(next !== undefined && next.place === last + 1),
    'cut-hangs-on-end': yes(next !== undefined && next.place === last + 1 && held.has(next.head)),
    'heads-outside': capped(outside, 3),
    ...Object.fromEntries(counts),
  };
}

/** ", seen as an alternative to the old order,": the sentence reads on without it. */
const isSetApart = (gap: readonly Node[]): boolean =>
  gap.length > 2 && gap[0]?.form === ',' && gap.at(-1)?.form === ',';
