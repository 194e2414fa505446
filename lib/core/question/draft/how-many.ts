// "How many security personnel does China plan to train?": as a choice, as a number to type, or as a gap.
import { amountsAmong } from '#lib/core/fact/amount-gap.ts';
import { countsItsList } from '#lib/core/fact/counts-its-list.ts';
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { isKnownNumber } from '#lib/core/fact/known-number.ts';
import type { PlacedNumber, Reading } from '#lib/core/fact/reading.ts';
import { isAge } from '#lib/core/fact/slight-gaps.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { placesFrom, statementPlaces } from '#lib/core/fact/word-places.ts';
import { type NumberSource, numberDistractors } from '#lib/core/question/distract/candidates.ts';
import { parseTypedNumber } from '#lib/core/question/kinds/parse-number.ts';
import { GAP } from '#lib/core/question/question.ts';
import { acceptedNumbers } from './accepted-answers.ts';
import { isApart, isFar } from './apart.ts';
import { askHowMany } from './ask-how-many.ts';
import { becauseOf } from './because.ts';
import type { Draft, DraftContext } from './draft.ts';
import { frontTime } from './front-time.ts';
import { canBeAge } from './old-age.ts';
import { otherNumbers } from './other-numbers.ts';
import { rationaleOf } from './parts.ts';
import { tell } from './tell.ts';

/** Share of the number by which "about 900" may be missed. */
const NEAR = 0.05;

export function draftHowMany(found: FoundFact, context: DraftContext): Draft[] {
  const { fact, statement, number: placed } = found;
  if (!statement || !placed) return [];
  const { number } = placed;
  if (namesSomething(found, context.reading)) return [];
  const nodes = context.reading.sentences[statement.sentence]?.nodes ?? [];
  if (countsItsList(nodes, number.value, placed.last) || isKnownNumber(nodes, placed)) return [];
  const asked = askHowMany(context.reading, statement, placed);
  const told = [...draftNumberGap(found, context), ...draftNumberStatement(found, context)];
  if (!asked || asked.pointing !== null) return told;
  const text = context.reading.article.text.slice(number.start, number.end);
  const sided =
    number.qualifier !== null &&
    /^(?:more|at-least|less|at-most)$/.test(number.qualifier.direction);
  const common = {
    factId: fact.id,
    rationale: rationaleOf(fact),
    skill: 'number' as const,
    proofs: asked.proofs,
    // Two of something is counted more often than known.
    trust: statement.confidence * (number.value < 3 ? 0.7 : 1),
  };
  const drafts: Draft[] = [];
  const plain = number.high === null && number.tolerance === null;
  const sign = number.unit?.kind === 'percent' && !/%|per ?cent/i.test(text) ? '%' : '';
  const key = `${text}${sign}`;
  if (!sided) {
    const others = numberDistractors(number.value, text, {
      unit: number.unit?.name ?? null,
      kind: kindOf(number),
      avoid: otherNumbers(context.reading, statement, placed),
      seed: `${context.seed}|${fact.id}`,
    })
      .filter((one) => isFar(one.text, number))
      .slice(0, 3);
    if (others.length === 3) {
      const options = sortNumbers([text, ...others.map((one) => one.text)]).map(
        (option) => `${option}${sign}`,
      );
      drafts.push({
        ...common,
        kind: 'multiple-choice',
        stem: asked.stem,
        key,
        distractors: others.map((one) => `${one.text}${sign}`),
        because: becauseOf(others, (option) => `${option}${sign}`),
        order: { type: 'sorted', options },
      });
    }
  }
  if (plain && !sided && number.value >= 3 && number.unit?.kind !== 'money') {
    drafts.push({
      ...common,
      kind: 'numeric',
      stem: asked.stem,
      value: number.value,
      tolerance:
        number.qualifier && number.qualifier.direction !== 'exactly'
          ? Math.round(number.value * NEAR)
          : 0,
      unit: null,
    });
  }
  return [...drafts, ...told];
}

/** "2005 levels", "the 12 GB model", "3° Sch": no amount that one would ask for. */
function namesSomething(
  { statement, number: placed }: FoundFact,
  { article, sentences }: Reading,
): boolean {
  const nodes = statement && sentences[statement.sentence]?.nodes;
  if (!nodes || !placed) return true;
  const { number, last } = placed;
  const text = article.text.slice(number.start, number.end);
  if (/^(?:1[5-9]|20)\d\d$/.test(text) || isAge(nodes, placed.first, placed.last)) return true;
  // "3° Sch", "4.4×3.2 cm"
  const [before = '', after = ''] = [
    article.text[number.start - 1],
    article.text.slice(number.end),
  ];
  if (/[×/]/.test(before) || /^\s?(?:[×/]|°(?!\s?[CFK]\b))/.test(after)) return true;
  const noun = nodes[nodes[last]?.head ?? -1];
  const measured = number.unit !== null && !/^(?:counted|percent)$/.test(number.unit.kind);
  if (!noun || !measured || !statement.subject.includes(last)) return false;
  // "the 12 GB model", whatever the figure was read with.
  const next = nodes[last + 1];
  if (next?.base === 'compound' && next.form === number.unit?.text) return true;
  // "56g is meat"
  return noun.base === 'compound' || statement.clause.verb.lemma === 'be';
}

/** The statement with a gap for the number alone. */
function draftNumberGap(
  { fact, statement, number: placed }: FoundFact,
  { reading }: DraftContext,
): Draft[] {
  if (
    !statement ||
    !placed ||
    placed.number.high !== null ||
    placed.number.tolerance !== null ||
    placed.number.value < 3
  )
    return [];
  const { number, first, last } = placed;
  if (number.unit?.kind === 'money') return [];
  const text = reading.article.text.slice(number.start, number.end);
  // "over [the next] five years": "over ____ years" would read as "more than".
  const nodes = reading.sentences[statement.sentence]?.nodes ?? [];
  const ahead =
    nodes[first - 3]?.lower === 'over' && nodes[first - 1]?.lower === 'next' ? 'the next ' : '';
  const told = tell(reading, statement, placesFrom(first, last), `${ahead}${GAP}`);
  if (told.pointing !== null || told.stem.split(' ').length > 28) return [];
  return [
    {
      kind: 'cloze',
      factId: fact.id,
      stem: told.stem,
      accepted: acceptedNumbers(text, number.value),
      rationale: rationaleOf(fact),
      skill: 'number',
      proofs: told.proofs,
      trust: statement.confidence * 0.8,
    },
  ];
}

/** The statement with its number right, and with a wrong one. */
function draftNumberStatement(
  { fact, statement, number: placed }: FoundFact,
  { reading, seed }: DraftContext,
): Draft[] {
  if (!statement || !placed || placed.number.high !== null || placed.number.tolerance !== null)
    return [];
  // Of two amounts one would be told as it is.
  const read = reading.sentences[statement.sentence];
  if (read && amountsAmong(read, statementPlaces(statement)).length > 1) return [];
  const { number, first, last } = placed;
  const text = reading.article.text.slice(number.start, number.end);
  const places = placesFrom(first, last);
  const right = tell(reading, frontTime(reading, statement), places, text);
  if (right.pointing !== null || right.stem.split(' ').length > 30) return [];
  const others = numberDistractors(number.value, text, {
    unit: number.unit?.name ?? null,
    kind: kindOf(number),
    qualifier: number.qualifier?.direction ?? null,
    avoid: otherNumbers(reading, statement, placed),
    seed: `${seed}|${fact.id}|tf`,
  });
  // "over one years": what is counted is many.
  const other = others.find(
    (one) => !/^(?:one|1)$/i.test(one.text) && canBeAge(reading, placed, one.text),
  );
  const common = {
    factId: fact.id,
    kind: 'true-false' as const,
    skill: 'number' as const,
    trust: statement.confidence * 0.62,
  };
  const wrong = other && tell(reading, frontTime(reading, statement), places, other.text);
  return [
    ...(opensArticle(reading, statement)
      ? []
      : [
          {
            ...common,
            stem: right.stem,
            value: true,
            rationale: rationaleOf(fact),
            proofs: right.proofs,
          },
        ]),
    ...(wrong && wrong.pointing === null && isApart(reading, statement, placed)
      ? [
          {
            ...common,
            stem: wrong.stem,
            value: false,
            rationale: `The number is ${text}, not ${other.text}. ${rationaleOf(fact)}`,
            proofs: wrong.proofs,
          },
        ]
      : []),
  ];
}

/** What the first sentence says is known to whoever read no further. */
const opensArticle = ({ article }: Reading, { sentence }: Statement): boolean =>
  article.sentences.findIndex(({ kind }) => kind === 'sentence') === sentence;

function kindOf({ unit, role }: PlacedNumber['number']): NumberSource['kind'] {
  if (unit?.kind === 'percent' || unit?.kind === 'money') return unit.kind;
  return role === 'count' ? 'count' : 'measure';
}

/** By value; as they are where one is no number. */
export function sortNumbers(texts: readonly string[]): string[] {
  const valued = texts.map((text) => ({
    text,
    value: parseTypedNumber(text.replace(/ (?:to|and) .*$/, ''), null)[0],
  }));
  if (valued.some(({ value }) => value === undefined)) return [...texts];
  return valued.sort((a, b) => (a.value ?? 0) - (b.value ?? 0)).map(({ text }) => text);
}
