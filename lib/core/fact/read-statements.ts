// All statements of an article that the writer trusts its reading of.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { ageingWord } from './ageing.ts';
import { meansKind } from './kind-sentence.ts';
import { lemmaUses } from './lemma-uses.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { dependentWord } from './self-contained.ts';
import { isSetElsewhere } from './set-elsewhere.ts';
import { isSetInTime } from './set-in-time.ts';
import { shortStatements } from './short-statements.ts';
import { withoutPointing } from './shorten.ts';
import { type Statement, statementOf, words } from './statement.ts';
import { isDated } from './word-places.ts';

/** Least confidence of a clause, 0..1. */
export const LEAST_CONFIDENCE = 0.42;
const MOST_REST = 38;
const MOST_LEAD = 12;
/** Verbs that say nothing without what was left out after them. */
const INCOMPLETE = new Set(
  'say tell be become seem appear include mean make have get keep give'.split(' '),
);

/** "as they did during the storm": what was done stands before. */
const isBareDo = ({ clause, helper }: Statement): boolean =>
  clause.verb.lemma === 'do' &&
  helper === null &&
  clause.objects.length === 0 &&
  clause.complement === null;

/** They want an object: what was refused, who was accused? */
const OBJECT =
  /^(?:refuse|reject|deny|cause|include|contain|require|involve|provide|produce|accuse|contend|allow|need|want|possess|own)$/;

/** Without what was said they say nothing. */
const SPEAKING =
  /^(?:say|tell|announce|report|add|explain|claim|argue|state|note|warn|insist|ask|reply|answer|write|show|suggest|find|mean|know|think|believe)$/;

export function readStatements(reading: Reading): Statement[] {
  const { analysis, article } = reading;
  return analysis.clauses.flatMap((clauses, sentence) => {
    if (article.sentences[sentence]?.kind !== 'sentence') return [];
    if (isPictureCredit(article.text, article.sentences[sentence])) return [];
    const speaking = new Set(clauses.map(({ attribution }) => attribution?.verb ?? -1));
    const full = clauses.flatMap((clause) => {
      // "Li said": what he said is the statement.
      if (speaking.has(clause.verb.head)) return [];
      const read = statementOf(reading, sentence, clause);
      const statement = read && withoutPointing(reading, read);
      return statement && isWhole(reading, statement) ? [statement] : [];
    });
    return [...full, ...shortStatements(reading, sentence).filter((one) => isWhole(reading, one))];
  });
}

function isPictureCredit(text: string, { start, end }: { start: number; end: number }): boolean {
  const sentence = text.slice(start, end);
  return /\(credit\b|\b(?:Figure|Table) \d/i.test(sentence) || sentence.endsWith('?');
}

function isWhole(reading: Reading, statement: Statement): boolean {
  const { clause, rest, lead, verb, confidence } = statement;
  if (confidence < LEAST_CONFIDENCE) return false;
  if (
    SPEAKING.test(clause.verb.lemma) &&
    clause.verb.voice === 'active' &&
    clause.objects.length === 0 &&
    clause.complement === null
  )
    return false;
  const bare = clause.objects.length === 0 && clause.complement === null;
  if (isBareDo(statement)) return false;
  if (clause.verb.voice === 'active' && bare && OBJECT.test(clause.verb.lemma)) return false;
  if (rest.length > MOST_REST || lead.length > MOST_LEAD) return false;
  if (rest.length === 0 || (rest.length < 2 && INCOMPLETE.has(clause.verb.lemma))) return false;
  const read = reading.sentences[statement.sentence];
  if (!read) return false;
  // An order of words that the reader did not expect: what is left out stands in the middle.
  const all = [...lead, ...statement.subject, ...verb, ...rest].map((place) => read.nodes[place]);
  if (
    all.some(
      (node) => !node || (/^(?:WP|WRB|WDT|WP\$)$/.test(node.tag) && node.head === clause.predicate),
    )
  )
    return false;
  if (!bracketsClose(words(reading, statement, [...statement.subject, ...rest]).text)) return false;
  const kept = [...lead, ...statement.subject, ...verb, ...rest].sort((a, b) => a - b);
  if (dependentWord(reading, statement.sentence, kept, false) !== null) return false;
  if (isSetElsewhere(reading, statement.sentence)) return false;
  if (isSetInTime(reading, statement.sentence)) return false;
  if (ageingWord(read, kept) !== null) return false;
  // "If the plan works, Beijing will ...", whatever the parser made of it.
  const held = new Set(kept);
  if (read.nodes.some(({ lower, place }) => /^(?:if|unless)$/.test(lower) && !held.has(place)))
    return false;
  // "He only succeeded her in May": less than what was expected, which nothing tells.
  if (verb.some((place) => /^(?:only|just|even|merely)$/.test(read.nodes[place]?.lower ?? '')))
    return false;
  const opening = read.nodes[statement.subject[0] ?? -1];
  if (!opening) return false;
  if (
    !opensAmount(read, opening) &&
    (/^(?:ADV|CCONJ|SCONJ|ADP|INTJ|PART|VERB|AUX)$/.test(opening.pos) ||
      /^(?:such|well|same|even|just)$/.test(opening.lower))
  )
    return false;
  if (all.some((node) => node && /^[–—]$|^n?t$|^i\.e\.?$|^e\.g\.?$/.test(node.form))) return false;
  if (statement.subject.some((place) => /^W/.test(read.nodes[place]?.tag ?? ''))) return false;
  if (all.some((node) => node && LEFTOVER.test(node.lower) && !opensAmount(read, node)))
    return false;
  const started = read.dates.some(({ first }) => first === statement.subject[0]);
  if (started && statement.subject.some((place) => read.nodes[place]?.form === ',')) return false;
  // "[workers fixing] the bridge stumbled": the subject was cut in two.
  const opened = read.nodes[lead.at(-1) ?? -1];
  if (opened && /^VB[GN]$/.test(opened.tag) && opened.place + 1 === statement.subject[0])
    return false;
  // "took to Twitter": a light verb without its object says nothing.
  const object =
    clause.objects.length > 0 || clause.complement !== null || clause.verb.voice === 'passive';
  if (LIGHT.test(clause.verb.lemma) && !object && statement.helper === null) return false;
  if (isVagueSubject(reading, statement, held) || isCutShort(read, statement)) return false;
  for (const place of [...statement.subject, ...rest, ...lead]) {
    const node = read.nodes[place];
    if (node && /^(?:VB[DZP]|MD)$/.test(node.tag) && !isInnerClause(node)) return false;
  }
  const weak = all.filter(
    (node) =>
      node && node.arcConfidence < 0.35 && node.pos !== 'PUNCT' && !isDated(read, node.place),
  ).length;
  return weak <= 1 + all.length / 12;
}

/** "six years [before she was born]": the length says nothing without what it is counted from. */
function isCutShort({ nodes, dates }: ReadSentence, { rest, lead }: Statement): boolean {
  const held = new Set([...rest, ...lead]);
  return dates.some(
    ({ date, first, last }) =>
      held.has(first) &&
      (!held.has(last) ||
        (date.kind === 'duration' &&
          !held.has(last + 1) &&
          /^(?:before|after|earlier|later|since|when|ago)$/.test(nodes[last + 1]?.lower ?? ''))),
  );
}

/** "[More than] 250 ferries", "[about] 40 of them": a word of what qualifies the number. */
const opensAmount = ({ numbers }: ReadSentence, { start }: Node): boolean =>
  numbers.some(
    ({ number: { qualifier, start: own } }) =>
      qualifier !== null && qualifier.start <= start && start < own,
  );

/** "the period", "a decade later": no subject that stands by itself. */
function isVagueSubject(
  reading: Reading,
  { sentence, subject, subjectHead }: Statement,
  held: ReadonlySet<number>,
): boolean {
  if (nounClass(subjectHead.lemma) === 'time' && subjectHead.pos === 'NOUN') return true;
  const read = reading.sentences[sentence];
  const [first, second, third] = subject;
  const opening = read?.nodes[first ?? -1];
  if (read && opening && INDEFINITE.test(opening.lower) && !opensAmount(read, opening)) return true;
  if (
    third !== undefined ||
    second !== subjectHead.place ||
    read?.nodes[first ?? -1]?.lower !== 'the'
  )
    return false;
  if (!/^\p{Ll}/u.test(subjectHead.form) || read.names.has(first ?? -1)) return false;
  if (meansKind(reading, sentence, subjectHead, held)) return false;
  const text = words(reading, { sentence, bound: new Set() }, subject).text;
  // Told more fully by now ("the paper on ..."), or what the article keeps coming back to.
  return text.split(' ').length === 2 && (lemmaUses(reading).get(subjectHead.lemma) ?? 0) < OFTEN;
}

const LIGHT = /^(?:take|make|give|have|get|put|keep|bring|hold|set|turn)$/;
/** Words that want what was left out: "high enough that", "near the one than the other". */
const LEFTOVER = /^(?:enough|than|rather|respectively|alike|whereas|shortly|else)$/;

/** They pick out nothing that a question could name. */
const INDEFINITE =
  /^(?:other|another|some|many|several|few|various|certain|most|anyone|someone|everyone|anybody|nobody|somebody|everybody|everything|something|anything|much|more|less|half|plenty|such)$/;
const OFTEN = 4;

/** The finite verb of a relative or other clause within, not one glued on. */
function isInnerClause(node: Node): boolean {
  const head = /^(?:aux|cop)$/.test(node.base) ? node.parent : node;
  if (head === null || !/^(?:acl|ccomp|advcl|csubj)$/.test(head.base)) return false;
  // "The treaty signed in 1648 ended the war": a second verb without a subject was misread.
  return head.base === 'acl' || head.children.some(({ base }) => /subj$|^expl$/.test(base));
}

const bracketsClose = (text: string): boolean =>
  text.split('(').length === text.split(')').length &&
  text.split('“').length === text.split('”').length;
