// What the trained parser reads wrongly for want of examples, where the words leave no doubt: the arcs are set right.
import type { ParsedToken } from '../analysis.ts';
import { MONTH_NAMES } from '../dates/calendar-words.ts';
import { settleDoubt } from './mend-doubts.ts';

/** An arc that a rule of the language sets. */
const CERTAIN = 0.85;

/** Participles that are adjectives before these nouns: nobody "develops countries" in "from developing countries". */
const DESCRIBED: Readonly<Record<string, RegExp>> = {
  developing: /^(?:countr|nation|econom|state|world|region)/,
  emerging: /^(?:countr|nation|econom|market|technolog|power|threat|field)/,
  neighbouring: /./,
  neighboring: /./,
  surrounding: /./,
  participating: /./,
  warring: /./,
};

/** The same tokens with other arcs; always a tree where a tree came in. */
export function mendTree(tokens: readonly ParsedToken[]): ParsedToken[] {
  const mended = tokens.map((token) => ({ ...token }));
  mended.forEach((_, place) => {
    settleDoubt(mended, place, (at, head, relation) => set(mended, at, head, relation));
  });
  mended.forEach((_, place) => {
    describe(mended, place);
    joinName(mended, place);
    joinExamples(mended, place);
  });
  mended.forEach((_, place) => {
    hangOnVerb(mended, place);
    setApart(mended, place);
    agentOf(mended, place);
    datesVerb(mended, place);
    aimsVerb(mended, place);
  });
  return mended;
}

function set(tokens: ParsedToken[], place: number, head: number, relation: string): void {
  const token = tokens[place];
  // No circle: the new head must not hang on the token.
  for (let at = head; at >= 0; at = tokens[at]?.head ?? -1) if (at === place) return;
  const sure = Math.max(CERTAIN, token?.head === head ? token.arcConfidence : 0);
  if (token) tokens[place] = { ...token, head, relation, arcConfidence: sure };
}

/** "from developing countries over five years": the noun hangs on what stands before, and what follows with it. */
function describe(tokens: ParsedToken[], place: number): void {
  const [before, own, noun] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (!before || !own || !noun || own.tag !== 'VBG' || !/^NNS?$/.test(noun.tag)) return;
  if (!DESCRIBED[own.form.toLowerCase()]?.test(noun.form.toLowerCase())) return;
  if (own.relation === 'amod' && own.head === place + 1) set(tokens, place, place + 1, 'amod');
  if (noun.head !== place || !/^(?:advcl|acl)$/.test(own.relation)) return;
  if (!/^(?:from|in|of|for|with|among|between|to)$/.test(before.form.toLowerCase())) return;
  const above = own.head;
  const left = tokens[place - 2];
  const onNoun = left !== undefined && /^NN/.test(left.tag);
  const others = tokens.flatMap((token, at) =>
    token.head === place && at !== place - 1 && at !== place + 1 ? [at] : [],
  );
  if (onNoun) set(tokens, place + 1, place - 2, 'nmod');
  else set(tokens, place + 1, above, 'obl');
  if (tokens[place + 1]?.head === place) return;
  set(tokens, place, place + 1, 'amod');
  set(tokens, place - 1, place + 1, 'case');
  tokens[place - 1] = { ...(tokens[place - 1] as ParsedToken), pos: 'ADP' };
  for (const at of others) set(tokens, at, above, tokens[at]?.relation ?? 'dep');
}

/** "the Boao [Forum for Asia] annual conference": a bare singular noun after a name that has an article is its head. */
function joinName(tokens: ParsedToken[], place: number): void {
  const mark = tokens[place];
  const [name, next] = [tokens[place - 1], tokens[place + 1]];
  if (!mark || !name || !next || !/^(?:for|of)$/.test(mark.form)) return;
  if (!/^NNPS?$/.test(name.tag) || !/^NNPS?$/.test(next.tag)) return;
  const head = mark.head;
  const noun = tokens[head];
  if (noun?.tag !== 'NN' || next.head !== head || head < place + 2) return;
  const under = (at: number): number[] =>
    tokens.flatMap((token, child) => (token.head === at ? [child] : []));
  if (under(head).some((at) => /^(?:det|nmod:poss)$/.test(tokens[at]?.relation ?? ''))) return;
  if (tokens.slice(place + 1, head).some(({ tag }) => !/^(?:NNPS?|JJ|NN)$/.test(tag))) return;
  const own = under(place - 1).filter((at) => /^(?:det|case)$/.test(tokens[at]?.relation ?? ''));
  if (!own.some((at) => tokens[at]?.form === 'the')) return;
  const { head: above, relation } = name;
  if (above === head) return;
  set(tokens, head, above, relation);
  if (tokens[head]?.head !== above) return;
  set(tokens, place - 1, head, 'compound');
  set(tokens, place + 1, place - 1, 'nmod');
  set(tokens, place, place + 1, 'case');
  for (const at of own) set(tokens, at, head, tokens[at]?.relation ?? 'dep');
}

/** "by President Xi during the forum": what goes on during something is no person. */
function hangOnVerb(tokens: ParsedToken[], place: number): void {
  const mark = tokens[place];
  if (mark?.form !== 'during' || mark.relation !== 'case') return;
  const above = tokens[mark.head]?.head ?? -1;
  if (!/^NNPS?$/.test(tokens[above]?.tag ?? '') || above > place) return;
  let verb = above;
  while (verb >= 0 && tokens[verb]?.pos !== 'VERB') verb = tokens[verb]?.head ?? -1;
  if (verb >= 0 && verb < place) set(tokens, mark.head, verb, 'obl');
}

/** "The initiative, seen as an alternative, was ...": what stands between the commas keeps neither from its own. */
function setApart(tokens: ParsedToken[], place: number): void {
  const noun = tokens[place];
  const verb = tokens[noun?.head ?? -1];
  if (!noun || !verb || !/^nsubj/.test(noun.relation) || verb.relation !== 'root') return;
  const [comma, own] = [tokens[place + 1], tokens[place + 2]];
  if (comma?.form !== ',' || own?.tag !== 'VBN' || own.head !== place) return;
  const close = tokens.findIndex(({ form }, at) => at > place + 2 && form === ',');
  const inner = tokens.slice(place + 2, close);
  const after = tokens[close + 1];
  // Only one verb form between the commas, and the verb of the sentence right after them.
  if (close < 0 || !after || !/^(?:VB[DZP]|MD)$/.test(after.tag)) return;
  if (inner.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag))) return;
  const head = tokens.indexOf(after) === noun.head || after.head === noun.head;
  if (!head || inner.some(({ head: at }) => at >= close || at < place)) return;
  set(tokens, place, noun.head, noun.relation);
  set(tokens, place + 2, place, 'acl');
}

/** "was proposed by President Xi": who stands right after "by" did it. */
function agentOf(tokens: ParsedToken[], place: number): void {
  const [verb, by] = [tokens[place], tokens[place + 1]];
  if (verb?.tag !== 'VBN' || by?.form !== 'by' || by.relation !== 'case') return;
  const passive = tokens.some(({ head, relation }) => head === place && relation === 'aux:pass');
  const agent = tokens[by.head];
  if (!passive || agent?.head !== place || !/^NNPS?$/.test(agent.tag)) return;
  const between = tokens.slice(place + 2, by.head);
  if (between.every(({ tag }) => /^(?:NNPS?|DT|JJ)$/.test(tag)))
    set(tokens, by.head, place, 'obl:agent');
}

/** "at the conference last April": a month that ends a sentence dates its verb. */
function datesVerb(tokens: ParsedToken[], place: number): void {
  const [word, month, end] = [tokens[place], tokens[place + 1], tokens[place + 2]];
  if (!/^(?:last|this|next)$/.test(word?.form ?? '') || !month || end?.form !== '.') return;
  if (!MONTH_NAMES.includes(month.form) || word?.head !== place + 1) return;
  if (month.relation !== 'appos' && !month.relation.startsWith('nmod')) return;
  const root = tokens.findIndex(({ relation }) => relation === 'root');
  if (tokens[root]?.tag.startsWith('VB')) set(tokens, place + 1, root, 'obl:tmod');
}

/** "over five years in a move that ...": what somebody does in a move or an effort is no part of a time. */
function aimsVerb(tokens: ParsedToken[], place: number): void {
  const [mark, article, noun] = [tokens[place], tokens[place + 1], tokens[place + 2]];
  if (mark?.form !== 'in' || mark.head !== place + 2 || !/^an?$/.test(article?.form ?? '')) return;
  if (!/^(?:move|bid|effort|attempt)$/.test(noun?.form ?? '')) return;
  const time = tokens[noun?.head ?? -1];
  if (!time || !noun || noun.head > place || !noun.relation.startsWith('nmod')) return;
  if (!/^(?:day|week|month|year|decade)s?$/.test(time.form)) return;
  // A time that is itself part of a noun leaves open which verb is meant.
  if (!/^obl/.test(time.relation) || tokens[time.head]?.pos !== 'VERB') return;
  set(tokens, place + 2, time.head, 'obl');
}

/** "such as piracy, smuggling and emerging technologies": what stands in the row belongs to it. */
function joinExamples(tokens: ParsedToken[], place: number): void {
  const [such, as] = [tokens[place], tokens[place + 1]];
  if (such?.form !== 'such' || as?.form !== 'as' || such.relation !== 'case') return;
  const first = such.head;
  if (!/^NN/.test(tokens[first]?.tag ?? '') || first < place + 2) return;
  for (let at = first + 1; ; ) {
    let from = at;
    while (/^(?:,|and|or)$/.test(tokens[from]?.form ?? '')) from += 1;
    let last = from;
    while (/^(?:JJ|VBG|NN|NNP)$/.test(tokens[last]?.tag ?? '')) last += 1;
    if (!/^NNP?S$/.test(tokens[last]?.tag ?? '')) last -= 1;
    const next = tokens[last + 1]?.form ?? '';
    // Only where the row goes on or ends; "and ships came" is another clause.
    if (from === at || from - at > 2 || last < from || !/^(?:[,.;]|and|or)$/.test(next)) return;
    if (!/^NN/.test(tokens[last]?.tag ?? '')) return;
    if (tokens[last]?.head !== first) set(tokens, last, first, 'conj');
    for (let inner = from; inner < last; inner += 1) {
      const head = tokens[inner]?.head ?? last;
      if (head > last || head < from)
        set(tokens, inner, last, tokens[inner]?.tag.startsWith('NN') ? 'compound' : 'amod');
    }
    if (tokens[from - 1]?.form !== ',') {
      set(tokens, from - 1, last, 'cc');
      return;
    }
    at = last + 1;
  }
}
