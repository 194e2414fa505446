// "the country", "the city": the one that the article is about, or that the sentence has named before.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';
import { countries } from '#lib/core/language/lists/countries.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import type { Source } from './noun-uses.ts';
import type { ReadSentence } from './reading.ts';

/** `inside`: the sentence itself names it; else the place of its name in the names, and a sentence that has it. */
export type PlaceNoun = { type: 'inside' } | { type: 'named'; group: number; proof: number };

type Kind = 'country' | 'city' | 'state' | 'island';
const KINDS: Readonly<Record<string, Kind>> = {
  country: 'country',
  nation: 'country',
  city: 'city',
  state: 'state',
  island: 'island',
};
const LEAST_MENTIONS = 2;
/** Of all mentions of its kind so many are of the one that the article is about. */
const LEAST_SHARE = 0.6;
/** Sentences before in which no other of the kind may be named. */
const REACH = 2;

const countryNames = new Set(countries.flatMap(({ names }) => names));
const countryOf = new Map<string, string>();
for (const { names, people } of countries)
  for (const name of [...names, ...people]) countryOf.set(name, names[0] ?? name);

/** @returns null where nothing tells which one is meant */
export function placeNoun(source: Source, sentence: number, the: Node): PlaceNoun | null {
  const read = source.sentences[sentence];
  const noun = read?.nodes[the.place + 1];
  const kind = noun?.tag === 'NN' ? KINDS[noun.lower] : undefined;
  if (!read || !noun || !kind || the.lower !== 'the' || the.quoted) return null;
  const next = read.nodes[noun.place + 1];
  if (next && (/^(?:NN|JJ|CD|VBN|HYPH)/.test(next.tag) || TOLD.test(next.lower))) return null;
  const chief = chiefOf(source, kind);
  const inside = new Set(mentionsOf(read, kind, the.place).map(({ key }) => key));
  const [only] = inside;
  if (only !== undefined)
    return inside.size === 1 && (chief === null || chief.key === only) ? { type: 'inside' } : null;
  if (chief === null || chief.group === null || chief.proof >= sentence) return null;
  for (let at = Math.max(0, sentence - REACH); at <= sentence; at += 1) {
    const near = source.sentences[at];
    if (near && mentionsOf(near, kind).some(({ key }) => key !== chief.key)) return null;
  }
  return { type: 'named', group: chief.group, proof: chief.proof };
}

const TOLD = /^(?:of|that|which|who|where|with|named|called)$/;

type Mention = { key: string; group: NameGroup | null };

/** Names of the kind, and for countries their people and adjectives, before a place of the sentence. */
function mentionsOf(
  { nodes, names }: ReadSentence,
  kind: Kind,
  until = Number.POSITIVE_INFINITY,
): Mention[] {
  const found: Mention[] = [];
  for (const { mention, group } of names.values()) {
    if (mention.first >= until || mention.form === 'short-form') continue;
    const key = countryOf.get(group.canonical) ?? group.canonical.replace(/ City$/, '');
    const fits =
      kind === 'country'
        ? countryOf.has(group.canonical)
        : group.type === 'place' &&
          (group.subtype === kind || (kind === 'state' && isState(group.canonical)));
    // "Kenyans" speak for Kenya, and are no name of it.
    const names = kind !== 'country' || countryNames.has(group.canonical);
    if (fits) found.push({ key, group: names ? group : null });
  }
  if (kind !== 'country') return found;
  const named = new Set(found.map(({ key }) => key));
  for (const { form, place } of nodes) {
    const key = place < until ? countryOf.get(form) : undefined;
    if (key !== undefined && !named.has(key)) found.push({ key, group: null });
  }
  return found;
}

const isState = (name: string): boolean => listsOf(name).includes('state');

type Chief = { key: string; group: number | null; proof: number };
const held = new WeakMap<Source['sentences'], Map<Kind, Chief | null>>();

/** The one of its kind that most of the article's mentions are of; null where there is none. */
function chiefOf(source: Source, kind: Kind): Chief | null {
  const known = held.get(source.sentences) ?? new Map<Kind, Chief | null>();
  held.set(source.sentences, known);
  const found = known.get(kind);
  if (found !== undefined) return found;
  const counts = new Map<string, { count: number; group: NameGroup | null; proof: number }>();
  let all = 0;
  source.sentences.forEach((read, sentence) => {
    for (const { key, group } of mentionsOf(read, kind)) {
      all += 1;
      const old = counts.get(key);
      counts.set(key, {
        count: (old?.count ?? 0) + 1,
        group: old?.group ?? group,
        proof: old?.group ? old.proof : sentence,
      });
    }
  });
  const [first] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  const chief =
    first && first[1].count >= LEAST_MENTIONS && first[1].count >= LEAST_SHARE * all
      ? {
          key: first[0],
          group: first[1].group ? source.analysis.names.indexOf(first[1].group) : null,
          proof: first[1].proof,
        }
      : null;
  known.set(kind, chief);
  return chief;
}
