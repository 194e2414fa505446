// From facts to drafts: every way of asking after a fact that its kind knows.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { garbledAt } from '#lib/core/fact/garbled.ts';
import { happensOnce } from '#lib/core/fact/happens-once.ts';
import { withoutLinks } from '#lib/core/fact/linking.ts';
import { isPersonNoun } from '#lib/core/fact/people-nouns.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { leanStatement, withoutComment } from '#lib/core/fact/shorten.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { placesFrom } from '#lib/core/fact/word-places.ts';
import { draftAcronym } from './acronym.ts';
import { draftAmountStatement } from './amount-statement.ts';
import type { Draft, DraftContext } from './draft.ts';
import { draftExchanged } from './exchanged.ts';
import { draftGist } from './gist.ts';
import { draftGroup } from './group.ts';
import { draftHowMany } from './how-many.ts';
import { draftList } from './list.ts';
import { draftDirectQuote, draftQuotation } from './quotation.ts';
import { draftRole } from './role.ts';
import { draftBearer } from './role-bearer.ts';
import { withoutSameEnding } from './same-endings.ts';
import { draftSequence } from './sequence.ts';
import { draftGap, draftTrueFalse } from './statement-forms.ts';
import { draftViews } from './views.ts';
import { draftWhatIs } from './what-is.ts';
import { draftHowLong, draftWhen } from './when-where.ts';
import { draftWhoWhat, isVague } from './who-what.ts';
import { draftWholeCause } from './whole-cause.ts';
import { draftWhole } from './whole-sentence.ts';
import { draftAim, draftCause, draftManner, draftPurpose } from './why.ts';
import { draftYearStatement } from './year-statement.ts';
import { draftYearsBetween } from './years-between.ts';

/** Of a full statement and of one without what other questions ask for. */
export function draftQuestions(fact: FoundFact, context: DraftContext): Draft[] {
  const keep = fact.target ? fact.target.places : rangeOf(fact.number);
  const found = fact.statement
    ? { ...fact, statement: plainStatement(context.reading, fact.statement, keep) }
    : fact;
  const full = draftFrom(found, context);
  const { statement, target, number } = found;
  if (!statement || (!target && !number)) return full;
  const plan = isOnePlan(found, context.reading);
  if (!plan && !happensOnce(context.reading, statement)) return full;
  // "70 in 2014, 40 in 2013": the time belongs to the figure.
  if ((context.reading.sentences[statement.sentence]?.dates.length ?? 0) > 1) return full;
  const lean = leanStatement(context.reading, statement, keep);
  if (!lean || lean.rest.length === 0) return full;
  // "In April 2014, it had hit 45 %": another figure at another time.
  if (!target && !plan && losesDate(context.reading, statement, lean)) return full;
  const told = new Set(full.map(({ kind, stem }) => `${kind} ${stem}`));
  return [
    ...full,
    ...draftFrom({ ...found, statement: lean }, context)
      .filter(
        (draft) =>
          !told.has(`${draft.kind} ${draft.stem}`) && !isVague(draft.stem) && !isDenial(draft),
      )
      .map(({ origin, ...draft }) => ({
        ...draft,
        trust: draft.trust * LEAN_TRUST,
        origin: origin && { ...origin, lean: true },
      })),
  ];
}

/** What is planned has no other time yet; another figure of the same thing may belong to another plan. */
function isOnePlan({ statement, number, target }: FoundFact, { analysis }: Reading): boolean {
  if (statement?.modality !== 'planned') return false;
  if (target && isPersonNoun(target.head.lemma)) return /^(?:object|oblique)$/.test(target.kind);
  const unit = number?.number.unit;
  if (!number || unit?.kind === 'time') return unit?.kind === 'time' || target?.kind === 'duration';
  return analysis.numbers.filter((other) => other.unit?.name === unit?.name).length === 1;
}

const plainStatement = (
  reading: Reading,
  statement: Statement,
  keep: readonly number[],
): Statement => withoutComment(reading, withoutLinks(reading, statement), keep);

function losesDate({ sentences }: Reading, whole: Statement, lean: Statement): boolean {
  const left = new Set([...lean.lead, ...lean.rest]);
  const gone = [...whole.lead, ...whole.rest].filter((place) => !left.has(place));
  return (sentences[whole.sentence]?.dates ?? []).some(({ first }) => gone.includes(first));
}

const LEAN_TRUST = 0.97;

/** "Peru sold 50 ferries" is false of one year, and may be right of another. */
const isDenial = (draft: Draft): boolean => draft.kind === 'true-false' && !draft.value;
const rangeOf = (number: FoundFact['number']): number[] =>
  number ? placesFrom(number.first, number.last) : [];

/** What was left out makes another sentence of it, or none. */
function isGarbled({ statement, target, number }: FoundFact, { reading }: DraftContext): boolean {
  const read = statement && reading.sentences[statement.sentence];
  return read ? garbledAt(read, statement, target?.places ?? rangeOf(number)) !== null : false;
}

function draftFrom(found: FoundFact, context: DraftContext): Draft[] {
  if (isGarbled(found, context)) return [];
  return rulesFor(found).flatMap(([rule, draft]) =>
    draft(found, context).map((one) => ({
      // What somebody is needs all of its words.
      ...(rule === 'who-what' ? withoutSameEnding(one) : one),
      origin: { rule, statement: found.statement, lean: false },
    })),
  );
}

type Rule = readonly [name: string, draft: (found: FoundFact, context: DraftContext) => Draft[]];

/** The names are what the weights of the quality estimate know the rules by. */
function rulesFor(found: FoundFact): readonly Rule[] {
  if (found.whole?.gap.type === 'amount') return [['amount-statement', draftAmountStatement]];
  if (found.whole?.gap.type === 'exchange') return [['exchanged', draftExchanged]];
  if (found.whole?.gap.type === 'cause') return [['whole-cause', draftWholeCause]];
  if (found.whole) return [['whole', draftWhole]];
  switch (found.fact.kind) {
    case 'quantity':
      return found.target
        ? [['how-long', draftHowLong]]
        : [
            ['how-many', draftHowMany],
            ['amount-statement', draftAmountStatement],
          ];
    case 'date':
      if (found.earlier) return [['year-statement', draftYearStatement]];
      // "during the Civil War": a time that has a name.
      return found.target?.date
        ? [['when', draftWhen]]
        : [
            ['who-what', draftWhoWhat],
            ['gap', draftGap],
          ];
    case 'purpose':
      return [
        ['aim', draftAim],
        ['purpose', draftPurpose],
      ];
    case 'cause':
      return [
        ['cause', draftCause],
        ['manner', draftManner],
      ];
    case 'definition':
      return [['what-is', draftWhatIs]];
    case 'acronym':
      return [['acronym', draftAcronym]];
    case 'role':
      return [
        ['role', draftRole],
        ['bearer', draftBearer],
      ];
    case 'sequence':
      return [['sequence', draftSequence]];
    case 'view':
      return [['views', draftViews]];
    case 'gist':
      return [['gist', draftGist]];
    case 'comparison':
      return [['years-between', draftYearsBetween]];
    case 'part-whole':
      return [['group', draftGroup]];
    case 'quotation':
      return [
        ['quotation', draftQuotation],
        ['direct-quote', draftDirectQuote],
      ];
    case 'list':
      return [['list', draftList]];
    default:
      return [
        ['who-what', draftWhoWhat],
        ['gap', draftGap],
        ['true-false', draftTrueFalse],
      ];
  }
}
