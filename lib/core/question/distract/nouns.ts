// Wrong common nouns and adjectives: their like from hand-made sets, in the form of the key.

import { indefinite } from '#lib/core/language/indefinite.ts';
import type { Around, Distractor } from './candidates.ts';
import { isCounted, pluralOf, singularOf } from './inflect.ts';
import { fromArticle, rankApart } from './keep-apart.ts';
import { ADJECTIVE_SETS } from './lists/adjective-sets.ts';
import { NOUN_SETS } from './lists/noun-sets.ts';
import { likeliest, type Member, type Sets, setsOf, siblingsOf } from './sets.ts';

const nouns = setsOf(NOUN_SETS);
const adjectives = setsOf(ADJECTIVE_SETS);

/**
 * Siblings of a noun in its own number, with the article where the key has one: "wolves" -> "foxes", "an owl" -> "a crow".
 * [] for a noun that no set has.
 */
export function nounDistractors(key: string, around: Around): Distractor[] {
  const { lead, rest } = splitArticle(key);
  const found = memberOf(rest, around);
  if (!found) return [];
  const { member, plural } = found;
  return like(nouns(), member, key, around, (text) => {
    if (plural && !isCounted(text)) return null;
    const form = plural ? pluralOf(text) : text;
    return withLead(lead, /^\p{Lu}/u.test(rest) && !plural ? capital(form) : form);
  });
}

/** Others of the same scale or set: "northern" -> "southern", "bilateral" -> "multilateral". */
export function adjectiveDistractors(key: string, around: Around): Distractor[] {
  const member = likeliest(adjectives().find(key), adjectives(), around.inArticle ?? []);
  if (!member) return [];
  return like(adjectives(), member, key, around, (text) =>
    /^\p{Lu}/u.test(key) ? capital(text) : text,
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function memberOf(
  rest: string,
  { inArticle = [] }: Around,
): { member: Member; plural: boolean } | null {
  const sets = nouns();
  const whole = likeliest(sets.find(rest), sets, inArticle);
  if (whole) return { member: whole, plural: false };
  const one = singularOf(rest);
  const single = one === null ? null : likeliest(sets.find(one), sets, inArticle);
  return single ? { member: single, plural: true } : null;
}

function like(
  sets: Sets,
  member: Member,
  key: string,
  around: Around,
  write: (text: string) => string | null,
): Distractor[] {
  const siblings = siblingsOf(member, sets).flatMap(
    ({ member: other, closeness }): Distractor[] => {
      const text = write(other.text);
      const reason = { code: 'same-kind' as const, params: { kind: other.set } };
      return text === null ? [] : [{ text, provenance: 'list', reason, closeness }];
    },
  );
  return rankApart([...fromArticle(around.inArticle), ...siblings], {
    ...around,
    key,
    alsoKey: member.names,
    aliasesOf: (text) => sets.find(text).flatMap(({ names }) => names),
  });
}

/** "an owl" -> "an " and "owl". */
export function splitArticle(key: string): { lead: string; rest: string } {
  const [lead = ''] = /^(?:an?|the) /i.exec(key) ?? [];
  return { lead, rest: key.slice(lead.length) };
}

/** The article that goes with the noun: "a " before "owl" becomes "an ". */
export function withLead(lead: string, text: string): string {
  if (!/^an? $/i.test(lead)) return lead + text;
  const article = indefinite(text);
  return `${/^A/.test(lead) ? capital(article) : article} ${text}`;
}
