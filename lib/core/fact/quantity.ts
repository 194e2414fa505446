// Quantities: how many of what, with the words that hedge them.
import { type Amount, findAmounts } from './amount.ts';
import { frameAmount } from './ask-amount.ts';
import type { Claim } from './claim.ts';
import type { FoundFact } from './found-fact.ts';
import type { Reading } from './reading.ts';

/** "over five years": how long, at the end of a statement with another amount. */
const DURATION = /^(.+) (over|in|within|for|during) $/;

const RANGE =
  /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twenty) (?:to|or) (?:\d|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)/i;
const PAST = /^ (?:[a-z]+ )?(?:was|were|had|[a-z]+ed)\b/;

/**
 * "Two groups, the Sons and ...", "A and B are two popular lines": told by counting. "Six crew
 * members were from Arakan": whose, the page knows.
 */
function isCounted(text: string, { start, end }: Amount): boolean {
  const after = text.slice(end);
  if (after.startsWith(',')) return true;
  if (/ (?:is|are|was|were|the)$/.test(text.slice(0, start).trimEnd()))
    return !/^ (?:long|wide|high|tall|deep|old)\b/.test(after);
  return start === 0 && PAST.test(after);
}

/**
 * parts: statement, number (as written), qualifier, counted, before and after (the statement around
 * the number), and where a question can be put: lead, auxiliary, subject, verb, rest.
 */
export function findQuantities(claim: Claim, { inside }: Reading): FoundFact[] {
  if (RANGE.test(claim.text)) return [];
  const amounts = findAmounts(claim.text).filter((amount) => !isCounted(claim.text, amount));
  const [first, second, more] = amounts;
  if (!first || more) return [];
  if (!second) return [quantity(claim, claim.text, first, inside)];
  return withDuration(claim, first, second, inside);
}

/** "China plans to train 5,000 officers over five years": two facts, neither telling the other. */
function withDuration(
  claim: Claim,
  first: Amount,
  second: Amount,
  inside: ReadonlySet<string>,
): FoundFact[] {
  const head = DURATION.exec(claim.text.slice(0, second.number.start));
  const atEnd = second.end === claim.text.length;
  const unit = /^(?:years|months|weeks|days|hours|minutes)$/.test(second.counted);
  if (!head || !atEnd || !unit || !/^(?:over)?$/.test(second.qualifier)) return [];
  const main = head[1] ?? '';
  const found = [quantity(claim, main, first, inside)];
  const frame = frameAmount(main, first, inside);
  if (frame && frame.subject !== '' && first.qualifier === '') {
    const object = main.slice(first.end - first.counted.length);
    const statement = `${main.slice(0, first.start)}${object} ${head[2]} ${second.number.text} ${second.counted}`;
    found.push({
      kind: 'quantity',
      claim,
      parts: {
        statement,
        number: second.number.text,
        qualifier: '',
        counted: second.counted,
        duration: `${second.number.text} ${second.counted}`,
        before: statement.slice(
          0,
          statement.length - second.number.text.length - second.counted.length - 1,
        ),
        after: ` ${second.counted}`,
        ask: upper(
          `${frame.lead}${head[2]} how many ${second.counted} ${frame.auxiliary} ${frame.subject} ${frame.verb} ${object}?`,
        ),
      },
    });
  }
  return found;
}

function quantity(
  claim: Claim,
  statement: string,
  amount: Amount,
  inside: ReadonlySet<string>,
): FoundFact {
  const frame = frameAmount(statement, amount, inside);
  const base = {
    statement,
    number: amount.number.text,
    qualifier: amount.qualifier,
    counted: amount.counted,
    before: statement.slice(0, amount.number.start),
    after: statement.slice(amount.number.end),
  };
  if (!frame) return { kind: 'quantity', claim, parts: base };
  const asked = [`how many ${frame.counted}`, frame.auxiliary, frame.subject, frame.verb]
    .filter((part) => part !== '')
    .join(' ');
  const qualified = amount.qualifier === '' ? asked : `${amount.qualifier} ${asked}`;
  const question = `${frame.lead}${qualified}${frame.rest}?`;
  return { kind: 'quantity', claim, parts: { ...base, ask: upper(question) } };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
