// "How many ...?": the counted noun's phrase moves to the front without its number.
import type { PlacedNumber, Reading } from '#lib/core/fact/reading.ts';
import { render } from '#lib/core/fact/render.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { spineOf, subtree } from '#lib/core/fact/targets.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { type Asked, askOther, askSubject } from './ask.ts';

/** The counted noun's phrase moves to the front; what stands after it stays in its place. */
export function askHowMany(
  reading: Reading,
  statement: Statement,
  { number, first, last }: PlacedNumber,
): Asked | null {
  // "How many $": sums of money are told, not counted.
  if (number.unit?.kind === 'money') return null;
  // "an average of eight": of none of them it has to be true.
  if (/\baverage\b/i.test(number.qualifier?.text ?? '')) return null;
  const read = reading.sentences[statement.sentence];
  const node = read?.nodes[last];
  const noun = node && read?.nodes[node.head];
  if (!read || !node || !noun) return null;
  if (node.base !== 'nummod' || !/^(?:NOUN|PROPN|SYM)$/.test(noun.pos) || node.arcConfidence < 0.6)
    return null;
  if (noun.base === 'conj' || noun.children.some(({ base }) => base === 'conj')) return null;
  const from = number.qualifier ? firstPlace(read.nodes, number.qualifier.start, first) : first;
  if (noun.children.some(({ base, lower }) => base === 'det' && lower !== 'the' && lower !== 'a'))
    return null;
  if (noun.children.some(({ tag, place }) => tag === 'PRP$' && place < noun.place)) return null;
  const held = new Set([...statement.subject, ...statement.rest, ...statement.lead]);
  const percent = number.unit?.kind === 'percent';
  const core = baseNoun(noun, held, from, last, percent);
  if (!core) return null;
  const counted = render(reading, statement.sentence, core.words, { bound: statement.bound });
  // "bits of information, or variance,": an aside would stand in the question.
  if (counted.pointing !== null || counted.text.includes(',')) return null;
  const named = inFull(counted.text, number.unit);
  if (named === null) return null;
  const about =
    number.qualifier && /^(?:about|nearly)$/.test(number.qualifier.direction) ? 'about ' : '';
  const wh = percent
    ? `${about}what percentage ${counted.text}`.trim()
    : `${about}how many ${named}`;
  // "laborers controlled by ...", "parts of it that ...": what describes them would stay behind.
  const next = read.nodes[(core.gone.at(-1) ?? -2) + 1];
  const described = next && held.has(next.place) && /^(?:VB[NG]|W.*)$/.test(next.tag);
  const isSubject = statement.subjectHead === noun;
  if (described && !isSubject) return null;
  const counts = number.unit === null || number.unit.kind === 'counted';
  if (isSubject) {
    // "56g is meat": an amount is no number of things.
    if (!counts && !percent) return null;
    if (noun.children.some(({ base, lower }) => base === 'det' && lower === 'the')) return null;
    const left = statement.subject.filter((place) => !core.gone.includes(place));
    if (left.length > 0 && left.some((place) => read.nodes[place]?.pos !== 'PUNCT')) return null;
    return askSubject(reading, statement, wh, [], true);
  }
  const spine = spineOf(read.nodes, statement);
  const governed = noun.parent !== null && spine.includes(noun.parent) && noun.arcConfidence > 0.6;
  if (!governed) return null;
  const marks = noun.children.filter(({ base, place }) => base === 'case' && place < noun.place);
  if (noun.base === 'obl' && marks.length === 0) return null;
  const preposition = marks.map(({ lower }) => lower).join(' ');
  if (preposition !== '' && !mayLead(preposition, number, statement.clause.verb.lemma)) return null;
  const gone = [...core.gone, ...marks.map(({ place }) => place)];
  return askOther(reading, statement, preposition === '' ? wh : `${preposition} ${wh}`, gone);
}

/** Changes that have a size: "By what percentage did sales rise?" */
const CHANGES =
  /^(?:increase|decrease|rise|fall|grow|shrink|drop|decline|reduce|cut|raise|expand|exceed|climb|jump|improve|widen)$/;

/** "In how many countries ...?", "For how many days ...?"; not "At how many tonnes is it estimated?", "In how many years has it grown?" */
function mayLead(preposition: string, { unit }: PlacedNumber['number'], verb: string): boolean {
  if (preposition === 'by') return CHANGES.test(verb) && unit !== null;
  if (unit?.kind === 'time') return /^(?:for|within)$/.test(preposition);
  const counts = unit === null || unit.kind === 'counted';
  return counts && /^(?:in|on|for|into|within)$/.test(preposition);
}

/** "g of pizza" -> "grams of pizza"; null where the unit has no plain plural. */
function inFull(counted: string, unit: PlacedNumber['number']['unit']): string | null {
  if (!unit || unit.kind === 'counted' || !counted.startsWith(unit.text)) return counted;
  if (/^\p{Ll}{3,}$/u.test(unit.text)) return counted;
  if (/ per |^degree|hertz|pound sterling/.test(unit.name) || unit.kind === 'money') return null;
  const plural = /^(?:.* )?(?:foot|inch)$/.test(unit.name)
    ? unit.name.replace(/foot$/, 'feet').replace(/inch$/, 'inches')
    : `${unit.name}s`;
  return `${plural}${counted.slice(unit.text.length)}`;
}

function firstPlace(nodes: readonly Node[], start: number, fallback: number): number {
  let at = fallback;
  while (at > 0 && (nodes[at - 1]?.start ?? -1) >= start) at -= 1;
  return at;
}

/** The noun with what stands before it and its "of ...", less the number. */
function baseNoun(
  noun: Node,
  held: ReadonlySet<number>,
  from: number,
  last: number,
  percent: boolean,
): { words: number[]; gone: number[] } | null {
  const all = subtree(noun, held);
  const marks = new Set(
    noun.children.filter(({ base }) => base === 'case').map(({ place }) => place),
  );
  const after = noun.children.find(
    ({ base, place, children }) =>
      base === 'nmod' &&
      place > noun.place &&
      children.some((child) => child.base === 'case' && child.lower === 'of'),
  );
  const front = all.filter(
    (place) =>
      !marks.has(place) &&
      (place <= noun.place || (after !== undefined && place >= after.left && place <= after.right)),
  );
  const gone = front;
  const words = front.filter((place) => {
    if (place >= from && place <= last) return false;
    if (percent && place <= noun.place) return false;
    const child = noun.children.find((one) => one.place === place);
    return !(child && child.base === 'det');
  });
  if (words.length === 0 && !percent) return null;
  return words.length > 9 ? null : { words, gone };
}
