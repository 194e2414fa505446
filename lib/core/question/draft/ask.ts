// From a statement to a question: the part asked after gives way to a question word, the verb moves before its subject.

import { lowerOpening } from '#lib/core/fact/lower-opening.ts';
import { planOfThen } from '#lib/core/fact/plan-of-then.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { shortened } from '#lib/core/fact/shorten.ts';
import { type Statement, words } from '#lib/core/fact/statement.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import { baseOf } from './base-form.ts';
import { hasJoinedVerb } from './joined-verbs.ts';

/** A longer stem loses what hangs loosely at its end. */
export const MOST_WORDS = 28;

export type Asked = { stem: string; pointing: string | null; proofs: readonly number[] };

const SINGULAR: Record<string, string> = { are: 'is', were: 'was', have: 'has', do: 'does' };

export type Parts = { texts: string[]; pointing: string | null; proofs: Set<number> };

/** Adds words of the statement; skips empty ones. */
export function add(
  parts: Parts,
  reading: Reading,
  statement: Statement,
  places: readonly number[],
): void {
  if (places.length === 0) return;
  const { text, pointing, proofs } = words(reading, statement, places);
  if (text === '') return;
  parts.texts.push(midSentence(reading, statement, places[0] as number, text));
  parts.pointing ??= pointing;
  for (const proof of proofs) parts.proofs.add(proof);
}

/** "The initiative" -> "the initiative" away from the start of a sentence; names keep their capital. */
export function midSentence(
  reading: Reading,
  { sentence }: Pick<Statement, 'sentence'>,
  place: number,
  text: string,
): string {
  const read = reading.sentences[sentence];
  const node = read?.nodes[place];
  if (!read || !node) return text;
  // The text was given its capital as the start of a sentence: "Fans missed out" -> "fans missed out".
  if (node.form === node.lower && text.startsWith(capital(node.form)))
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const named = read.names.get(place);
  const { group, mention } = named ?? {};
  const long = group && mention && group.type !== null && mention.last > mention.first;
  if (node.pos === 'PROPN' && (long || group?.type === 'person')) return text;
  return lowerOpening(reading, node, text);
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** "the school, like its neighbour, [relies]": the subject with the second comma of its aside. */
function addSubject(parts: Parts, reading: Reading, statement: Statement): void {
  const before = parts.texts.length;
  add(parts, reading, statement, statement.subject);
  const nodes = reading.sentences[statement.sentence]?.nodes ?? [];
  if (parts.texts.length > before && closesAside(nodes, statement.subject))
    parts.texts[parts.texts.length - 1] += ',';
}

/** One comma within, one right behind. */
export function closesAside(
  nodes: readonly { form: string }[],
  subject: readonly number[],
): boolean {
  const marks = subject.filter((place) => nodes[place]?.form === ',').length;
  return marks === 1 && nodes[(subject.at(-1) ?? -2) + 1]?.form === ',';
}

/** The lead as an opening: "In 1905, ". */
function leadOf(
  reading: Reading,
  statement: Statement,
  parts: Parts,
  removed: ReadonlySet<number>,
): string {
  const places = statement.lead.filter((place) => !removed.has(place));
  if (places.length === 0) return '';
  const lead: Parts = { texts: [], pointing: null, proofs: parts.proofs };
  add(lead, reading, statement, places);
  parts.pointing ??= lead.pointing;
  return lead.texts[0] === undefined ? '' : `${lead.texts[0]}, `;
}

const finish = (statement: Statement, lead: string, parts: Parts): Asked => {
  const source = statement.attribution === null ? '' : `according to ${statement.attribution}, `;
  const body = `${source}${lead}${parts.texts.filter((text) => text !== '').join(' ')}`;
  const stem = `${body.charAt(0).toUpperCase()}${body.slice(1)}?`
    .replace(/\s+/g, ' ')
    .replace(/,? (?:too|as well)\?$/, '?')
    .replace(/,\?$/, '?')
    .replace(/ ([,;])/g, '$1');
  return { stem, pointing: parts.pointing, proofs: [...parts.proofs] };
};

/** "Who first proposed ...?": the question word stands in the subject's place. */
export function askSubject(
  reading: Reading,
  whole: Statement,
  wh: string,
  removed: readonly number[],
  plural = false,
): Asked | null {
  const statement = shortened(reading, whole, removed, MOST_WORDS);
  const gone = new Set(removed);
  const parts: Parts = { texts: [wh], pointing: null, proofs: new Set() };
  const read = reading.sentences[statement.sentence];
  if (!read) return null;
  const verb = statement.verb.filter((place) => !gone.has(place));
  const finite = verb.find((place) => isFiniteTag(read.nodes[place]?.tag ?? ''));
  const text = words(reading, statement, verb);
  parts.pointing ??= text.pointing;
  const node = finite === undefined ? undefined : read.nodes[finite];
  parts.texts.push(
    statement.helper === null
      ? ''
      : plural
        ? statement.helper
        : (SINGULAR[statement.helper] ?? statement.helper),
  );
  parts.texts.push(plural || !node ? text.text : singular(text.text, node));
  add(
    parts,
    reading,
    statement,
    statement.rest.filter((place) => !gone.has(place)),
  );
  return finish(statement, leadOf(reading, statement, parts, gone), parts);
}

function singular(text: string, finite: Node): string {
  if (finite.tag !== 'VBP' && !/^(?:are|were)$/.test(finite.lower)) return text;
  const form = SINGULAR[finite.lower] ?? thirdPerson(finite.lemma);
  return text.replace(new RegExp(`\\b${finite.form}\\b`), form);
}

export function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** "What does China plan to create?": the verb moves before the subject. Null where it cannot. */
export function askOther(
  reading: Reading,
  whole: Statement,
  wh: string,
  removed: readonly number[],
): Asked | null {
  const statement = shortened(reading, whole, removed, MOST_WORDS + removed.length);
  const read = reading.sentences[statement.sentence];
  if (!read) return null;
  const gone = new Set(removed);
  if (hasJoinedVerb(read.nodes, statement.predicate, statement.rest)) return null;
  const { clause } = statement;
  const finite = statement.verb.find(
    (place) => clause.verb.tokens.includes(place) && isFiniteTag(read.nodes[place]?.tag ?? ''),
  );
  const node = finite === undefined ? undefined : read.nodes[finite];
  const parts: Parts = { texts: [wh], pointing: null, proofs: new Set() };
  if (statement.helper !== null) {
    const [finite = '', ...others] = statement.helper.split(' ');
    parts.texts.push(finite);
    addSubject(parts, reading, statement);
    parts.texts.push(...others);
    for (const run of [statement.verb, statement.rest]) {
      add(
        parts,
        reading,
        statement,
        run.filter((place) => !gone.has(place)),
      );
    }
    return finish(statement, leadOf(reading, statement, parts, gone), parts);
  }
  if (!node) return null;
  const others = statement.verb.filter((place) => place !== finite);
  const perfect = node.lemma === 'have' && others.some((place) => read.nodes[place]?.tag === 'VBN');
  if (perfect || node.base === 'aux' || node.base === 'cop' || node.lemma === 'be') {
    // "Where was Anna Bell to sing?"
    const [moved = '', ...left] = (planOfThen(reading, read, node) ?? node.lower).split(' ');
    parts.texts.push(moved);
    addSubject(parts, reading, statement);
    parts.texts.push(...left);
    add(parts, reading, statement, others);
  } else {
    const base = baseOf(node);
    if (base === null) return null;
    parts.texts.push(node.tag === 'VBD' ? 'did' : node.tag === 'VBZ' ? 'does' : 'do');
    addSubject(parts, reading, statement);
    add(
      parts,
      reading,
      statement,
      others.filter((place) => place < node.place),
    );
    parts.texts.push(base);
    add(
      parts,
      reading,
      statement,
      others.filter((place) => place > node.place),
    );
  }
  add(
    parts,
    reading,
    statement,
    statement.rest.filter((place) => !gone.has(place)),
  );
  return finish(statement, leadOf(reading, statement, parts, gone), parts);
}
