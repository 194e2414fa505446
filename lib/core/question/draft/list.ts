// "Which of these ...?": the members of a list beside what is in none.
import type { Fact } from '#lib/core/fact/fact.ts';
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { type FoundList, listsOf } from '#lib/core/fact/list.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { render } from '#lib/core/fact/render.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { spineOf, subtree } from '#lib/core/fact/targets.ts';
import {
  type Distractor,
  nounDistractors,
  placeDistractors,
  roleDistractors,
} from '#lib/core/question/distract/candidates.ts';
import { type Asked, askOther, midSentence } from './ask.ts';
import { becauseOf } from './because.ts';
import type { Draft, DraftContext } from './draft.ts';
import { listPart, textPart } from './parts.ts';
import { tell } from './tell.ts';

const OPTIONS = 6;

export function draftList(
  { fact, statement }: FoundFact,
  { reading, seed }: DraftContext,
): Draft[] {
  if (!statement) return [];
  const members = listPart(fact, 'members');
  const head = Number(textPart(fact, 'head'));
  const list = listsOf(reading, statement).find((one) => one.head.place === head);
  if (!list || members.length < 2 || members.length > 4) return [];
  // "Britain and other countries"
  const words = reading.sentences[statement.sentence]?.nodes ?? [];
  if (words.some(({ lower, place }) => lower === 'other' && Math.abs(place - list.head.place) < 12))
    return [];
  // "range from fever and nausea to ...": ends of a scale, no list.
  if (/^(?:range|vary|extend|run)$/.test(statement.clause.verb.lemma)) return [];
  const asked = list.open
    ? askExamples(reading, statement, list)
    : askMembers(reading, statement, list);
  if (!asked || asked.pointing !== null) return [];
  // Examples of a kind, or things by their common nouns: others of the kind may be right, or fit ill.
  const named = members.every((member) => /^(?:the )?\p{Lu}/u.test(member));
  // What somebody names is what they name, whatever else there is of the kind.
  const told = list.open && statement.attribution !== null && members.length >= 3;
  if (!named && !told && (list.open || !/^(?:Which|What)\b/.test(asked.stem))) return [];
  const others = othersOf(reading, statement, list, members, `${seed}|${fact.id}`).slice(
    0,
    Math.max(2, OPTIONS - members.length - 1),
  );
  if (others.length < 2) return [];
  return [
    {
      kind: 'multiple-response',
      factId: fact.id,
      stem: asked.stem,
      keys: members,
      distractors: others.map(({ text }) => text),
      because: becauseOf(others),
      rationale: namedBy(fact, members),
      skill: 'look-up',
      proofs: asked.proofs,
      trust: statement.confidence * 0.9,
    },
  ];
}

/** "Li Wei names Peru and Chile." */
function namedBy({ attribution }: Fact, members: readonly string[]): string {
  const last = members.at(-1) ?? '';
  return `${attribution ?? 'The article'} names ${members.slice(0, -1).join(', ')} and ${last}.`.replace(
    /^\p{Ll}/u,
    (letter) => letter.toUpperCase(),
  );
}

/** Names beside names of their kind, common nouns beside their siblings; the article's own are not used: they may be right. */
function othersOf(
  reading: Reading,
  { sentence }: Statement,
  { head }: FoundList,
  members: readonly string[],
  seed: string,
): Distractor[] {
  const read = reading.sentences[sentence];
  const entity = read?.entities.find(
    ({ first, last }) => first <= head.place && last >= head.place,
  );
  const said = reading.analysis.names.flatMap(({ canonical, aliases }) => [canonical, ...aliases]);
  const avoid = [...members, ...said].filter((name) => name !== members[0]);
  const [first = ''] = members;
  if (entity) {
    if (entity.type !== 'place') return [];
    const the = members.every((member) => /^the /.test(member));
    return placeDistractors(first.replace(/^the /, ''), {
      subtype: entity.subtype,
      avoid,
      seed,
    }).map((one) => (the && !/^the /.test(one.text) ? { ...one, text: `the ${one.text}` } : one));
  }
  const siblings = nounDistractors(first, { avoid, seed });
  if (siblings.length > 0) return siblings;
  // A field of work: those of other experts.
  return roleDistractors(`a ${first} expert`, { avoid, seed }).flatMap((one) => {
    const field = /^an? (.+) expert$/.exec(one.text)?.[1];
    return field === undefined ? [] : [{ ...one, text: field }];
  });
}

/** "In which of these did China ...?" */
function askMembers(
  reading: Reading,
  statement: Statement,
  { head, all, members }: FoundList,
): Asked | null {
  const read = reading.sentences[statement.sentence];
  if (!read || !head.parent) return null;
  const spine = spineOf(read.nodes, statement);
  if (!spine.includes(head.parent)) return askWithin(reading, statement, head, all, members, spine);
  if (!/^(?:obj|obl)$/.test(head.base)) return null;
  const marks = all.filter(
    (place) =>
      read.nodes[place]?.base === 'case' &&
      read.nodes[place]?.head === head.place &&
      !members.flat().includes(place),
  );
  const preposition = marks.map((place) => read.nodes[place]?.lower).join(' ');
  const entity = read.entities.find(({ first, last }) => first <= head.place && last >= head.place);
  const kind =
    entity?.subtype === 'country'
      ? 'of these countries'
      : entity?.type === 'place'
        ? 'of these places'
        : 'of these';
  return askOther(reading, statement, `${preposition} which ${kind}`.trim(), all);
}

/** "does Li Wei name", "are named": of examples it is asked what is named, as others may be right. */
function whoNames({ attribution }: Statement): string {
  if (attribution === null) return 'are named';
  const many = / and /.test(attribution) || /^(?:the )?\p{Ll}[\p{L} ]*s$/u.test(attribution);
  return `${many ? 'do' : 'does'} ${attribution} name`;
}

/** "Which of these does Li Wei name as countries in which China used to train officers?" */
function askExamples(
  reading: Reading,
  statement: Statement,
  { head, all }: FoundList,
): Asked | null {
  const read = reading.sentences[statement.sentence];
  const noun = head.parent;
  if (!read || !noun || !/^NNS$/.test(noun.tag) || !/^(?:obl|nmod)$/.test(noun.base)) return null;
  const marks = noun.children.filter(({ base, place }) => base === 'case' && place < noun.place);
  if (marks.length !== 1) return null;
  const from = marks[0]?.place ?? 0;
  const gone = [...statement.rest].filter(
    (place) => place >= from && place <= Math.max(noun.right, all.at(-1) ?? 0),
  );
  const inner = noun.children
    .filter(({ place, base }) => place < noun.place && (base === 'amod' || base === 'compound'))
    .map(({ form }) => form.toLowerCase());
  const told = tell(
    reading,
    {
      ...statement,
      attribution: null,
      lead: [],
      rest: statement.rest.filter((place) => !gone.includes(place) && place < from),
    },
    [],
    '',
  );
  const words = told.stem.replace(/\.$/, '');
  const [subject = 0] = statement.subject;
  // A name that the tagger does not know keeps its capital.
  const open = read.names.has(subject) ? words : midSentence(reading, statement, subject, words);
  const kind = [...inner, noun.lower].join(' ');
  return {
    ...told,
    stem: `Which of these ${whoNames(statement)} as ${kind} ${marks[0]?.lower} which ${open}?`,
  };
}

/** "To countries in which of these regions are the efforts spreading?" */
function askWithin(
  reading: Reading,
  statement: Statement,
  head: FoundList['head'],
  all: readonly number[],
  members: FoundList['members'],
  spine: readonly FoundList['head'][],
): Asked | null {
  const read = reading.sentences[statement.sentence];
  const noun = head.parent;
  if (
    !read ||
    !noun?.parent ||
    !spine.includes(noun.parent) ||
    noun.base !== 'obl' ||
    head.base !== 'nmod'
  )
    return null;
  const held = new Set(statement.rest);
  const outer = subtree(noun, held);
  const reach = Math.max(outer.at(-1) ?? 0, all.at(-1) ?? 0);
  const whole = statement.rest.filter((place) => place >= (outer[0] ?? 0) && place <= reach);
  if (outer.length === 0 || reach !== all.at(-1)) return null;
  const inner = new Set(members.flat());
  const opening = outer.filter((place) => place < (members[0]?.[0] ?? 0) && !inner.has(place));
  const { text, pointing } = render(reading, statement.sentence, opening, {
    bound: statement.bound,
  });
  const entity = read.entities.find(({ first, last }) => first <= head.place && last >= head.place);
  if (pointing !== null || entity?.type !== 'place') return null;
  return askOther(reading, statement, `${text} which of these places`, whole);
}
