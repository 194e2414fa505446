// What sort of thing an answer is, and the question words that ask after it.
import { nameOver } from '#lib/core/fact/name-words.ts';
import { isPersonNoun } from '#lib/core/fact/people-nouns.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import type { Target } from '#lib/core/fact/target.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { eventKind } from '#lib/core/question/distract/candidates.ts';
import { isBorneOut } from './borne-out.ts';
import { plainName } from './person-names.ts';

export type AnswerType = {
  type: 'person' | 'place' | 'organization' | 'event' | 'people' | 'thing';
  subtype: string | null;
  /** The name that its head is, in full, or null. */
  name: string | null;
  /** The whole answer is the name: "China", not "China's efforts". */
  whole: boolean;
  plural: boolean;
  /** Two or more joined by "and". */
  joined: boolean;
};

export function answerTypeOf(
  reading: Reading,
  sentence: number,
  { head, inner, answer }: Pick<Target, 'head' | 'inner' | 'answer'>,
): AnswerType {
  const read = reading.sentences[sentence];
  const entity =
    read?.entities.find(({ first, last }) => first <= head.place && last >= head.place) ?? null;
  const joined = head.children.some(
    ({ base, place, pos }) => base === 'conj' && (inner.includes(place) || pos === 'PROPN'),
  );
  const plural = joined || /^NNP?S$/.test(head.tag) || /^(?:people|police)$/.test(head.lower);
  const group = groupAt(reading, sentence, head, answer.text);
  const occasion =
    OCCASION.test(head.lemma) && inner.some((place) => read?.nodes[place]?.pos === 'PROPN');
  if (occasion && group?.type !== 'person') {
    const name = answer.text.replace(/^(?:the|The) /, '');
    return {
      type: 'event',
      subtype: head.lemma.toLowerCase(),
      name,
      whole: !joined,
      plural,
      joined,
    };
  }
  const denied = group !== null && !isBorneOut(reading, group);
  const type = denied ? null : (group?.type ?? entity?.type ?? null);
  const named =
    type !== null &&
    (head.pos === 'PROPN' || head.pos === 'PRON' || (group !== null && type !== 'event'));
  if (!named) {
    const people = isPersonNoun(head.lemma) || (nounClass(head.lemma) === 'group' && acts(head));
    return {
      type: people ? 'people' : 'thing',
      subtype: null,
      name: null,
      whole: false,
      plural,
      joined,
    };
  }
  const written = group?.canonical ?? reading.article.text.slice(entity?.start, entity?.end);
  const name = type === 'person' ? plainName(written) : written;
  const bare = answer.text.replace(/^(?:the|The) /, '');
  const known = group === null ? [written] : [group.canonical, ...group.aliases];
  const titled = known.some(
    (one) => bare === one || (bare.endsWith(` ${one}`) && type === 'person'),
  );
  const country = group?.type === 'place' && group.subtype === 'country';
  return {
    type,
    subtype: country ? 'country' : (group?.subtype ?? entity?.subtype ?? null),
    name,
    whole:
      !joined &&
      (titled ||
        (group === null &&
          entity !== null &&
          inner.every((place) => place >= entity.first && place <= entity.last))),
    plural,
    joined,
  };
}

/** "the government knew": a group that does something is asked after like people. */
const acts = ({ base, relation, parent }: Node): boolean =>
  base === 'nsubj' &&
  relation !== 'nsubj:pass' &&
  parent?.pos === 'VERB' &&
  !/^(?:be|have|become|include|contain|consist|belong|mean)$/.test(parent.lemma);

/** Heads of what takes place. */
const OCCASION =
  /^(?:conference|summit|forum|congress|convention|festival|olympics|war|battle|revolution|treaty|tournament|cup|championship|siege|uprising|election)$/i;

/** The name group that the words belong to: by their place, what the pronoun stands for, or by being spelt like it. */
function groupAt(reading: Reading, sentence: number, head: Node, text: string): NameGroup | null {
  const read = reading.sentences[sentence];
  const at = read && nameOver(read, head.place);
  if (at) return at.group;
  const bare = text.replace(/^(?:the|The) /, '');
  return (
    reading.analysis.names.find(
      ({ canonical, aliases, type }) =>
        type !== null && (canonical === bare || aliases.includes(bare)),
    ) ?? null
  );
}

const PLACES: Record<string, string> = {
  country: 'country',
  city: 'city',
  region: 'region',
  state: 'state',
  river: 'river',
  island: 'island',
  mountain: 'mountain',
  sea: 'sea',
  ocean: 'ocean',
  continent: 'continent',
  lake: 'lake',
  province: 'province',
  town: 'town',
  village: 'village',
  street: 'street',
  planet: 'planet',
};
const BODIES: Record<string, string> = {
  // A team or a government.
  country: 'country',
  company: 'company',
  university: 'university',
  newspaper: 'newspaper',
  party: 'party',
  school: 'school',
  museum: 'museum',
  team: 'team',
  agency: 'agency',
  bank: 'bank',
  hospital: 'hospital',
  church: 'church',
  army: 'army',
  court: 'court',
};

/** "which country", "which organisation", "who", "what". */
export function whWords({ type, subtype, name, whole }: AnswerType): string {
  if (type === 'person' || type === 'people') return 'who';
  if (type === 'place' && whole) return `which ${PLACES[subtype ?? ''] ?? 'place'}`;
  if (type === 'organization' && whole) return `which ${BODIES[subtype ?? ''] ?? 'organisation'}`;
  if (type === 'event' && whole)
    return `which ${eventKind(name ?? '') ?? (subtype !== null && OCCASION.test(subtype) ? subtype : 'event')}`;
  return 'what';
}

/** The places of ", Devon" behind "Exeter"; [] where none follows, or a list does. */
export function regionAfter(
  { sentences }: Reading,
  sentence: number,
  { inner }: Pick<Target, 'inner'>,
): number[] {
  const nodes = sentences[sentence]?.nodes ?? [];
  let last = inner.at(-1) ?? -1;
  if (nodes[last]?.form === ',') last -= 1;
  if (nodes[last]?.pos !== 'PROPN' || nodes[last + 1]?.form !== ',') return [];
  const found: number[] = [];
  for (let at = last + 2; nodes[at]?.pos === 'PROPN'; at += 1) found.push(at);
  const behind = nodes[last + 2 + found.length];
  const listed = behind?.pos === 'CCONJ' || nodes[last + 2]?.base === 'nsubj';
  return listed || found.length === 0 ? [] : [last + 1, ...found];
}
