// A statement with one word turned into its opposite, and the statement itself: true or false?
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { numbersIn } from '#lib/core/fact/targets.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { oppositeForm, type WordClass } from '#lib/core/question/distract/opposites.ts';
import type { Draft, DraftContext } from './draft.ts';
import { frontTime } from './front-time.ts';
import { isSome } from './only-some.ts';
import { rationaleOf } from './parts.ts';
import { tell } from './tell.ts';

const CLASSES: Readonly<Record<string, WordClass>> = { VERB: 'verb', ADJ: 'adjective' };
const MOST_WORDS = 26;
/** Words of a scale: their opposites are said of the same things. */
const SCALES =
  /^(?:in|de)creas(?:e|es|ed|ing)$|^(?:large|small|high|low|long|short|old|young|fast|slow|deep|strong|weak|warm|cold|early|late)(?:r|er|st|est)$|^(?:north|south|east|west)ern(?:most)?$/;

export function draftOpposite(
  { fact, statement, target }: FoundFact,
  { reading }: DraftContext,
): Draft[] {
  if (!statement || target?.kind !== 'subject' || statement.modality === 'planned') return [];
  if (statement.helper !== null) return [];
  const read = reading.sentences[statement.sentence];
  if (!read) return [];
  // "decreased from 46,000 to 300,000": the figures would tell.
  const figures = numbersIn(read, statement).length;
  if (
    figures > 1 ||
    (figures > 0 && statement.rest.some((place) => read.nodes[place]?.lower === 'from'))
  )
    return [];
  // Without a name or a date both may be so, somewhere and at some time.
  const all = [...statement.lead, ...statement.subject, ...statement.verb, ...statement.rest];
  const anchored =
    all.some((place) => read.names.has(place)) ||
    read.dates.some(({ first }) => all.includes(first));
  if (!anchored || isSome(read, statement)) return [];
  const places = [...statement.verb, ...statement.rest];
  for (const place of places) {
    const node = read.nodes[place];
    const main = place === statement.predicate;
    const other = node && !(main && isBound(node)) ? turned(node, main) : null;
    if (!node || !other || !SCALES.test(node.lower)) continue;
    const moved = frontTime(reading, statement);
    const wrong = tell(reading, moved, [place], other);
    if (wrong.pointing !== null || wrong.stem.split(' ').length > MOST_WORDS) return [];
    return [
      {
        kind: 'true-false',
        factId: fact.id,
        stem: wrong.stem,
        value: false,
        rationale: `The article says “${node.form}”, not “${other}”. ${rationaleOf(fact)}`,
        skill: 'paraphrase',
        proofs: wrong.proofs,
        trust: statement.confidence * 0.62,
      },
    ];
  }
  return [];
}

/** Its opposite wants another form after it: "failed to sell", "sold to Chile", "learned of it". */
const isBound = ({ children, lemma }: Node): boolean =>
  children.some(({ base }) => base === 'xcomp') ||
  /^(?:teach|learn)$/.test(lemma) ||
  (TWO_SIDED.test(lemma) && hasPreposition(children, 3));

const TWO_SIDED =
  /^(?:buy|sell|learn|teach|lend|borrow|give|take|send|receive|import|export|arrive|depart|come|go)$/;

const hasPreposition = (children: readonly Node[], depth: number): boolean =>
  depth > 0 &&
  children.some(
    ({ base, lower, children: below }) =>
      (base === 'case' && /^(?:to|from|of|for|with|about|at)$/.test(lower)) ||
      hasPreposition(below, depth - 1),
  );

/** The main verb, or an adjective that says how a thing is or which of two it is. */
function turned(node: Node, main: boolean): string | null {
  const wordClass = CLASSES[node.pos];
  if (!wordClass || (wordClass === 'verb' && !main) || node.tagConfidence < 0.8) return null;
  if (
    wordClass === 'verb' &&
    !/^(?:increase|decrease|rise|fall|grow|shrink|gain|lose|win|accept|reject|allow|forbid|open|close)$/.test(
      node.lemma,
    )
  )
    return null;
  if (wordClass === 'adjective' && !/(?:est|ern)$/.test(node.lower)) return null;
  return oppositeForm({
    written: node.form,
    lemma: node.lemma,
    wordClass,
    participle: node.tag === 'VBN',
  });
}
