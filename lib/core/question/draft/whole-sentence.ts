// A sentence as it stands, with one part left out or made wrong; where the part is its subject, asked after.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { isSaying } from '#lib/core/fact/quotation-marks.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { isSure, type WholeSentence } from '#lib/core/fact/whole-sentences.ts';
import { headOf } from '#lib/core/fact/word-places.ts';
import { numberDistractors } from '#lib/core/question/distract/candidates.ts';
import { GAP, type Skill } from '#lib/core/question/question.ts';
import { acceptedNumbers, acceptedTerms } from './accepted-answers.ts';
import { acceptedNames } from './accepted-names.ts';
import { type AnswerType, answerTypeOf } from './answer-type.ts';
import { STEPWISE } from './apart.ts';
import type { Draft, DraftContext } from './draft.ts';
import { movedYear } from './moved-year.ts';
import { canBeAge } from './old-age.ts';
import { rationaleOf } from './parts.ts';
import { isEverywhere, isFirstGuess, isToldByTitle } from './prominence.ts';
import { tellFalsely } from './tell-falsely.ts';
import { tellWhole } from './tell-whole.ts';
import { draftTermChoice } from './term-choice.ts';
import { askYear, isUntyped, nameClass } from './untyped-gap.ts';
import { draftWholeChoice } from './whole-choice.ts';
import { askSubject } from './whole-subject.ts';
import { sideAfter, wrongPeriod } from './wrong-period.ts';
import { wrongPlace } from './wrong-place.ts';

/** What is rearranged less is trusted more than its length makes it liked. */
const GAP_TRUST = 0.85;

export function draftWhole({ fact, whole }: FoundFact, context: DraftContext): Draft[] {
  if (!whole) return [];
  const { reading } = context;
  const told = tellWhole(reading, whole, GAP);
  const common = { factId: fact.id, rationale: rationaleOf(fact), proofs: told.proofs };
  const untyped = isUntyped(reading, whole);
  const gap = (accepted: readonly string[], skill: Skill): Draft[] =>
    untyped
      ? []
      : [
          {
            ...common,
            kind: 'cloze',
            stem: stemOf(whole, told.text),
            accepted,
            skill,
            trust: fact.confidence * GAP_TRUST,
          },
        ];
  if (whole.gap.type === 'year') {
    const side = sideAfter(told.text.slice(0, told.text.indexOf(GAP)));
    const other = isSure(whole)
      ? wrongPeriod(whole.answer, `${context.seed}|${fact.id}`, side)
      : null;
    return [
      ...gap([whole.answer], 'number'),
      ...movedYear(fact, whole, reading),
      ...draftWholeChoice(fact, whole, null, context),
      ...(other
        ? tellFalsely(fact, whole, other, reading, `It was the ${whole.answer}, not the ${other}.`)
        : []),
    ];
  }
  if (whole.gap.type === 'proper')
    return isEverywhere(reading, whole.answer) ||
      isGivenAway(told.text, whole.answer) ||
      isWhoSaid(reading, whole)
      ? []
      : gap(acceptedNames(reading, whole.answer, 'organization', []), 'look-up');
  if (whole.gap.type === 'keyword') return gap(acceptedTerms(reading, whole.answer), 'term');
  if (whole.gap.type === 'term')
    return isTitled(reading, whole.answer)
      ? []
      : [
          ...gap(
            acceptedTerms(reading, whole.answer).filter((term) => !isTitled(reading, term)),
            'term',
          ),
          ...draftTermChoice(fact, whole, context),
        ];
  if (whole.gap.type === 'number') {
    const accepted = acceptedNumbers(whole.answer, whole.gap.placed.number.value);
    return [...gap(accepted, 'number'), ...wrongNumber(fact, whole, context)];
  }
  const type = typeOf(reading, whole);
  if (!type?.name || !type.whole || isEverywhere(reading, type.name)) return [];
  if (isToldByTitle(reading.article, type.name)) return [];
  const skill: Skill = type.type === 'person' ? 'who' : 'look-up';
  const other = wrongPlace(reading, whole, type, `${context.seed}|${fact.id}`);
  return [
    ...(type.type === 'event' ||
    isFirstGuess(type.name) ||
    isGivenAway(told.text, whole.answer) ||
    isWhoSaid(reading, whole)
      ? []
      : gap(acceptedNames(reading, whole.answer, type.type, formsOf(whole)), skill)),
    ...askSubject(fact, whole, type, skill, context),
    ...draftWholeChoice(fact, whole, type, context),
    ...(other
      ? tellFalsely(fact, whole, other, reading, `It was ${whole.answer}, not ${other}.`)
      : []),
  ];
}

const stemOf = ({ gap, answer }: WholeSentence, text: string): string =>
  gap.type === 'year' ? askYear(text, answer) : nameClass(text, answer);

const OPEN_ENDED = /^(?:least|most|than|over|under|about|around|nearly|almost|up)$/;

/** "the Hill Foundation ... the new ____": a word of "the Hill Center" is beside the gap. */
function isGivenAway(stem: string, answer: string): boolean {
  const words = answer.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => stem.toLowerCase().includes(word));
}

/** "____ said that ...", "“…,” said ____": nobody keeps in mind who said what without a choice of people. */
function isWhoSaid({ sentences }: Reading, { sentence, gone }: WholeSentence): boolean {
  const nodes = sentences[sentence]?.nodes ?? [];
  const [first = 0] = gone;
  // "According to ____", "According to the painter ____"
  if (nodes.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'according'))
    return true;
  // “…,” ____, the painter, told a paper.
  if (/^[”"]$/.test(nodes[first - 1]?.form ?? '') && nodes[first - 2]?.form === ',') return true;
  let node = headOf(nodes, gone);
  // "Lead researcher ____"
  while (node?.parent && /^(?:flat|appos|compound)$/.test(node.base)) node = node.parent;
  // "said Ms ____" may be read as what was said.
  const verb = /^(?:nsubj|obj)$/.test(node?.base ?? '') ? (node?.parent ?? null) : null;
  return (
    verb !== null &&
    isSaying(verb.form) &&
    (nodes.some(({ quoted }) => quoted) ||
      // "As ____ told the paper, ..."
      nodes[first - 1]?.lower === 'as' ||
      [verb, ...verb.children].some(({ base }) => /^(?:ccomp|parataxis)$/.test(base)))
  );
}

const formsOf = ({ gap }: WholeSentence): string[] =>
  gap.type === 'name' ? [gap.named.group.canonical, ...gap.named.group.aliases] : [];

/** What the article is called is no question; "ear" is no word of "Hearing", and "lunar" none of "Eclipses". */
function isTitled({ article }: Reading, term: string): boolean {
  const words = article.title.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return term
    .toLowerCase()
    .split(' ')
    .every((own) => words.some((word) => word.startsWith(own)));
}

function typeOf(reading: Reading, { sentence, gone, answer }: WholeSentence): AnswerType | null {
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  const head = headOf(nodes, gone);
  return head
    ? answerTypeOf(reading, sentence, {
        head,
        inner: gone,
        answer: { text: answer, pointing: null, proofs: [] },
      })
    : null;
}

function wrongNumber(
  fact: FoundFact['fact'],
  whole: WholeSentence,
  { reading, seed }: DraftContext,
): Draft[] {
  if (whole.gap.type !== 'number') return [];
  const { placed } = whole.gap;
  const { number } = placed;
  const read = reading.sentences[whole.sentence];
  const amounts = (read?.numbers ?? []).filter(({ number: { role } }) => role !== 'date');
  // "doubled from 80 to 160": other figures and such verbs decide what can be false.
  if (!read || number.qualifier !== null || amounts.length > 1 || !isSure(whole)) return [];
  // "at least the past 200 years": 100 would not be false.
  const first = whole.gone[0] ?? 0;
  if (read.nodes.slice(Math.max(0, first - 4), first).some(({ lower }) => OPEN_ENDED.test(lower)))
    return [];
  if (read.nodes.some(({ lemma }) => STEPWISE.test(lemma))) return [];
  const [other] = numberDistractors(number.value, whole.answer, {
    unit: number.unit?.name ?? null,
    kind:
      number.unit?.kind === 'percent' ? 'percent' : number.role === 'count' ? 'count' : 'measure',
    qualifier: null,
    avoid: [],
    seed: `${seed}|${fact.id}|tf`,
  }).filter((one) => !/^(?:one|1)$/i.test(one.text) && canBeAge(reading, placed, one.text));
  if (!other) return [];
  const why = `The number is ${whole.answer}, not ${other.text}.`;
  return tellFalsely(fact, whole, other.text, reading, why);
}
