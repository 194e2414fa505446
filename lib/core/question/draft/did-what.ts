// "What did Barack Obama do?", "What happened to Polonia?": one deed beside others' deeds of the same article.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { garbledAt } from '#lib/core/fact/garbled.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { leanStatement, shortened } from '#lib/core/fact/shorten.ts';
import { type Statement, words } from '#lib/core/fact/statement.ts';
import { contentWords, fold } from '#lib/core/question/review/question-text.ts';
import { seededRandom } from '#lib/core/seed/random.ts';
import { answerTypeOf } from './answer-type.ts';
import { midSentence } from './ask.ts';
import type { Draft, DraftContext } from './draft.ts';
import { frontTime } from './front-time.ts';
import { rationaleOf } from './parts.ts';

export type Deed = {
  text: string;
  /** "past active one": deeds of one form can stand side by side. */
  form: string;
  subject: string;
  sentence: number;
  verb: string;
  words: ReadonlySet<string>;
  length: number;
};

const MOST = 14;
const LEAST = 3;
const MOST_OTHERS = 8;
const STILL =
  /^(?:be|have|seem|appear|become|remain|mean|include|contain|consist|belong|know|say|think|want|feel|need|like|use|continue|keep|tend|go|do)$/;

/** What the statement's subject did, or what was done to it, in words that stand alone; else null. */
export function deedOf(reading: Reading, whole: Statement): Deed | null {
  const { clause, helper } = whole;
  const form = formOf(whole);
  const read = reading.sentences[whole.sentence];
  if (helper !== null || form === null) return null;
  const bare = leanStatement(reading, whole, []);
  const own = bare && bare.rest.length > 0 ? bare : whole;
  const statement = shortened(reading, { ...own, lead: [] }, [], MOST + 2);
  if (!read || garbledAt(read, statement, whole.lead) !== null) return null;
  const { text, pointing } = words(reading, statement, [...statement.verb, ...statement.rest]);
  const length = text.split(' ').length;
  if (pointing !== null || length < LEAST || length > MOST || statement.rest.length === 0)
    return null;
  // A deed with its own date is no answer to what was done at another time.
  if (/\b(?:1\d{3}|20\d\d)\b/.test(text)) return null;
  const subject = words(reading, statement, statement.subject);
  if (subject.pointing !== null) return null;
  return {
    text,
    form,
    subject: fold(subject.text),
    sentence: whole.sentence,
    verb: clause.verb.lemma,
    words: new Set(contentWords(text)),
    length,
  };
}

/** Null for what lasts, may be or will be. */
function formOf({ clause, predicate, subjectHead }: Statement): string | null {
  const { verb } = clause;
  const simple =
    verb.modal === null && !verb.progressive && !verb.perfect && verb.head === predicate;
  if (!simple || verb.tense !== 'past' || STILL.test(verb.lemma)) return null;
  if (verb.voice !== 'passive') return 'past active';
  const many =
    /S$/.test(subjectHead.tag) || subjectHead.children.some(({ base }) => base === 'conj');
  return `past passive ${many ? 'many' : 'one'}`;
}

export function draftDidWhat(
  { fact, statement: told, target }: FoundFact,
  context: DraftContext,
): Draft[] {
  // The time stands in front: it says which deed is meant.
  const statement = told && frontTime(context.reading, told);
  if (!statement || target?.kind !== 'subject' || statement.attribution !== null) return [];
  const { reading, deeds, seed } = context;
  const type = answerTypeOf(reading, statement.sentence, target);
  const deed = deedOf(reading, statement);
  if (!deed || (type.name === null && target.inner.length < 2)) return [];
  const active = deed.form === 'past active';
  // Things do not act.
  if (active && type.type === 'thing') return [];
  const subject = midSentence(reading, statement, target.inner[0] as number, target.answer.text);
  const lead = words(reading, statement, statement.lead);
  // Without a time or an occasion the question is too open.
  if (lead.pointing !== null || lead.text === '') return [];
  const own = new Set(contentWords(subject));
  const others = choose(
    deeds.filter(
      (other) =>
        other.form === deed.form &&
        other.sentence !== deed.sentence &&
        other.verb !== deed.verb &&
        !sameSubject(other.subject, deed.subject) &&
        ![...own].some((word) => other.words.has(word)) &&
        other.length <= deed.length * 2 &&
        deed.length <= other.length * 2,
    ),
    deed,
    `${seed}|${fact.id}`,
  );
  if (!others) return [];
  const question = active ? `what did ${subject} do?` : `what happened to ${subject}?`;
  const stem = lead.text === '' ? question : `${lead.text}, ${question}`;
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem: `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`,
      key: deed.text,
      distractors: others,
      order: { type: 'shuffled' },
      rationale: rationaleOf(fact),
      skill: 'inference',
      proofs: target.answer.proofs,
      trust: statement.confidence * 0.9,
    },
  ];
}

/** One names the other: "Mandela", "Nelson Mandela". */
const sameSubject = (one: string, other: string): boolean => {
  const words = new Set(one.split(' '));
  return other.split(' ').some((word) => word.length > 3 && words.has(word));
};

function choose(deeds: readonly Deed[], key: Deed, seed: string): string[] | null {
  const random = seededRandom(seed);
  const ranked = deeds
    .map((deed) => ({
      deed,
      cost: Math.abs(Math.log(deed.length / key.length)) + random(100) / 200,
    }))
    .sort((a, b) => a.cost - b.cost);
  const chosen: Deed[] = [];
  for (const { deed } of ranked) {
    if (chosen.some(({ text, verb }) => text === deed.text || verb === deed.verb)) continue;
    chosen.push(deed);
    if (chosen.length === MOST_OTHERS) break;
  }
  return chosen.length < 3 ? null : chosen.map(({ text }) => text);
}
