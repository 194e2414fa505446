// Gate 4, by the parser: a verb, do-support, agreement of a plain subject with its verb.

import type { ParsedToken } from '#lib/core/language/analysis.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import { splitTokens } from '#lib/core/language/split-tokens.ts';
import { error, type Gate } from './gate.ts';
import { filledStem } from './question-text.ts';
import { hasVerbWord } from './verb-words.ts';

/** The parser is believed where it is this sure. */
const SURE = 0.85;
/** Of the arc from "did" to its verb: nothing else that "did" can be comes before one. */
const SUPPORTS = 0.45;
/** Of a tag where the words beside it leave little else. */
const LIKELY = 0.6;
const PARSED_KINDS = new Set([
  'multiple-choice',
  'numeric',
  'multiple-response',
  'true-false',
  'cloze',
]);
/** How far a verb may stand from its subject's noun: "was the old harbour". */
const NEAR = 4;
const SINGULAR = new Set(['is', 'was', 'has', 'does']);
const PLURAL = new Set(['are', 'were', 'have', 'do']);

export const checkParsedStem: Gate = (question, _article, { parse }) => {
  if (!parse || !PARSED_KINDS.has(question.kind) || question.stem.length > 600) return [];
  const text = filledStem(question);
  const tokens = splitTokens(text, 0, text.length);
  const [parsed] = parse([{ start: 0, end: text.length, paragraph: 0, kind: 'sentence', tokens }]);
  if (!parsed) return [];
  const wrong = wrongForm(parsed.tokens);
  if (wrong !== null) return [error('broken-grammar', { words: wrong })];
  const verb = parsed.tokens.some(({ tag }) => isFiniteTag(tag)) || hasVerbWord(text);
  return verb ? [] : [error('no-main-verb')];
};

/** The words that cannot stand together, or null: "did sold", "does flows", "boats was sold", "does the officers sell". */
export function wrongForm(tokens: readonly ParsedToken[]): string | null {
  for (const [place, token] of tokens.entries()) {
    const head = tokens[token.head];
    if (!head) continue;
    const own = ownsFinite(tokens, place) ?? joinsFinite(tokens, place) ?? runsOn(tokens, place);
    if (own) return `${token.form} … ${own.form}`;
    const verb = supportsFinite(token, head)
      ? head
      : (disagreeing(tokens, place) ?? supportsWrongly(tokens, place));
    if (verb) return `${token.form} … ${verb.form}`;
  }
  return null;
}

function supportsFinite(token: ParsedToken, head: ParsedToken): boolean {
  return (
    /^(?:do|does|did)$/i.test(token.form) &&
    token.relation === 'aux' &&
    token.arcConfidence > SUPPORTS &&
    /^VB[DZ]$/.test(head.tag) &&
    head.tagConfidence > SURE
  );
}

/** "Ann Bell[’s] gets a ferry": what is hers is missing. */
function ownsFinite(tokens: readonly ParsedToken[], place: number): ParsedToken | null {
  const next = tokens[place + 1];
  const owns = tokens[place]?.tag === 'POS' && tokens[place - 1]?.tag.startsWith('NNP');
  return owns && next && /^VB[DZ]$/.test(next.tag) && next.tagConfidence > LIKELY ? next : null;
}

/** "When did Ann sell a boat and [bought] a ferry": what is joined to the verb of "did" has an ending. */
function joinsFinite(tokens: readonly ParsedToken[], place: number): ParsedToken | null {
  const token = tokens[place];
  const verb = tokens[token?.head ?? -1];
  if (token?.relation !== 'conj' || verb?.tag !== 'VB') return null;
  if (!/^VB[DZ]$/.test(token.tag) || token.tagConfidence < LIKELY || token.arcConfidence < SUPPORTS)
    return null;
  const ofVerb = (relation: RegExp, head: ParsedToken): boolean =>
    tokens.some((one) => relation.test(one.relation) && tokens[one.head] === head);
  const supported = tokens.some(
    ({ form, relation, head }) =>
      /^(?:do|does|did)$/i.test(form) && relation === 'aux' && tokens[head] === verb,
  );
  return supported && !ofVerb(/^nsubj/, token) ? token : null;
}

/** They have an object beside what they say of the one before the comma. */
const WITH_OBJECT =
  /^(?:call|name|nickname|dub|give|award|offer|teach|pay|elect|appoint|make|deny|grant|show|tell|ask|see|consider|title|style)$/;

/** "Ann has died aged 92[, founded] a school in Lima.": a second verb, and nothing that joins the two. */
function runsOn(tokens: readonly ParsedToken[], place: number): ParsedToken | null {
  const [comma, verb, object] = [tokens[place], tokens[place + 1], tokens[place + 2]];
  if (comma?.form !== ',' || !verb || !object || !/^VB[DN]$/.test(verb.tag)) return null;
  if (!/^(?:DT|NNP?S?|CD|PRP\$|JJ)$/.test(object.tag) || WITH_OBJECT.test(verb.lemma)) return null;
  const root = tokens.findIndex(({ relation }) => relation === 'root');
  const helped = tokens.some(
    ({ form, head, relation }) =>
      head === root && relation === 'aux' && /^(?:has|have|had)$/.test(form),
  );
  const joined = tokens.some(({ tag }) => tag === 'CC' || /^W/.test(tag));
  return root < place && helped && tokens[root]?.tag === 'VBN' && !joined ? verb : null;
}

/** "[does] the officers sell": whose verb the noun after it leads. */
function supportsWrongly(tokens: readonly ParsedToken[], place: number): ParsedToken | null {
  const [support, article] = [tokens[place], tokens[place + 1]];
  if (support?.form !== 'does' || !/^(?:the|these|those)$/.test(article?.form ?? '')) return null;
  const [noun, verb] = [tokens[place + 2], tokens[place + 3]];
  const plural = noun?.tag === 'NNS' && noun.tagConfidence >= SURE;
  return plural && verb?.tag === 'VB' ? noun : null;
}

/** The finite verb that does not agree with the noun at a place; subjects with more to them are left alone. */
function disagreeing(tokens: readonly ParsedToken[], place: number): ParsedToken | null {
  const noun = tokens[place];
  if (!noun || !/^nsubj/.test(noun.relation) || noun.arcConfidence < SURE) return null;
  if (noun.tagConfidence < SURE || !/^NNS?$/.test(noun.tag)) return null;
  // "In which region were 6 % of them there?", "For how many years has it lasted?", "a number were sold": neither is what the verb goes with.
  const fronted = [place - 1, place - 2].some(
    (at) => /^W/.test(tokens[at]?.tag ?? '') && /^(?:IN|TO)$/.test(tokens[at - 1]?.tag ?? ''),
  );
  if (fronted || /^(?:number|majority|handful)$/.test(noun.lemma)) return null;
  // "the bicycle brands": the noun is part of a longer one.
  if (/^NN/.test(tokens[place + 1]?.tag ?? '')) return null;
  const more = tokens.some(
    ({ head, relation }) =>
      head === place && /^(?:conj|nmod|acl|nummod|appos|compound)/.test(relation),
  );
  const verb = finiteOf(tokens, noun.head);
  // "How many seeds does a packet hold": who does it stands behind.
  if (verb && /^do(?:es)?$/.test(verb.form) && verb === tokens[place + 1]) return null;
  if (more || !verb || Math.abs(tokens.indexOf(verb) - place) > NEAR) return null;
  const wrong = noun.tag === 'NNS' ? SINGULAR : PLURAL;
  return wrong.has(verb.form.toLowerCase()) ? verb : null;
}

/** The verb itself, or the auxiliary or copula that carries its tense. */
function finiteOf(tokens: readonly ParsedToken[], place: number): ParsedToken | undefined {
  const carriers = tokens.filter(
    ({ head, relation }) => head === place && /^(?:aux|cop)/.test(relation),
  );
  // "a number can have": what a modal leads has no number.
  if (carriers.some(({ tag, form }) => tag === 'MD' || /^(?:did|to)$/i.test(form)))
    return undefined;
  return carriers[0] ?? tokens[place];
}
