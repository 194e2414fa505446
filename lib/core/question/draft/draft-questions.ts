// From facts to drafts: every way of asking after a fact that its kind knows.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { garbledAt } from '#lib/core/fact/garbled.ts';
import { withoutLinks } from '#lib/core/fact/linking.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { leanStatement } from '#lib/core/fact/shorten.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { draftAcronym } from './acronym.ts';
import { draftDidWhat } from './did-what.ts';
import type { Draft, DraftContext } from './draft.ts';
import { draftGroup } from './group.ts';
import { draftHowMany } from './how-many.ts';
import { draftList } from './list.ts';
import { draftOpposite } from './opposite.ts';
import { draftQuotation } from './quotation.ts';
import { draftRole } from './role.ts';
import { draftSequence } from './sequence.ts';
import { draftGap, draftTermGap, draftTrueFalse } from './statement-forms.ts';
import { draftWhatIs } from './what-is.ts';
import { draftHowLong, draftWhen } from './when-where.ts';
import { draftWhoWhat, isVague } from './who-what.ts';
import { draftAim, draftCause, draftManner, draftPurpose } from './why.ts';

/** Of a full statement and of one without what other questions ask for. */
export function draftQuestions(fact: FoundFact, context: DraftContext): Draft[] {
  const found = fact.statement
    ? { ...fact, statement: withoutLinks(context.reading, fact.statement) }
    : fact;
  const full = draftFrom(found, context);
  const { statement, target, number } = found;
  if (!statement || (!target && !number)) return full;
  // "70 in 2014, 40 in 2013": the time belongs to the figure.
  if ((context.reading.sentences[statement.sentence]?.dates.length ?? 0) > 1) return full;
  const keep = target ? target.places : rangeOf(number);
  const lean = leanStatement(context.reading, statement, keep);
  if (!lean || lean.rest.length === 0) return full;
  // "In April 2014, it had hit 45 %": another figure at another time.
  if (!target && losesDate(context.reading, statement, lean)) return full;
  const told = new Set(full.map(({ kind, stem }) => `${kind} ${stem}`));
  return [
    ...full,
    ...draftFrom({ ...found, statement: lean }, context)
      .filter(
        (draft) =>
          !told.has(`${draft.kind} ${draft.stem}`) && !isVague(draft.stem) && !isDenial(draft),
      )
      .map((draft) => ({ ...draft, trust: draft.trust * LEAN_TRUST })),
  ];
}

function losesDate({ sentences }: Reading, whole: Statement, lean: Statement): boolean {
  const left = new Set([...lean.lead, ...lean.rest]);
  const gone = [...whole.lead, ...whole.rest].filter((place) => !left.has(place));
  return (sentences[whole.sentence]?.dates ?? []).some(({ first }) => gone.includes(first));
}

const LEAN_TRUST = 0.97;

/** "Peru sold 50 ferries" is false of one year, and may be right of another. */
const isDenial = (draft: Draft): boolean => draft.kind === 'true-false' && !draft.value;
const rangeOf = (number: FoundFact['number']): number[] =>
  number
    ? Array.from({ length: number.last - number.first + 1 }, (_, at) => number.first + at)
    : [];

/** What was left out makes another sentence of it, or none. */
function isGarbled({ statement, target, number }: FoundFact, { reading }: DraftContext): boolean {
  const read = statement && reading.sentences[statement.sentence];
  return read ? garbledAt(read, statement, target?.places ?? rangeOf(number)) !== null : false;
}

function draftFrom(found: FoundFact, context: DraftContext): Draft[] {
  if (isGarbled(found, context)) return [];
  switch (found.fact.kind) {
    case 'quantity':
      return found.target ? draftHowLong(found, context) : draftHowMany(found, context);
    case 'date':
      return found.target?.date
        ? draftWhen(found, context)
        : [...draftWhoWhat(found, context), ...draftGap(found, context)];
    case 'purpose':
      return [...draftAim(found, context), ...draftPurpose(found, context)];
    case 'cause':
      return [...draftCause(found, context), ...draftManner(found, context)];
    case 'definition':
      return [...draftWhatIs(found, context), ...draftTermGap(found, context)];
    case 'acronym':
      return draftAcronym(found, context);
    case 'role':
      return draftRole(found, context);
    case 'sequence':
      return draftSequence(found);
    case 'part-whole':
      return draftGroup(found);
    case 'quotation':
      return draftQuotation(found, context);
    case 'list':
      return draftList(found, context);
    default:
      return [
        ...draftWhoWhat(found, context),
        ...draftDidWhat(found, context),
        ...draftGap(found, context),
        ...draftTermGap(found, context),
        ...draftTrueFalse(found, context),
        ...draftOpposite(found, context),
      ];
  }
}
