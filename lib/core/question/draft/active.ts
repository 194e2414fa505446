// "was first proposed by X" -> "Who first proposed ...?"
import type { Reading } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { words } from '#lib/core/fact/statement.ts';
import type { Target } from '#lib/core/fact/target.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { type Asked, askOther, midSentence, thirdPerson } from './ask.ts';
import { pastOf } from './past-forms.ts';

/** Null where the verb's forms are not known. */
export function activeAgent(
  reading: Reading,
  statement: Statement,
  agent: Target,
  wh: string,
): Asked | null {
  const read = reading.sentences[statement.sentence];
  const head = read?.nodes[statement.clause.verb.head];
  if (!read || !head || statement.clause.predicate !== head.place) return null;
  // "referred to as the Navy": no agent.
  if (agent.preposition !== 'by') return null;
  const verbs = statement.clause.verb.tokens.map((place) => read.nodes[place] as Node);
  const [be] = verbs;
  if (statement.helper !== null) return participleAgent(reading, statement, agent, wh, head);
  const simple = verbs.length === 2 && be !== undefined && /^(?:is|are|was|were)$/.test(be.lower);
  if (!simple) {
    const asked = askOther(reading, statement, `by ${wh === 'who' ? 'whom' : wh}`, agent.places);
    return asked;
  }
  const past = /^(?:was|were)$/.test(be.lower);
  const form = past ? pastOf(head.lemma, head.lower) : thirdPerson(head.lemma);
  if (form === null) return null;
  const gone = new Set(agent.places);
  const adverbs = statement.verb.filter((place) => !statement.clause.verb.tokens.includes(place));
  const subject = words(reading, statement, statement.subject);
  const adverb = words(reading, statement, adverbs);
  const rest = words(
    reading,
    statement,
    statement.rest.filter((place) => !gone.has(place)),
  );
  const lead = words(reading, statement, statement.lead);
  const opening = lead.text === '' ? '' : `${lead.text}, `;
  if (/, and \p{Lu}/u.test(rest.text)) return null;
  const told = midSentence(reading, statement, statement.subject[0] as number, subject.text);
  const source = statement.attribution === null ? '' : `according to ${statement.attribution}, `;
  const body = `${source}${opening}${[wh, adverb.text, form, told, rest.text].filter((text) => text !== '').join(' ')}?`;
  return {
    stem: `${body.charAt(0).toUpperCase()}${body.slice(1)}`,
    pointing: subject.pointing ?? adverb.pointing ?? rest.pointing ?? lead.pointing,
    proofs: [...subject.proofs, ...rest.proofs],
  };
}

/** "the treaty signed by France" -> "Who signed the treaty?" */
function participleAgent(
  reading: Reading,
  statement: Statement,
  agent: Target,
  wh: string,
  head: Node,
): Asked | null {
  const form = pastOf(head.lemma, head.lower);
  if (form === null || !/^w/.test(statement.helper ?? '')) return null;
  const gone = new Set(agent.places);
  const subject = words(reading, statement, statement.subject);
  const rest = words(
    reading,
    statement,
    statement.rest.filter((place) => !gone.has(place)),
  );
  const told = midSentence(reading, statement, statement.subject[0] as number, subject.text);
  const body = `${[wh, form, told, rest.text].filter((text) => text !== '').join(' ')}?`;
  return {
    stem: `${body.charAt(0).toUpperCase()}${body.slice(1)}`,
    pointing: subject.pointing ?? rest.pointing,
    proofs: [...subject.proofs, ...rest.proofs],
  };
}
