// Arcs that the net is in two minds about where the words around leave little doubt.
import type { ParsedToken } from '../analysis.ts';

/** Sets an arc; nothing where it would make a circle. */
export type SetArc = (place: number, head: number, relation: string) => void;

const NOUN = /^NN/;
const NAME = /^NNPS?$/;
const TELLS = /^(?:said|says|reported|reports|added|wrote|told|announced|warned|explained)$/;

/** Settles what stands at a place: "countries such as Kenya", "Ann Lee, a Welsh engineer, ...", "..., the paper said." */
export function settleDoubt(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  hangExample(tokens, place, set);
  besideName(tokens, place, set);
  tailSpeech(tokens, place, set);
  insideName(tokens, place, set);
  whileYears(tokens, place, set);
  forWhom(tokens, place, set);
  countsAll(tokens, place, set);
  doneBy(tokens, place, set);
  joinNames(tokens, place, set);
  saidThat(tokens, place, set);
  whereFrom(tokens, place, set);
  forSomebody(tokens, place, set);
  byItself(tokens, place, set);
  setBefore(tokens, place, set);
}

/** "in countries such as [Kenya] and Peru": examples hang on the noun right before them. */
function hangExample(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const [noun, such, as] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (such?.form !== 'such' || as?.form !== 'as' || !NOUN.test(noun?.tag ?? '')) return;
  const first = such.head;
  if (first < place + 2 || !NOUN.test(tokens[first]?.tag ?? '')) return;
  const between = tokens.slice(place + 2, first);
  if (!between.every(({ tag }) => /^(?:DT|JJ|NN|NNP|CD)$/.test(tag))) return;
  set(first, place - 1, 'nmod');
  set(place, first, 'case');
  set(place + 1, place, 'fixed');
}

/** "Ann Lee, now the [head] of ..., opened": what is beside a name between commas says who that is. */
function besideName(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const own = tokens[place];
  if (own?.relation !== 'appos' || own.tag !== 'NN' || own.head >= place) return;
  let from = place - 1;
  while (/^(?:JJS?|RBS|NN|NNP|HYPH|VBN|POS)$/.test(tokens[from]?.tag ?? '')) from -= 1;
  const bare = tokens[from]?.form === ',' && /^(?:of|at|for)$/.test(tokens[place + 1]?.form ?? '');
  if (bare) from += 1;
  else if (!/^(?:an?|the)$/.test(tokens[from]?.form ?? '')) return;
  if (/^(?:now|then|once|formerly)$/.test(tokens[from - 1]?.form ?? '')) from -= 1;
  const name = tokens[own.head];
  if (tokens[from - 1]?.form !== ',' || !NAME.test(name?.tag ?? '')) return;
  const whole = tokens.slice(own.head, from - 1).every(({ tag }) => NAME.test(tag));
  const closed = tokens.some(
    ({ form }, at) => at > place && at - place < 12 && /^[,.]$/.test(form),
  );
  if (whole && closed) set(place, own.head, 'appos');
}

/** "China plans ..., the Morning Post [reported].": whichever of the two verbs hangs on the other. */
function tailSpeech(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const verb = tokens[place];
  if (!verb || !TELLS.test(verb.form) || place < 4) return;
  if (tokens.slice(place + 1).some(({ pos }) => pos !== 'PUNCT')) return;
  const speaker = tokens.findLast(({ head, relation }) => head === place && relation === 'nsubj');
  if (!speaker) return;
  let first = tokens.indexOf(speaker);
  while (tokens[first - 1] && tokens[first - 1]?.pos !== 'PUNCT') first -= 1;
  if (!/^(?:,|”|")$/.test(tokens[first - 1]?.form ?? '')) return;
  const told = tokens.findIndex(
    ({ head, relation }, at) => head === place && relation === 'ccomp' && at < first,
  );
  if (verb.relation === 'parataxis' && tokens[verb.head]?.relation === 'root' && verb.head < first)
    set(place, verb.head, 'parataxis');
  else if (verb.relation === 'root' && told >= 0) set(told, place, 'ccomp');
  else return;
  set(tokens.indexOf(speaker), place, 'nsubj');
}

const TITLE =
  /^(?:President|Chancellor|King|Queen|Prince|Princess|Pope|Sir|Lord|Lady|Dr|Mr|Mrs|Ms|Professor|Captain|General|Senator)\.?$/;

/** "President Xi [Jinping]": names after a name that they go on, and the title before them. */
function insideName(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const [own, next] = [tokens[place], tokens[place + 1]];
  if (!own || !NAME.test(own.tag)) return;
  const whole = tokens.slice(own.head, place).every(({ tag }) => NAME.test(tag));
  if (own.relation === 'flat' && own.head < place && whole) set(place, own.head, 'flat');
  if (own.relation === 'nmod:desc' && own.head === place + 1 && TITLE.test(own.form) && next)
    set(place, place + 1, 'nmod:desc');
}

/** "opportunities for people from poor countries over the next five [years]": when, not which people. */
function whileYears(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const years = tokens[place];
  if (!years || !/^(?:day|week|month|year|decade)s$/.test(years.form)) return;
  let from = place - 1;
  while (/^(?:CD|JJ)$/.test(tokens[from]?.tag ?? '')) from -= 1;
  const words = tokens.slice(from - 1, place).map(({ form }) => form);
  if (!/^(?:over|in|within) the (?:next|coming|last|past)\b/.test(words.join(' '))) return;
  if (!/^nmod/.test(years.relation) || years.head > place) return;
  let verb = years.head;
  while (verb >= 0 && tokens[verb]?.pos !== 'VERB') verb = tokens[verb]?.head ?? -1;
  if (verb >= 0 && verb < place) set(place, verb, 'obl');
}

/** "opportunities for [nurses] from Peru": who is to have them hangs on what they are to have. */
function forWhom(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const [before, mark, whom] = [tokens[place - 2], tokens[place - 1], tokens[place]];
  if (!whom || !/^(?:NNS|NNPS?)$/.test(whom.tag) || mark?.form !== 'for') return;
  if (
    mark.head !== place ||
    !/^(?:opportunit|place|job|course|home|school|grant)/.test(before?.form ?? '')
  )
    return;
  if (before?.tag === 'NNS' && whom.head <= place) set(place, place - 2, 'nmod');
}

/** "[3,000] hospital nurses": a number counts what the nouns after it end with. */
function countsAll(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const [number, next] = [tokens[place], tokens[place + 1]];
  if (number?.tag === 'CD' && number.relation === 'nummod' && next?.tag === 'NNS') {
    set(place, place + 1, 'nummod');
    return;
  }
  const noun = tokens[number?.head ?? -1];
  if (!number || !noun || number.tag !== 'CD' || number.relation !== 'nummod') return;
  if (noun.tag !== 'NNS' && !/^(?:personnel|staff|people|police)$/.test(noun.form)) return;
  const between = tokens.slice(place + 1, number.head);
  if (number.head > place && between.every(({ tag }) => /^(?:NN|NNP|JJ)$/.test(tag)))
    set(place, number.head, 'nummod');
}

/** "a ship [built] by Denmark": what was done by somebody is said of the noun right before it. */
function doneBy(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const [noun, verb, by] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (verb?.tag !== 'VBN' || by?.form !== 'by' || by.relation !== 'case') return;
  if (verb.relation === 'acl' && verb.head === place - 1 && NOUN.test(noun?.tag ?? ''))
    set(place, place - 1, 'acl');
}

/** "the Middle East, the Pacific Islands and Central [Asia]": names in a row hang on the first. */
function joinNames(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const own = tokens[place];
  if (own?.relation !== 'conj' || !NAME.test(own.tag) || own.head >= place) return;
  const above = tokens[own.head];
  const first = above?.relation === 'conj' && NAME.test(above.tag) ? above.head : own.head;
  if (first < 0 || !NAME.test(tokens[first]?.tag ?? '')) return;
  const between = tokens.slice(first + 1, place);
  if (between.every(({ tag }) => /^(?:NNPS?|DT|JJ|CC|,)$/.test(tag))) set(place, first, 'conj');
}

/** "Ann Lee said the law [showed] ...": what stands between the two verbs leads the second. */
function saidThat(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const [noun, verb] = [tokens[place - 1], tokens[place]];
  if (verb?.tag !== 'VBD' || verb.pos !== 'VERB' || !NOUN.test(noun?.tag ?? '')) return;
  if (/^(?:aux|cop)/.test(verb.relation)) return;
  let from = place - 1;
  while (/^(?:DT|JJ|NN|NNS|NNP|NNPS|PRP\$|POS)$/.test(tokens[from]?.tag ?? '')) from -= 1;
  if (!/^(?:said|says|added)$/.test(tokens[from]?.form ?? '') || place - from > 6) return;
  set(place, from, 'ccomp');
  if (tokens[place]?.head === from) set(place - 1, place, 'nsubj');
}

/** "nurses from other poor [countries]": from where those right before it are. */
function whereFrom(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const land = tokens[place];
  if (!land || !/^(?:countries|nations|states)$/.test(land.form)) return;
  let from = place - 1;
  while (/^(?:JJ|VBG|VBN|CD)$/.test(tokens[from]?.tag ?? '')) from -= 1;
  const who = tokens[from - 1];
  if (tokens[from]?.form !== 'from' || !/^NNP?S$/.test(who?.tag ?? '')) return;
  if (land.relation === 'nmod' && land.head === from - 1) set(place, from - 1, 'nmod');
}

/** "It is odd for [people] to say so": whoever stands between "for" and "to" does it. */
function forSomebody(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const [own, to, verb] = [tokens[place], tokens[place + 1], tokens[place + 2]];
  if (!own || !/^(?:NNS?|NNPS?|PRP)$/.test(own.tag) || to?.tag !== 'TO' || verb?.tag !== 'VB')
    return;
  let from = place - 1;
  while (/^(?:DT|JJ|NN|NNS|NNP|PRP\$|POS|CD)$/.test(tokens[from]?.tag ?? '')) from -= 1;
  const mark = tokens[from];
  if (mark?.form.toLowerCase() !== 'for' || mark.head !== place) return;
  if (!/^(?:obl|nmod)/.test(own.relation) || to.head !== place + 2) return;
  const above = own.head;
  // The verb takes the noun's place where it hung on the noun.
  if (verb.head === place && above >= 0) set(place + 2, above, 'advcl');
  set(place, place + 2, 'nsubj');
  if (tokens[place]?.head === place + 2) set(from, place + 2, 'mark');
}

/** "[This] happened", "[each] being": a determiner right before a finite verb stands for its noun. */
function byItself(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const [own, next] = [tokens[place], tokens[place + 1]];
  if (own?.tag !== 'DT' || own.relation !== 'det') return;
  if (!/^(?:this|that|these|those|each|some|all|another|both)$/i.test(own.form)) return;
  if (!/^(?:VB[DZP]|MD)$/.test(next?.tag ?? '')) return;
  const verb = next && /^(?:aux|cop)/.test(next.relation) ? next.head : place + 1;
  if (verb > place) set(place, verb, 'nsubj');
}

/** "[Madam Speaker], the house agreed", "my [friends], they came": the second of two subjects is the verb's. */
function setBefore(tokens: readonly ParsedToken[], place: number, set: SetArc): void {
  const own = tokens[place];
  if (own?.relation !== 'nsubj' || own.head < place || !NOUN.test(own.tag)) return;
  const other = tokens.findIndex(
    ({ head, relation }, at) =>
      at > place && at < own.head && head === own.head && /^nsubj/.test(relation),
  );
  if (other < 0 || !tokens.slice(place + 1, other).some(({ form }) => form === ',')) return;
  set(place, own.head, NAME.test(own.tag) ? 'vocative' : 'dislocated');
}
