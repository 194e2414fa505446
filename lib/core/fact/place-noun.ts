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
  town: 'city',
  village: 'city',
  state: 'state',
  island: 'island',
};
/** Words within which a sentence has named what it is about. */
const OPENING = 3;
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
  const inside = new Set(mentionsOf(source, read, kind, the.place).map(({ key }) => key));
  const [only] = inside;
  if (only !== undefined) {
    const chief = chiefOf(source, kind, NONE);
    // "Peru's ferries ... to the country": what the sentence opens with.
    const opens = mentionsOf(source, read, kind, OPENING).length > 0;
    return inside.size === 1 && (chief === null || chief.key === only || opens)
      ? { type: 'inside' }
      : null;
  }
  // "the nation can trade with [Peru]": what the sentence names behind it is another one.
  const behind = new Set(mentionsOf(source, read, kind).map(({ key }) => key));
  const chief = chiefOf(source, kind, behind);
  if (chief === null || chief.group === null || chief.proof >= sentence) return null;
  for (let at = Math.max(0, sentence - REACH); at < sentence; at += 1) {
    const near = source.sentences[at];
    const others = near ? mentionsOf(source, near, kind) : [];
    if (others.some(({ key }) => key !== chief.key && !behind.has(key))) return null;
  }
  return { type: 'named', group: chief.group, proof: chief.proof };
}

const TOLD = /^(?:of|that|which|who|where|with|named|called)$/;

type Mention = { key: string; group: NameGroup | null };

/** Names of the kind, and for countries their people and adjectives, before a place of the sentence. */
function mentionsOf(
  source: Source,
  { nodes, names }: ReadSentence,
  kind: Kind,
  until = Number.POSITIVE_INFINITY,
): Mention[] {
  const found: Mention[] = [];
  const called = calledSo(source, kind);
  for (const { mention, group } of names.values()) {
    if (mention.first >= until || mention.form === 'short-form') continue;
    const key = countryOf.get(group.canonical) ?? group.canonical.replace(/ City$/, '');
    const fits =
      kind === 'country'
        ? countryOf.has(group.canonical)
        : called.has(group) ||
          (group.type === 'place' &&
            (group.subtype === kind || (kind === 'state' && isState(group.canonical))));
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

/** "Hana island", "Bell village": what the article calls so, whatever the name was taken for. */
function calledSo({ sentences, analysis }: Source, kind: Kind): ReadonlySet<NameGroup> {
  const known = called.get(analysis) ?? new Map<Kind, ReadonlySet<NameGroup>>();
  called.set(analysis, known);
  const found =
    known.get(kind) ??
    new Set(
      analysis.names.filter(
        ({ mentions, subtype }) =>
          // "a US town", "the Ohio town" stand in it.
          (subtype === null || subtype === kind) &&
          mentions.some(({ sentence, first, last }) => {
            const nodes = sentences[sentence]?.nodes ?? [];
            const [before, next] = [nodes[first - 1], nodes[last + 1]];
            return next?.tag === 'NN' && KINDS[next.lower] === kind && before?.tag !== 'DT';
          }),
      ),
    );
  known.set(kind, found);
  return found;
}

const called = new WeakMap<Source['analysis'], Map<Kind, ReadonlySet<NameGroup>>>();

type Chief = { key: string; group: number | null; proof: number };
type Count = { count: number; group: NameGroup | null; proof: number };
const NONE: ReadonlySet<string> = new Set();
const held = new WeakMap<Source['sentences'], Map<Kind, ReadonlyMap<string, Count>>>();

/** Mentions in the whole article, by key. */
function countsOf(source: Source, kind: Kind): ReadonlyMap<string, Count> {
  const known = held.get(source.sentences) ?? new Map<Kind, ReadonlyMap<string, Count>>();
  held.set(source.sentences, known);
  const found = known.get(kind);
  if (found) return found;
  const counts = new Map<string, Count>();
  source.sentences.forEach((read, sentence) => {
    for (const { key, group } of mentionsOf(source, read, kind)) {
      const old = counts.get(key);
      counts.set(key, {
        count: (old?.count ?? 0) + 1,
        group: old?.group ?? group,
        proof: old?.group ? old.proof : sentence,
      });
    }
  });
  known.set(kind, counts);
  return counts;
}

/** The one of its kind that most of the article's mentions are of; null where there is none. */
function chiefOf(source: Source, kind: Kind, without: ReadonlySet<string>): Chief | null {
  const counts = [...countsOf(source, kind)].filter(([key]) => !without.has(key));
  const all = counts.reduce((sum, [, { count }]) => sum + count, 0);
  const [first] = counts.sort(([, a], [, b]) => b.count - a.count);
  if (!first) return null;
  const [key, { count, group, proof }] = first;
  return count >= LEAST_MENTIONS && count >= LEAST_SHARE * all
    ? { key, group: group ? source.analysis.names.indexOf(group) : null, proof }
    : null;
}
