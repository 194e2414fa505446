// Who did or made it: "was first proposed by President Xi Jinping", "Robert Hooke described ...".
import type { Claim } from './claim.ts';
import type { FoundFact } from './found-fact.ts';
import { looksLikePerson, PERSON, TITLE } from './people.ts';
import type { Reading } from './reading.ts';
import { midSentence } from './subject.ts';
import { askVerb, pastTense } from './verbs.ts';

const BY = new RegExp(
  `^(.+?) (was|were) ((?:first|originally|independently|later) )?([a-z]+)((?: (?:in|on) [^,]{2,40}?)?) by ((?:the )?(?:[a-z]+ ){0,2}(?:\\p{Lu}[a-z]+ )*?)(${PERSON})((?: (?:in|on|during|at|for) .*)?)$`,
  'u',
);
const DID = new RegExp(
  `^((?:In|On) [^,]{2,30}, )?(${PERSON}) ((?:first|originally) )?([a-z]+) (.+)$`,
  'u',
);
/** What a person is remembered for. */
const DEEDS = new Set(
  (
    'coined described designed developed discovered founded introduced invented painted proposed ' +
    'published wrote built drew named composed established launched led recorded'
  ).split(' '),
);

/** parts: statement, person, before, after, and where a question can be put: ask. */
export function findAgents(claim: Claim, { inside }: Reading): FoundFact[] {
  const { text } = claim;
  const by = BY.exec(text);
  if (by) {
    const [
      ,
      subject = '',
      ,
      adverb = '',
      participle = '',
      middle = '',
      title = '',
      name = '',
      rest = '',
    ] = by;
    const past = pastTense(participle);
    const titled = TITLE.exec(name)?.[0] ?? '';
    const person = name.slice(titled.length);
    if (past === null || !looksLikePerson(person) || / and | or /.test(`${title}${rest}`))
      return [];
    const object = midSentence(subject, inside);
    const ask = object === null ? null : `Who ${adverb}${past} ${object}${middle}${rest}?`;
    return [agent(claim, person, text.length - rest.length - person.length, ask)];
  }
  const did = DID.exec(text);
  if (!did) return [];
  const [, lead = '', name = '', adverb = '', verb = '', rest = ''] = did;
  const titled = TITLE.exec(name)?.[0] ?? '';
  const person = name.slice(titled.length);
  if (!looksLikePerson(person) || !DEEDS.has(verb) || askVerb(verb)?.auxiliary !== 'did') return [];
  const ask = `${lead}${lead === '' ? 'Who' : 'who'} ${adverb}${verb} ${rest}?`;
  return [agent(claim, person, lead.length + titled.length, ask)];
}

function agent(claim: Claim, person: string, start: number, ask: string | null): FoundFact {
  const { text } = claim;
  const parts = {
    statement: text,
    person,
    before: text.slice(0, start),
    after: text.slice(start + person.length),
  };
  return { kind: 'agent', claim, parts: ask === null ? parts : { ...parts, ask } };
}
