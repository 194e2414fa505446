// Do the kept words of a statement still say what the sentence says? What was left out between them must be an
// aside, a link to other sentences, a date, a second verb's part or the part asked after; a parser's slip is none of these.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { begins, ends, hangs, LIMITS } from './kept-edges.ts';
import { disagrees, isDoubtfulSubject } from './kept-subject.ts';
import { type Around, COMMA, type Kept } from './kept-words.ts';
import { explained } from './left-out.ts';
import { LINKING } from './linking.ts';
import { losesSense } from './lost-sense.ts';

/**
 * @param asked places that a question takes out: they count as kept
 * @returns the first left-out run that nothing explains ("put into force" of "the plan was [put into force] allowing
 * a break"), a word left hanging, or null
 */
export function garbledAt(read: Around, told: Kept, asked: readonly number[] = []): string | null {
  const { nodes } = read;
  const held = new Set([...told.lead, ...told.subject, ...told.verb, ...told.rest, ...asked]);
  const kept = [...held].sort((a, b) => a - b);
  const text = (from: number, to: number): string =>
    nodes
      .slice(from, to + 1)
      .map(({ form }) => form)
      .join(' ');
  for (const [at, place] of kept.entries()) {
    const next = kept[at + 1];
    if (next === undefined || next === place + 1) continue;
    if (!explained(read, told, place, next)) return text(place, next);
  }
  const verbEnd = told.verb.at(-1) ?? -1;
  // "the idea developed, a spirit like ...": no object.
  if (
    held.has(verbEnd + 2) &&
    nodes[verbEnd + 1]?.form === ',' &&
    /^(?:DET|NOUN|PROPN|NUM)$/.test(nodes[verbEnd + 2]?.pos ?? '')
  )
    return text(verbEnd, verbEnd + 2);
  // "by 1972 both [Moscow and Beijing ...]": the lead holds a word of the subject.
  const opening = nodes[told.lead.filter((place) => nodes[place]?.pos !== 'PUNCT').at(-1) ?? -1];
  if (opening && /^(?:DET|CCONJ|ADV|ADP)$/.test(opening.pos)) return opening.form;
  const first = told.subject[0] ?? -1;
  const last = kept.filter((place) => nodes[place]?.pos !== 'PUNCT').at(-1) ?? -1;
  // "around [100 people]": the question says so.
  const hedged = asked.includes(first) && LIMITS.test(nodes[first - 1]?.lower ?? '');
  if (!hedged && !begins(read, told, first, held)) return text(first - 1, first);
  if (hangs(nodes[last], held) || !ends(read, told, last, held)) return text(last, last + 1);
  if (isDoubtfulSubject(nodes, told) || disagrees(nodes, told, held))
    return text(first, told.subject.at(-1) ?? first);
  if (runsOn(nodes, told)) return text(told.predicate, last);
  const open = kept.find((place) => isOpenList(nodes, place, held));
  if (open !== undefined) return text(open, open + 1);
  const joint = kept.find((place) => isLoose(nodes, place, held));
  return joint === undefined ? losesSense(nodes, kept) : text(joint, joint);
}

/** "Bell, who died aged 92[,] founded a school": past the comma that closes an aside the main clause goes on. */
function runsOn(nodes: readonly Node[], { clause, rest }: Kept): boolean {
  const pronoun = clause.relative?.pronoun;
  if (typeof pronoun !== 'number' || nodes[pronoun - 1]?.form !== ',') return false;
  return rest.some((place) => {
    const next = nodes[place + 1];
    return (
      COMMA.test(nodes[place]?.form ?? '') &&
      rest.includes(place + 1) &&
      /^VB[DN]$/.test(next?.tag ?? '') &&
      opensObject(nodes[place + 2])
    );
  });
}

const opensObject = (node: Node | undefined): boolean =>
  /^(?:DT|NNP?S?|CD|PRP\$|JJ)$/.test(node?.tag ?? '');

/** "to the king but, on the way", "two dogs that": a joint whose other part was left out. */
function isLoose(nodes: readonly Node[], place: number, held: ReadonlySet<number>): boolean {
  const node = nodes[place];
  if (!node) return false;
  if (/^W/.test(node.tag)) return !held.has(node.head);
  // "deterrents that, for reasons no one understands, [work]": whatever the parser made of it.
  if (node.lower === 'that' && nodes[place + 1]?.form === ',') return true;
  // "was a charming": the noun is missing.
  if (/^an?$/.test(node.lower) && node.base === 'det')
    return !held.has(node.head) || (nodes[node.head]?.pos === 'ADJ' && !held.has(node.head + 1));
  if (node.pos !== 'CCONJ' || node.base !== 'cc') return false;
  const other = nodes[node.head];
  if (other && other.place > place && !held.has(other.place)) return true;
  // "continued to grow and in May": a verb joined to a time.
  const one = other?.base === 'conj' ? other.parent : (nodes[place - 1] ?? null);
  if (other && other.place > place && one?.pos === 'VERB' && /^(?:NOUN|PROPN|NUM)$/.test(other.pos))
    return !other.children.some(({ base }) => base === 'cop');
  // "arrested and [eventually] charged": a link between sentences, and no part of this one.
  let next = place + 1;
  while (!held.has(next) && isLink(nodes[next])) next += 1;
  return COMMA.test(nodes[next]?.form ?? '') || !held.has(next);
}

/** "then" tells the order, and is missed. */
const isLink = (node: Node | undefined): boolean =>
  node !== undefined && LINKING.has(node.lower) && node.lower !== 'then';

/** "after concepts, minerals": things in a row of which the last, with its "and", was left out. */
function isOpenList(nodes: readonly Node[], place: number, held: ReadonlySet<number>): boolean {
  const node = nodes[place];
  if (node?.pos !== 'NOUN') return false;
  const row = node.children.filter(
    (child) => child.base === 'conj' && child.pos === 'NOUN' && held.has(child.place),
  );
  const all = nodes.slice(place).filter((one) => held.has(one.place));
  return (
    row.length > 0 &&
    all.some(({ form }) => form === ',') &&
    all.every(({ pos, form }) => pos !== 'CCONJ' && !/^(?:&|well)$/.test(form))
  );
}
