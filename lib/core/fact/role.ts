// Who somebody is: "Li Wei, an anti-terrorism expert at the China Institutes ...", "the chemist Ada Bell".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { FoundFact } from './found-fact.ts';
import { makeFact } from './make-fact.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { Reading } from './reading.ts';
import { render } from './render.ts';
import { subtree } from './targets.ts';
import { titledPeople } from './titled-people.ts';

const MOST_WORDS = 14;

/** parts: person, role ("an anti-terrorism expert"), place ("at the China Institutes ..."), organisation. */
export function findRoles(reading: Reading): FoundFact[] {
  const parsed = appositions(reading);
  const known = new Set(parsed.map(({ fact }) => fact.parts.person));
  const beside = titledPeople(reading).flatMap((titled): FoundFact[] => {
    const { person, known: name, sentence, role, place, head, modified } = titled;
    if (known.has(name)) return [];
    known.add(name);
    const fact = makeFact(reading, {
      kind: 'role',
      sentence,
      parts: {
        person,
        whole: `${role} ${place}`.trim(),
        role,
        place,
        head,
        modified: modified ? 'yes' : 'no',
      },
      confidence: BESIDE,
    });
    return [{ fact, statement: null, target: null, number: null }];
  });
  return [...parsed, ...beside];
}

/** Of what stands right beside the name. */
const BESIDE = 0.8;

function appositions(reading: Reading): FoundFact[] {
  return reading.sentences.flatMap(({ nodes, entities }, sentence) => {
    if (reading.article.sentences[sentence]?.kind !== 'sentence') return [];
    return nodes.flatMap((node): FoundFact[] => {
      if (
        node.base !== 'appos' ||
        node.arcConfidence < 0.6 ||
        !node.parent ||
        !isPersonNoun(node.lemma)
      )
        return [];
      const person = entities.find(
        ({ type, first, last }) => type === 'person' && first <= node.head && last >= node.head,
      );
      if (!person || node.place < node.head) return [];
      return roleOf(reading, sentence, node, person);
    });
  });
}

function roleOf(
  reading: Reading,
  sentence: number,
  node: Node,
  { first, last }: { first: number; last: number },
): FoundFact[] {
  const read = reading.sentences[sentence];
  if (!read) return [];
  const held = new Set<number>();
  for (let at = node.left; at <= node.right; at += 1) held.add(at);
  for (const child of node.children) {
    if (
      /^(?:acl|appos|parataxis|conj|cc)$/.test(child.base) ||
      /^(?:now|then|currently)$/.test(child.lower) ||
      /^[([,]$/.test(read.nodes[child.left]?.form ?? '')
    ) {
      for (let at = child.left; at <= child.right; at += 1) held.delete(at);
    }
  }
  // Initials in brackets go.
  for (let at = node.left; at <= node.right; at += 1) {
    if (read.nodes[at]?.form === '(') {
      for (; at <= node.right && held.delete(at) && read.nodes[at]?.form !== ')'; at += 1);
    }
  }
  const places = subtree(node, held).filter(
    (at) => read.nodes[at]?.pos !== 'PUNCT' || (held.has(at - 1) && held.has(at + 1)),
  );
  const at = places.find((place) => place > node.place && read.nodes[place]?.base === 'case');
  const whole = render(reading, sentence, places);
  const role = render(
    reading,
    sentence,
    at === undefined ? places : places.filter((place) => place < at),
  );
  const place =
    at === undefined
      ? null
      : render(
          reading,
          sentence,
          places.filter((other) => other >= at),
        );
  const name = personName(reading, sentence, first, last);
  if (!name || whole.pointing !== null || whole.text.split(' ').length > MOST_WORDS) return [];
  const modified = places.some(
    (other) => other < node.place && /^(?:compound|amod)$/.test(read.nodes[other]?.base ?? ''),
  );
  const fact = makeFact(reading, {
    kind: 'role',
    sentence,
    parts: {
      person: name,
      whole: whole.text,
      role: role.text,
      place: place?.text ?? '',
      head: node.lemma,
      modified: modified ? 'yes' : 'no',
    },
    confidence: node.arcConfidence,
  });
  return [{ fact, statement: null, target: null, number: null }];
}

/** The name in full, without its title. */
function personName(
  reading: Reading,
  sentence: number,
  first: number,
  last: number,
): string | null {
  for (let at = first; at <= last; at += 1) {
    const named = reading.sentences[sentence]?.names.get(at);
    if (named) return named.group.canonical;
  }
  return null;
}
