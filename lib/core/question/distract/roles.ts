// Wrong roles: "president" -> "prime minister", "an anti-terrorism expert" -> "a cybersecurity expert".
import type { Around, Distractor } from './candidates.ts';
import { pluralOf, singularOf } from './inflect.ts';
import { fromArticle, rankApart } from './keep-apart.ts';
import { FIELD_SETS, ROLE_SETS } from './lists/role-sets.ts';
import { splitArticle, withLead } from './nouns.ts';
import { placeDistractors } from './places.ts';
import { likeliest, type Member, setsOf, siblingsOf } from './sets.ts';

/** So many are left of them when some are like each other or the key. */
const ENOUGH = 4;

const roles = setsOf(ROLE_SETS);
const fields = setsOf(FIELD_SETS);

/** Words for one who knows a field; the field is what is exchanged. */
const EXPERT =
  /^(?:expert|specialist|analyst|professor|researcher|lecturer|consultant|adviser|advisor|scientist|scholar|teacher|minister|correspondent|engineer)s?$/i;

const LEARNED = /^(?:professor|lecturer|teacher|scholar)s?$/i;

const GOES_WITH_ALL =
  /^(?:\p{Lu}[\p{L}-]*|former|ex|retired|senior|junior|young|old|elderly|chief|deputy|acting|assistant|leading|local|first|second|last|new|current|late|famous|well-known|well-respected|respected|renowned|veteran|experienced|amateur|professional|self-taught|great|many|two|three|four|five|other|some|\d+|[\p{L}\d-]+-old|[\p{L}-]+-born)$/u;

type Parts = {
  lead: string;
  /** Words before the role: "former", "British", "30-year-old". */
  before: string;
  role: string;
  plural: boolean;
  /** " of the bank", ", who ...": kept. */
  after: string;
  member: Member;
};

/** [] where the phrase holds no known role and no known field. */
export function roleDistractors(key: string, around: Around): Distractor[] {
  const found = ofField(key, around) ?? ofRole(key, around) ?? [];
  return rankApart([...fromArticle(around.inArticle), ...found], { ...around, key });
}

/** "an expert on climate change", "a cybersecurity expert", "professor of law". */
function ofField(key: string, around: Around): Distractor[] | null {
  const { lead, rest } = splitArticle(key);
  const behind =
    /^(?<before>(?:[\p{L}-]+ )*?)(?<head>[\p{L}-]+)(?<link> (?:on|in|of|for) )(?<field>[\p{L} -]+)$/u.exec(
      rest,
    )?.groups;
  if (behind && EXPERT.test(behind.head ?? '')) {
    const { before = '', head = '', link = '', field = '' } = behind;
    return otherFields(field, head, around, (other) => lead + before + head + link + other);
  }
  const words = rest.split(' ');
  const last = words.at(-1) ?? '';
  if (!EXPERT.test(last)) return null;
  for (let from = 0; from < words.length - 1; from += 1) {
    const field = words.slice(from, -1).join(' ');
    const before = words.slice(0, from).join(' ');
    const found = otherFields(field, last, around, (other) =>
      withLead(lead, `${before === '' ? '' : `${before} `}${other} ${last}`),
    );
    if (found) return found;
  }
  return null;
}

function otherFields(
  field: string,
  head: string,
  { inArticle = [] }: Around,
  write: (other: string) => string,
): Distractor[] | null {
  const sets = fields();
  // A professor is one of a discipline, an expert one of a question of the day.
  const learned = LEARNED.test(head);
  const found = sets.find(field);
  const fit = found.filter(({ set }) => (set === 'learning') === learned);
  const member = likeliest(fit.length > 0 ? fit : found, sets, inArticle);
  if (!member) return null;
  return siblingsOf(member, sets, 4).map(({ member: other, closeness }) => ({
    text: write(other.text),
    provenance: 'word-swap',
    reason: { code: 'same-kind', params: { kind: other.set } },
    closeness,
  }));
}

function ofRole(key: string, around: Around): Distractor[] | null {
  const parts = readRole(key, around);
  if (!parts) return null;
  const { lead, before, after, plural, member } = parts;
  // "a landscape architect": what no other role could be
  if (
    before
      .trim()
      .split(' ')
      .some((word) => word !== '' && !GOES_WITH_ALL.test(word))
  )
    return null;
  const capital = /^\p{Lu}/u.test(parts.role);
  const put = (role: string, first = before): string => {
    const text = plural ? pluralOf(role) : role;
    const like = capital
      ? text.replace(/(?<=^| )\p{Ll}(?=\p{L}{2})(?!f\b|or\b)/gu, (letter) => letter.toUpperCase())
      : text;
    return withLead(lead, first + like) + after;
  };
  const joins = / of /.test(after)
    ? siblingsOf(member, roles(), 4).filter(({ member: other }) => !/ of /.test(other.text))
    : siblingsOf(member, roles(), 4);
  const swapped = joins.map(
    ({ member: other, closeness }): Distractor => ({
      text: put(other.text),
      provenance: 'word-swap',
      reason: { code: 'same-kind', params: { kind: other.set } },
      closeness,
    }),
  );
  // "a Scottish poet": where no other professions are at hand, another nation with the same one. Else it would be the
  // nation that is asked, and the question is who somebody is.
  const nation = before.trim().split(' ').at(-1) ?? '';
  if (!/^\p{Lu}/u.test(nation) || swapped.length >= ENOUGH) return swapped;
  const others = placeDistractors(nation, { seed: around.seed, subtype: 'nationality' });
  const written = parts.role;
  return [
    ...swapped,
    ...others.slice(0, 4).map(
      ({ text, closeness }): Distractor => ({
        text:
          withLead(lead, `${before.slice(0, before.lastIndexOf(nation))}${text} ${written}`) +
          after,
        provenance: 'word-swap',
        reason: { code: 'same-kind', params: { kind: 'nationality' } },
        closeness,
      }),
    ),
  ];
}

/** The longest known role that ends the noun phrase before "of", "at", "in" or a comma. */
function readRole(key: string, { inArticle = [] }: Around): Parts | null {
  const { lead, rest } = splitArticle(key);
  const sets = roles();
  // "member of parliament", "chief of staff" are roles themselves.
  const [, whole = rest, tail = ''] =
    /^(.*?)((?:,| (?:of|at|in|for|from|with|to|who) ).*)$/u.exec(rest) ?? [];
  const cuts = [
    [rest, ''],
    [whole, tail],
  ] as const;
  for (const [head, after] of tail.startsWith(',') ? [...cuts].reverse() : cuts) {
    const words = head.split(' ');
    for (let from = 0; from < words.length; from += 1) {
      const role = words.slice(from).join(' ');
      const before = words.slice(0, from).join(' ');
      const one = singularOf(role);
      const single = likeliest(sets.find(role), sets, inArticle);
      const many = single || one === null ? null : likeliest(sets.find(one), sets, inArticle);
      const member = single ?? many;
      if (member)
        return {
          lead,
          before: before === '' ? '' : `${before} `,
          role,
          plural: many !== null,
          after,
          member,
        };
    }
  }
  return null;
}
