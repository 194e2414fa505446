// "When ...?", "In which year ...?", "Over how long a period ...?", "Where ...?"

import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { absolute } from '#lib/core/fact/spell-date.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import type { Target } from '#lib/core/fact/target.ts';
import { MONTH_NAMES } from '#lib/core/language/dates/calendar-words.ts';
import { dateDistractors, durationDistractors } from '#lib/core/question/distract/candidates.ts';
import { lastYear } from './article-years.ts';
import { askOther } from './ask.ts';
import { becameFirst } from './became-first.ts';
import { becauseOf } from './because.ts';
import type { Draft, DraftContext } from './draft.ts';
import { sortNumbers } from './how-many.ts';
import { rationaleOf } from './parts.ts';

export function draftWhen(
  { fact, statement, target }: FoundFact,
  { reading, seed }: DraftContext,
): Draft[] {
  const date = target?.date?.date;
  if (!statement || !target || !date) return [];
  // "In which year had it been founded?", "In which month has it been closed?"
  if (statement.modality === 'hedged') return [];
  const { perfect, lemma, tense } = statement.clause.verb;
  // "In which year do the fields lie offshore?"
  if (tense === 'present' && !perfect) return [];
  const since = target.preposition === 'since';
  if ((perfect && !since) || target.preposition === 'by') return [];
  if (!since && STILL.test(lemma) && statement.clause.verb.voice === 'active') return [];
  if (belongsElsewhere(reading, statement, target)) return [];
  const common = {
    factId: fact.id,
    rationale: rationaleOf(fact),
    skill: 'number' as const,
    trust: target.confidence,
  };
  const key = target.answer.text.replace(/^(?:in|on|at) /, '');
  if (date.approximate || (/^(?:19|20)\d\ds?$/.test(key) === false && !/\d/.test(key))) return [];
  // The answer is the date and nothing else.
  if (key !== absolute(date) && key !== reading.article.text.slice(date.start, date.end)) return [];
  const wh = whWords(date.grain, target.preposition);
  if (wh === null) return [];
  // "a mission beginning in 1992": the date is the mission's.
  const before = reading.sentences[statement.sentence]?.nodes[(target.places[0] ?? 0) - 1];
  if (before && /^(?:beginning|starting|ending|dating|back|effective)$/.test(before.lower))
    return [];
  const asked = askOther(reading, placeLast(reading, statement, target.places), wh, target.places);
  if (!asked || asked.pointing !== null || /\b1\d{3}\b|\b20\d\d\b/.test(asked.stem)) return [];
  const elsewhere = datesOf(reading).get(date.grain) ?? [];
  const inSentence = (reading.sentences[statement.sentence]?.dates ?? []).flatMap(
    ({ date: other }) => (other.start === date.start ? [] : (absolute(other) ?? [])),
  );
  const found = dateDistractors(key, {
    inArticle: [...elsewhere].filter((text) => text !== key && !inSentence.includes(text)),
    avoid: inSentence,
    seed: `${seed}|${fact.id}`,
    today: reading.article.date ?? lastYear(reading),
  });
  if (found.length < 3) return [];
  const distractors = found.slice(0, 3).map(({ text }) => text);
  const options = sortDates([key, ...distractors]);
  return [
    {
      ...common,
      kind: 'multiple-choice',
      stem: becameFirst(statement, asked.stem),
      key,
      distractors,
      because: becauseOf(found),
      order: options ? { type: 'sorted', options } : { type: 'shuffled' },
      proofs: asked.proofs,
    },
  ];
}

/** "In which year did she remain active?": no event. */
export const STILL =
  /^(?:remain|stay|continue|live|know|belong|have|exist|last|love|like|want|believe)$/;

/** "the cause that nearly succeeded in a second referendum in 1995": the date may be the inner clause's. */
function belongsElsewhere(
  { sentences }: Reading,
  { sentence, rest, predicate }: Statement,
  { places }: Target,
): boolean {
  const nodes = sentences[sentence]?.nodes ?? [];
  const first = places[0] ?? 0;
  return rest.some((place) => {
    const node = nodes[place];
    return (
      place < first &&
      place > predicate &&
      node !== undefined &&
      /^(?:VB[DZP]|MD)$/.test(node.tag) &&
      /^(?:acl|advcl|ccomp)$/.test(
        (/^(?:aux|cop)$/.test(node.base) ? node.parent : node)?.base ?? '',
      )
    );
  });
}

/** "In Japan, on which date was it sold?" -> "On which date was it sold in Japan?" */
function placeLast(reading: Reading, statement: Statement, asked: readonly number[]): Statement {
  const { lead, rest, sentence } = statement;
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  const own = lead.filter((place) => !asked.includes(place) && nodes[place]?.pos !== 'PUNCT');
  const formOf = (place: number): string => nodes[place]?.lower ?? '';
  if (own.length === 0 || own.length > 6) return statement;
  // "in 1642, during the war": two of them.
  const [from = 0, to = 0] = [own[0], own.at(-1)];
  if (to - from + 1 !== own.length) return statement;
  const left = rest.filter((place) => !asked.includes(place));
  // "In Canada, the Supreme Court of Canada": it is told already.
  const told = new Set([...statement.subject, ...left].map(formOf));
  if (own.slice(1).every((place) => told.has(formOf(place)) || nodes[place]?.pos === 'DET'))
    return { ...statement, lead: [] };
  const clash = left.some(
    (place) => formOf(place) === ',' || formOf(place) === formOf(own[0] ?? -1),
  );
  return clash ? statement : { ...statement, lead: [], rest: [...left, ...own] };
}

const held = new WeakMap<Reading, Map<string, Set<string>>>();

/** The article's dates in full, by their grain, in the order of the text. */
function datesOf(reading: Reading): ReadonlyMap<string, ReadonlySet<string>> {
  const known = held.get(reading);
  if (known) return known;
  const dates = new Map<string, Set<string>>();
  for (const date of reading.analysis.dates) {
    const text = absolute(date);
    if (text !== null) dates.set(date.grain, (dates.get(date.grain) ?? new Set()).add(text));
  }
  held.set(reading, dates);
  return dates;
}

function whWords(grain: string, preposition: string | null): string | null {
  if (preposition !== null && !/^(?:in|on|at|during|since|until|from|by)$/.test(preposition))
    return null;
  const open =
    preposition === null || /^(?:in|on|at|during)$/.test(preposition) ? '' : `${preposition} `;
  if (open !== '') return grain === 'year' ? `${open}which year` : null;
  if (grain === 'year') return 'in which year';
  if (grain === 'decade') return 'in which decade';
  if (grain === 'century') return 'in which century';
  if (grain === 'month') return 'in which month';
  return grain === 'day' ? 'on which date' : null;
}

/** In order of time, or null where one of them cannot be placed. */
export function sortDates(texts: readonly string[]): string[] | null {
  const values = texts.map((text) => {
    const year = /\b(\d{3,4})(?:s)?\b/.exec(text)?.[1];
    const month = MONTH_NAMES.findIndex((name) => text.includes(name));
    const day = /\b(\d{1,2})\b(?!\d)/.exec(text.replace(/\d{3,4}/, ''))?.[1];
    if (year === undefined && month < 0) return null;
    return { text, value: Number(year ?? 0) * 10_000 + (month + 1) * 100 + Number(day ?? 0) };
  });
  if (values.some((value) => value === null)) return null;
  return values
    .filter((value) => value !== null)
    .sort((a, b) => a.value - b.value)
    .map(({ text }) => text);
}

export function draftHowLong(
  { fact, statement, target }: FoundFact,
  { reading, seed }: DraftContext,
): Draft[] {
  if (!statement || !target) return [];
  const length = target.date?.date.length;
  const key = target.answer.text.replace(/^(?:the )?(?:next|last|past|coming) /, '');
  if (!length || !/^(?:[\w,.-]+ )?(?:about |almost |nearly )?[\w,.-]+ [a-z]+s?$/.test(key))
    return [];
  const wh =
    target.preposition === 'for' || target.preposition === null
      ? 'how long'
      : /^(?:over|in|within|during)$/.test(target.preposition)
        ? 'over how long a period'
        : null;
  if (wh === null) return [];
  const asked = askOther(
    reading,
    statement,
    wh === 'how long' ? 'for how long' : wh,
    target.places,
  );
  if (!asked || asked.pointing !== null) return [];
  const found = durationDistractors(key, { seed: `${seed}|${fact.id}` });
  if (found.length < 3) return [];
  const distractors = found.slice(0, 3).map(({ text }) => text);
  const sorted = sortNumbers([key, ...distractors]);
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem: asked.stem,
      key,
      distractors,
      because: becauseOf(found),
      order: { type: 'sorted', options: sorted },
      rationale: rationaleOf(fact),
      skill: 'number',
      proofs: asked.proofs,
      trust: target.confidence,
    },
  ];
}
