// Members of a list: "areas such as counterterrorism, cybersecurity and biosecurity", "in Peru, Chile and Bolivia".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { FoundFact } from './found-fact.ts';
import { ofStatement } from './make-fact.ts';
import type { Reading } from './reading.ts';
import { render } from './render.ts';
import type { Statement } from './statement.ts';
import { subtree } from './targets.ts';
import { placesFrom } from './word-places.ts';

/** Members that a question can offer as its right options: two at least. */
const MOST = 6;
const MEMBER_WORDS = 5;

/** parts: members (texts), open ("such as": there are more), category. */
export function findLists(reading: Reading, statement: Statement): FoundFact[] {
  return listsOf(reading, statement).flatMap(({ members, head, open, category }): FoundFact[] => {
    const texts = members.map((places) =>
      render(reading, statement.sentence, places, { bound: statement.bound }),
    );
    if (
      texts.some(
        ({ text, pointing }) =>
          pointing !== null || text === '' || text.split(' ').length > MEMBER_WORDS,
      )
    )
      return [];
    const parts = {
      members: texts.map(({ text }) => text),
      category,
      open: open ? 'yes' : 'no',
      head: String(head.place),
    };
    const fact = ofStatement(reading, statement, 'list', parts, []);
    return [{ fact, statement, target: null, number: null }];
  });
}

export type FoundList = {
  members: number[][];
  head: Node;
  open: boolean;
  category: string;
  all: readonly number[];
};

/** What the parser joined, and names of one type in a row, however it hung them. */
export function listsOf(reading: Reading, statement: Statement): FoundList[] {
  const joined = joinedLists(reading, statement);
  const heads = new Set(joined.flatMap(({ members }) => members.flat()));
  return [...joined, ...nameRuns(reading, statement).filter(({ head }) => !heads.has(head.place))];
}

const RUN = 3;

/** "the Middle East, the Pacific Islands and Central Asia" */
function nameRuns(reading: Reading, { sentence, rest }: Statement): FoundList[] {
  const read = reading.sentences[sentence];
  if (!read) return [];
  const held = new Set(rest);
  const names = read.entities
    .filter(({ first, last, type }) => type === 'place' && held.has(first) && held.has(last))
    .sort((a, b) => a.first - b.first);
  const runs: (typeof names)[] = [];
  for (const name of names) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const between = before ? read.nodes.slice(before.last + 1, name.first) : [];
    const joins =
      before &&
      between.length > 0 &&
      between.every(({ lower }) => /^(?:,|and|or|the)$/.test(lower));
    if (run && joins) run.push(name);
    else runs.push([name]);
  }
  return runs.flatMap((run): FoundList[] => {
    if (run.length < RUN || run.length > MOST) return [];
    const members = run.map(({ first, last }) => {
      const from = read.nodes[first - 1]?.lower === 'the' ? first - 1 : first;
      return placesFrom(from, last);
    });
    const [opening] = run;
    const head = read.nodes[opening?.last ?? -1];
    const end = members.at(-1)?.at(-1) ?? 0;
    const marks =
      head?.children.filter(({ base }) => base === 'case').map(({ place }) => place) ?? [];
    const from = Math.min(members[0]?.[0] ?? 0, ...marks.filter((place) => held.has(place)));
    if (!head || !held.has(end)) return [];
    const all = placesFrom(from, end);
    const such = head.children.some(({ lower, base }) => base === 'case' && lower === 'such');
    return [{ members, head, open: such, category: '', all }];
  });
}

function joinedLists(reading: Reading, { sentence, rest }: Statement): FoundList[] {
  const read = reading.sentences[sentence];
  if (!read) return [];
  const held = new Set(rest);
  return rest.flatMap((place): FoundList[] => {
    const node = read.nodes[place];
    if (!node || !/^(?:NOUN|PROPN)$/.test(node.pos) || node.base === 'conj') return [];
    const others = node.children.filter(
      ({ base, pos, place: at, arcConfidence }) =>
        base === 'conj' && held.has(at) && /^(?:NOUN|PROPN)$/.test(pos) && arcConfidence > 0.4,
    );
    if (others.length < 1 || others.length + 1 > MOST) return [];
    const all = subtree(node, held);
    const such =
      node.children.some(({ lower, base }) => base === 'case' && lower === 'such') ||
      read.nodes[all[0] ?? 0]?.lower === 'such';
    const members = [node, ...others].map((member) => {
      const own = subtree(member, held);
      return own.filter((at) => {
        const word = read.nodes[at];
        if (!word) return false;
        if (member === node && others.some((other) => at >= other.left && at <= other.right))
          return false;
        return (
          !(word.base === 'case' && word.head === member.place) &&
          word.base !== 'cc' &&
          word.pos !== 'PUNCT' &&
          !(word.base === 'fixed' && word.lower === 'as')
        );
      });
    });
    const last = members.at(-1) ?? [];
    if (
      members.some(
        (own) =>
          own.length === 0 ||
          own.some((at, index) => index > 0 && at !== (own[index - 1] ?? 0) + 1),
      )
    )
      return [];
    const category = such ? (read.nodes[node.head]?.lower ?? '') : '';
    return last.length === 0 ? [] : [{ members, head: node, open: such, category, all }];
  });
}
