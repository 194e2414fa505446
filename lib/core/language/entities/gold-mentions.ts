// Mentions and named mentions as GUM marks them (Entity= in MISC).

import type { EntityType } from '#lib/core/language/analysis.ts';
import type { ConlluSentence, ConlluToken } from '#lib/core/language/training/read-conllu.ts';

/** A mention of the treebank; tokens first..last of its sentence. `chain` is one for all mentions of an entity of a document. */
export type GoldMention = { chain: string; type: string; first: number; last: number };

export type NamedMention = { type: EntityType; first: number; last: number };

const BRACKET = /\(([^()]*)(\))?|([^()]+)\)/g;

/** All mentions of a sentence, named or not, in the order they end. */
export function goldMentions({ tokens }: ConlluSentence): GoldMention[] {
  const found: GoldMention[] = [];
  const open: { chain: string; type: string; first: number }[] = [];
  tokens.forEach(({ misc }, place) => {
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [, opened, closes, closed] of marks.matchAll(BRACKET)) {
      if (opened !== undefined) {
        const [chain = '', type = ''] = opened.split('-');
        if (closes) found.push({ chain, type, first: place, last: place });
        else open.push({ chain, type, first: place });
        continue;
      }
      const at = open.findLastIndex(({ chain }) => chain === closed);
      const [begun] = at < 0 ? [] : open.splice(at, 1);
      if (begun) found.push({ ...begun, last: place });
    }
  });
  return found;
}

const TYPES = new Set<string>(['person', 'place', 'organization', 'event']);
const isType = (type: string): type is EntityType => TYPES.has(type);
const NOT_IN_NAMES = new Set([
  'DET',
  'PRON',
  'ADP',
  'SCONJ',
  'CCONJ',
  'PUNCT',
  'AUX',
  'PART',
  'INTJ',
]);
const LEAVES_NAME = /^(appos|acl|parataxis|list|advcl|advmod|obl|orphan|dep$)/;
const JOINERS = new Set([
  'of',
  'for',
  'and',
  '&',
  'the',
  'de',
  'la',
  'del',
  '-',
  '–',
  "'s",
  '’s',
  "'",
  '’',
  '/',
  '.',
]);
const PERSON_JOINERS = new Set(['-', '–', 'the', 'de', 'la', 'del', 'of', "'", '’', '.']);

const inName = (token: ConlluToken | undefined) =>
  token !== undefined &&
  (token.upos === 'PROPN' || (/^[\p{Lu}\d]/u.test(token.form) && !NOT_IN_NAMES.has(token.upos)));

/** The token of first..last whose head is outside; -1 where there is none. */
export function headOf(tokens: readonly { head: number }[], first: number, last: number): number {
  for (let at = first; at <= last; at += 1) {
    const head = tokens[at]?.head ?? -1;
    if (head < first || head > last) return at;
  }
  return -1;
}

/**
 * The named mentions of a sentence, without overlaps. A mention counts where its type is person, place,
 * organization or event and its head (the token whose own head lies outside it) is a proper noun. Its span is
 * the name alone: from the head outwards over proper nouns and other capitalised or numbered words of the
 * mention, across hyphens and, where a name word follows, "of", "for", "and", "the", "'s"; without determiners
 * at the front, appositions, relative clauses, further members of a coordination, and mentions of their own that
 * stand before it ("US" in "US President Obama", "China" in "China's Communist Party"). A title is part of the
 * name. Of two spans that overlap the longer counts, of equal ones the innermost mention's type.
 */
export function namedMentions(sentence: ConlluSentence): NamedMention[] {
  const { tokens } = sentence;
  const mentions = goldMentions(sentence);
  const named: NamedMention[] = [];
  for (const { type, first, last } of mentions) {
    const head = headOf(tokens, first, last);
    if (!isType(type) || tokens[head]?.upos !== 'PROPN') continue;
    const inner = mentions.filter(
      (other) =>
        other.first >= first && other.last <= last && other.last - other.first < last - first,
    );
    const before = (place: number) =>
      inner.some(
        (other) =>
          other.last === place &&
          other.last < head &&
          !(isType(other.type) && other.first <= first && other.last >= head) &&
          (type === 'person' || /^['’]s?$/.test(tokens[place]?.form ?? '')),
      );
    const joiners = type === 'person' ? PERSON_JOINERS : JOINERS;
    const joins = (place: number) => joiners.has(tokens[place]?.form ?? '');
    const reach = (step: 1 | -1) => {
      let edge = head;
      for (;;) {
        let next = edge + step;
        while (Math.abs(next - edge) < 3 && joins(next) && !inName(tokens[next])) next += step;
        if (next < first || next > last || !inName(tokens[next])) return edge;
        if (step < 0) {
          for (let at = edge - 1; at >= next; at -= 1) if (before(at)) return edge;
          if (tokens[next + 1]?.form.toLowerCase() === 'the' && next + 1 < edge) return edge;
        } else if (leaves(next, head, first)) return edge;
        edge = next;
      }
    };
    const leaves = (place: number, top: number, from: number) => {
      for (let at = place; at !== top && at >= 0; at = tokens[at]?.head ?? -1) {
        const relation = tokens[at]?.deprel ?? '';
        if (LEAVES_NAME.test(relation)) return true;
        if (
          relation === 'conj' &&
          (type === 'person' ||
            inner.some((other) => other.first === from && other.last >= top && other.last < place))
        )
          return true;
      }
      return false;
    };
    named.push({ type, first: reach(-1), last: reach(1) });
  }
  const kept: NamedMention[] = [];
  const longest = named.map((mention, order) => ({ mention, order }));
  longest.sort(
    (a, b) =>
      b.mention.last - b.mention.first - (a.mention.last - a.mention.first) || a.order - b.order,
  );
  for (const { mention } of longest) {
    if (kept.every((other) => other.last < mention.first || other.first > mention.last))
      kept.push(mention);
  }
  return kept.sort((a, b) => a.first - b.first);
}
