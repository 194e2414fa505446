// Sentences that stand alone as they are, and what of them can be left out for a reader to fill in: a name, a year, an
// amount. Nothing is rearranged, so the least can go wrong.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { continuedSubject } from './continuity.ts';
import type { FactKind } from './fact.ts';
import type { FoundFact } from './found-fact.ts';
import { makeFact } from './make-fact.ts';
import type { Named, PlacedNumber, Reading, ReadSentence } from './reading.ts';
import { render } from './render.ts';
import { dependentWord, isSetElsewhere } from './self-contained.ts';
import { isUnsettled } from './unsettled.ts';

export type Gap =
  | { type: 'name'; named: Named }
  | { type: 'year'; year: string }
  | { type: 'number'; placed: PlacedNumber }
  | { type: 'term' };

/** A sentence with a part that can be left out. */
export type WholeSentence = {
  sentence: number;
  /** Ascending places of the kept tokens: all but an opening that links it to the sentence before. */
  places: readonly number[];
  /** Pronouns that the sentence itself explains. */
  bound: ReadonlySet<number>;
  /** What is left out, and the text of it. */
  gone: readonly number[];
  answer: string;
  gap: Gap;
};

const LEAST_TOKENS = 7;
const MOST_TOKENS = 30;
/** Longer sentences lose what follows their last comma where that only adds to them. */
const LONG = 22;
const MOST_UNCUT = 60;
const UNFIT = /["‘?!:[\]…]|(?:^|\s)['’]\p{L}/u;
/** A word or two in quotation marks: "the first “organic computer”". */
const CALLED = /“[^“”,.]{1,40}”/gu;
/** "70 in 2014 compared to 40 in 2013": whose figure it is; "CO 2": a lost subscript. */
/** They hang on the sentence before, or say who says so. */
const LEANING =
  /^(?:thereafter|afterwards?|later|since then|after (?:that|this)|at (?:that|the same) time|in addition|as a result|by contrast|in contrast|in turn|in response|in a separate|then|some time|years? later|eight years|soon)\b|^(?:\w+ ){1,3}(?:later|earlier|before|after)\b|\b(?:too|again|another|separate|remaining|continued to|according to|said|says|claims?|claimed|argues?|argued|added|explained|however|therefore|thus|moreover)\b/iu;
const TANGLED = /\bcompared (?:to|with)\b|\brespectively\b|\d [–-]\d|\b\p{Lu}{1,3}\p{Ll}? \d\b/u;
const TITLED =
  /^(?:President|Prime|Queen|King|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Captain|Professor|General)\b/;
const LINKS =
  /^(?:however|moreover|furthermore|therefore|thus|meanwhile|indeed|also|then|instead|consequently|accordingly|additionally|finally|similarly|likewise|hence|remarkably|unfortunately|fortunately|surprisingly|interestingly|notably|importantly|overall|ultimately|eventually|nevertheless|nonetheless|but|and|yet|so|still|now|today)$/;
const LEAST_NAME = 0.7;
const LEAST_TAGS = 0.5;

export function findWholeSentences(reading: Reading): FoundFact[] {
  return reading.sentences.flatMap((read, sentence) => {
    const places = standing(reading, read, sentence);
    if (!places) return [];
    const bound = boundIn(reading, sentence, places);
    const told = render(reading, sentence, places, { bound });
    if (told.pointing !== null || repeatsName(read, told.text)) return [];
    return gapsOf(reading, read, places).map(({ gone, answer, gap }): FoundFact => {
      const fact = makeFact(reading, {
        kind: kindOf(gap, read, gone),
        sentence,
        parts: { statement: `${told.text}.`.replace(/\.\.$/, '.'), [gap.type]: answer },
        confidence: confidenceOf(read, places, gap, reading),
        proofs: told.proofs,
      });
      return {
        fact,
        statement: null,
        target: null,
        number: null,
        whole: { sentence, places, bound, gone, answer, gap },
      };
    });
  });
}

/** The kept places of a sentence that needs no other; null where it does. */
function standing(reading: Reading, read: ReadSentence, sentence: number): number[] | null {
  const { nodes } = read;
  const own = reading.article.sentences[sentence];
  if (own?.kind !== 'sentence') return null;
  const text = reading.article.text.slice(own.start, own.end);
  const plain = text.replace(CALLED, '');
  if (
    (read.quoted && plain === text) ||
    /[“”]/.test(plain) ||
    UNFIT.test(plain) ||
    TANGLED.test(text) ||
    LEANING.test(text) ||
    !text.endsWith('.')
  )
    return null;
  let from = 0;
  while (LINKS.test(nodes[from]?.lower ?? '') && from < 2) from += 1;
  if (/^(?:in|of|for) (?:fact|course|example|instance|all)$/.test(openingOf(nodes))) from = 2;
  if (from > 0 && nodes[from]?.form === ',') from += 1;
  const kept = firstPart(withoutBrackets(nodes.slice(from, -1)).filter((node) => !isLink(node)));
  if (kept.length < LEAST_TOKENS || kept.length > MOST_UNCUT) return null;
  const [first] = kept;
  if (
    !first ||
    /^(?:CCONJ|PUNCT|INTJ)$/.test(first.pos) ||
    /^(?:if|unless|whether)$/.test(first.lower)
  )
    return null;
  if (from === 0 && !/^[\p{Lu}\p{N}$£€]/u.test(first.form)) return null;
  const root = nodes.find(({ base }) => base === 'root');
  const subject = root?.children.find(({ base }) => base === 'nsubj' || base === 'expl');
  if (!root || !subject || root.place < from) return null;
  const finite = [root, ...root.children].some(
    ({ tag, base, place }) =>
      /^(?:VBD|VBZ|VBP|MD)$/.test(tag) && (place === root.place || /^(?:aux|cop)$/.test(base)),
  );
  if (!finite || kept.some(({ tagConfidence }) => tagConfidence < LEAST_TAGS * 0.6)) return null;
  if (!isSettled(reading, sentence) || isSetElsewhere(reading, sentence)) return null;
  const places = withoutTail(withoutAside(kept)).map(({ place }) => place);
  if (places.length > MOST_TOKENS) return null;
  return dependentWord(reading, sentence, places, true) === null ? places : null;
}

/** What stands before a semicolon; of a long sentence, before a second clause with a subject of its own. */
function firstPart(kept: readonly Node[]): readonly Node[] {
  const semicolon = kept.findIndex(({ form }) => form === ';');
  const part = semicolon < 0 ? kept : kept.slice(0, semicolon);
  if (part.length <= LONG) return part;
  const at = part.findIndex(
    ({ form }, place) =>
      form === ',' &&
      place >= LEAST_TOKENS &&
      /^(?:and|but|while|whereas|although|though)$/.test(part[place + 1]?.lower ?? '') &&
      startsClause(part, place + 1),
  );
  return at < 0 ? part : part.slice(0, at);
}

/** "[and] Poland joined the union": a clause of its own whose head hangs on the first. */
function startsClause(part: readonly Node[], at: number): boolean {
  const opening = part[at];
  const verb = opening?.parent;
  return (
    opening !== undefined &&
    verb !== null &&
    verb !== undefined &&
    verb.place > opening.place &&
    /^(?:conj|advcl)$/.test(verb.base) &&
    verb.left >= opening.place &&
    verb.children.some(({ base, place }) => base === 'nsubj' && place > opening.place)
  );
}

const openingOf = ([first, second]: readonly Node[]): string =>
  `${first?.lower ?? ''} ${second?.lower ?? ''}`;

/** "..., which evolved into Hamtun", "..., making it the largest", "..., with few exceptions": a tail after a comma. */
function withoutTail(kept: readonly Node[]): readonly Node[] {
  let left = kept;
  while (left.length > LONG) {
    const last = left.at(-1);
    const at = left.findLastIndex(
      (node, place) =>
        node.form === ',' && place >= LEAST_TOKENS && hangsWhole(left.slice(place + 1), last),
    );
    if (at < 0) return left;
    left = left.slice(0, at);
  }
  return left;
}

/** One phrase or clause that reaches to the end and hangs on something before it. */
function hangsWhole(own: readonly Node[], last: Node | undefined): boolean {
  const [opening] = own;
  const head = own.find(
    (node) => opening !== undefined && node.head < opening.place && node.left >= opening.place - 1,
  );
  return (
    head !== undefined &&
    last !== undefined &&
    head.right >= last.place &&
    /^(?:acl|advcl|appos|obl|nmod)$/.test(head.base)
  );
}

/** ", the largest town of Nunavut,": what stands between two commas and only adds to a long sentence. */
function withoutAside(kept: readonly Node[]): readonly Node[] {
  if (kept.length <= LONG) return kept;
  for (const node of kept) {
    if (!/^(?:appos|acl)$/.test(node.base) || node.right - node.left < 2) continue;
    const from = kept.findIndex(({ place }) => place === node.left - 1);
    const to = kept.findIndex(({ place }) => place === node.right + 1);
    if (kept[from]?.form === ',' && kept[to]?.form === ',' && from > 0 && node.head < node.left)
      return [...kept.slice(0, from), ...kept.slice(to + 1)];
  }
  return kept;
}

/** Said by the article itself, without "if", "not" or "denied". */
function isSettled(reading: Reading, sentence: number): boolean {
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  const clauses = reading.analysis.clauses[sentence] ?? [];
  return (
    nodes.every((node) => !node.pos.startsWith('V') || !isUnsettled(node)) &&
    nodes.every(({ lower }) => !HEDGES.test(lower)) &&
    clauses.every(
      ({ attribution, modality, polarity }) =>
        attribution === null &&
        polarity !== 'negative' &&
        modality !== 'reported' &&
        modality !== 'unasserted',
    )
  );
}

const HEDGES =
  /^(?:perhaps|maybe|possibly|presumably|supposedly|allegedly|reportedly|apparently|probably|likely)$/;

/** "now", "also": they tie the sentence to the day of writing and to the one before. */
const isLink = ({ lower, base, children }: Node): boolean =>
  base === 'advmod' &&
  children.length === 0 &&
  /^(?:also|now|currently|today|nowadays|subsequently)$/.test(lower);

/** What stands in brackets says more than the sentence needs; none where they do not close. */
function withoutBrackets(nodes: readonly Node[]): Node[] {
  let depth = 0;
  const kept: Node[] = [];
  for (const node of nodes) {
    if (node.form === '(') depth += 1;
    else if (node.form === ')') depth -= 1;
    else if (depth === 0) kept.push(node);
    if (depth < 0) return [];
  }
  return depth === 0 ? kept : [];
}

/** "He" of the sentence's own name, "their" of its own subject. */
function boundIn(
  reading: Reading,
  sentence: number,
  places: readonly number[],
): ReadonlySet<number> {
  const read = reading.sentences[sentence];
  const bound = new Set<number>();
  const seen = new Set<NameGroup>();
  for (const place of places) {
    const named = read?.names.get(place);
    if (named) seen.add(named.group);
    const node = read?.nodes[place];
    if (!read || !node || !/^PRP/.test(node.tag)) continue;
    const reference = read.references.get(place);
    const antecedent = reference?.antecedent ?? null;
    const inside =
      antecedent !== null &&
      antecedent.sentence === sentence &&
      antecedent.first < place &&
      antecedent.first >= (places[0] ?? 0);
    const meant = reference?.group ?? continuedSubject(reading, sentence, node);
    const group = meant === null ? undefined : reading.analysis.names[meant];
    if (inside || ownsSubject(node) || (group && seen.has(group))) bound.add(place);
    if (group) seen.add(group);
  }
  return bound;
}

/** "The islanders sold their boats": a possessive in the predicate of a plural or inanimate subject. */
function ownsSubject(node: Node): boolean {
  if (!/^(?:its|their|itself|themselves)$/.test(node.lower)) return false;
  let verb: Node | null = node.parent;
  while (verb && !verb.children.some(({ base }) => base === 'nsubj')) verb = verb.parent;
  const subject = verb?.children.find(({ base }) => base === 'nsubj');
  if (!verb || !subject || subject.place > node.place || !/^(?:NOUN|PROPN)$/.test(subject.pos))
    return false;
  const many = /S$/.test(subject.tag) || subject.children.some(({ base }) => base === 'conj');
  const others = verb.children.filter(
    ({ base, place }) => /^(?:obj|obl)$/.test(base) && place < node.place,
  );
  return many === /^the/.test(node.lower) && others.length === 0;
}

/** A name written out for each of its pronouns: "Ann Bell sold Ann Bell's boat". */
function repeatsName({ names, nodes }: ReadSentence, told: string): boolean {
  return [...names.values()].some(({ group, mention }) => {
    const source = nodes.slice(mention.first, mention.last + 1).map(({ form }) => form);
    return (
      source.length > 0 &&
      told.split(group.canonical).length - 1 >
        Math.max(1, [...names.values()].filter((other) => other.group === group).length)
    );
  });
}

type Left = Pick<WholeSentence, 'gone' | 'answer' | 'gap'>;

function gapsOf(reading: Reading, read: ReadSentence, places: readonly number[]): Left[] {
  const held = new Set(places);
  const within = ({ first, last }: { first: number; last: number }): boolean =>
    held.has(first) && held.has(last);
  const text = (first: number, last: number): string =>
    reading.article.text.slice(read.nodes[first]?.start, read.nodes[last]?.end);
  const range = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);
  // "It also grows in Kenya": other names are right as well.
  const adds = read.nodes.some(({ lower }) => lower === 'also');
  const names = [...read.names.values()].flatMap((named): Left[] => {
    const { mention } = named;
    if (
      adds ||
      !within(mention) ||
      !isNameGap(reading, read, named) ||
      !isAnchored(read, places, named)
    )
      return [];
    const the = read.nodes[mention.first]?.lower === 'the';
    const first = mention.first + (the ? 1 : 0);
    if (TITLED.test(text(first, mention.last))) return [];
    return [
      {
        gone: range(first, mention.last),
        answer: text(first, mention.last),
        gap: { type: 'name', named },
      },
    ];
  });
  const told = places.filter((place) => YEAR.test(read.nodes[place]?.form ?? '')).length;
  const years = (told > 1 ? [] : read.dates).flatMap((placed): Left[] => {
    const year = yearOf(read, placed.last);
    // "By January 1945": a year without its month is half an answer.
    if (!within(placed) || year === null || placed.first !== placed.last) return [];
    return [{ gone: [placed.last], answer: year, gap: { type: 'year', year } }];
  });
  const dated = (place: number): boolean =>
    read.dates.some(({ first, last }) => first <= place && last >= place);
  const numbers = read.numbers.flatMap((placed): Left[] => {
    const { number, first, last } = placed;
    if (!within(placed) || dated(first) || !isNumberGap(read, placed)) return [];
    return [
      {
        gone: range(first, last),
        answer: reading.article.text.slice(number.start, number.end),
        gap: { type: 'number', placed },
      },
    ];
  });
  return [...names, ...years, ...numbers, ...termGaps(reading, read, places)];
}

const MOST_TERM = 4;
const LEAST_SAID = 6;

/** "[Erosion] is the process by which ...", "a cell without a nucleus is called [a prokaryote]". */
function termGaps(reading: Reading, read: ReadSentence, places: readonly number[]): Left[] {
  const held = new Set(places);
  const root = read.nodes.find(({ base }) => base === 'root');
  if (!root || !held.has(root.place)) return [];
  const term = definedTerm(root) ?? calledTerm(root);
  if (!term) return [];
  const own = places.filter((place) => place >= term.left && place <= term.right);
  const gone = own.filter((place) => !/^(?:an?|the)$/.test(read.nodes[place]?.lower ?? ''));
  const [first, last] = [gone[0], gone.at(-1)];
  if (first === undefined || last === undefined || gone.length > MOST_TERM) return [];
  if (gone.length !== last - first + 1 || places.length - gone.length < LEAST_SAID) return [];
  const plain = gone.every((place) => /^(?:NOUN|ADJ)$/.test(read.nodes[place]?.pos ?? ''));
  const others = new Set(
    places.flatMap((place) => (gone.includes(place) ? [] : (read.nodes[place]?.lemma ?? []))),
  );
  // A word of the term in what is said of it gives it away.
  if (!plain || gone.some((place) => others.has(read.nodes[place]?.lemma ?? ''))) return [];
  const answer = reading.article.text.slice(read.nodes[first]?.start, read.nodes[last]?.end);
  return [{ gone, answer, gap: { type: 'term' } }];
}

/** The subject of "is a ... that", where what it is said to be tells it from all others. */
function definedTerm(root: Node): Node | null {
  const subject = root.children.find(({ relation }) => relation === 'nsubj');
  const copula = root.children.find(({ base }) => base === 'cop');
  const article = root.children.find(({ base }) => base === 'det');
  const told = root.children.some(
    ({ base, place, relation }) =>
      place > root.place && (relation === 'acl:relcl' || base === 'acl' || base === 'nmod'),
  );
  if (!subject || !told || root.tag !== 'NN' || subject.pos !== 'NOUN') return null;
  if (!/^(?:is|are)$/.test(copula?.lower ?? '') || !/^(?:an?|the)$/.test(article?.lower ?? ''))
    return null;
  if (
    subject.children.some(
      ({ base, lower }) =>
        base === 'nmod' ||
        base === 'acl' ||
        base === 'conj' ||
        /^(?:this|that|these|one|another|some)$/.test(lower),
    )
  )
    return null;
  return subject.arcConfidence > SURE_ARC && root.arcConfidence > SURE_ARC ? subject : null;
}

/** What something "is called", at the end of the sentence. */
function calledTerm(root: Node): Node | null {
  if (!/^(?:call|term|name)$/.test(root.lemma) || root.tag !== 'VBN') return null;
  const term = root.children.find(
    ({ base, place, pos }) => /^(?:xcomp|obj)$/.test(base) && place > root.place && pos === 'NOUN',
  );
  const passive = root.children.some(({ lower }) => /^(?:is|are)$/.test(lower));
  return term &&
    passive &&
    term.arcConfidence > SURE_ARC &&
    term.children.every(({ base }) => /^(?:det|amod|compound)$/.test(base))
    ? term
    : null;
}

const SURE_ARC = 0.6;

/** One name that nothing beside it could stand for as well: no part of a list, no example, no "French". */
function isNameGap(
  { analysis }: Reading,
  { nodes, entities }: ReadSentence,
  { mention, group }: Named,
): boolean {
  if (group.type === null || mention.form === 'metonym' || mention.form === 'short-form')
    return false;
  if (group.subtype === 'nationality') return false;
  const head = nodes
    .slice(mention.first, mention.last + 1)
    .find(({ head: above }) => above < mention.first || above > mention.last);
  if (head?.pos !== 'PROPN' || /^(?:compound|flat|amod|appos|vocative)$/.test(head.base))
    return false;
  // Part of a longer name, or owner of what follows: "Peru's capital" is fine, "Peru-born" is not.
  const beside = [nodes[mention.first - 1], nodes[mention.last + 1]];
  if (/^['’]s?$/.test(beside[1]?.form ?? '') && nodes[mention.last + 2]?.pos === 'PROPN')
    return false;
  if (beside.some((near) => near?.pos === 'PROPN' || near?.form === '-')) return false;
  const commas = [
    [nodes[mention.first - 1], nodes[mention.first - 2]],
    [nodes[mention.last + 1], nodes[mention.last + 2]],
  ];
  if (commas.some(([comma, next]) => comma?.form === ',' && next?.pos === 'PROPN')) return false;
  if (head.base === 'conj' || head.children.some(({ base }) => base === 'conj')) return false;
  const example = head.children.some(
    ({ lower, base }) => base === 'case' && /^(?:like|as|including)$/.test(lower),
  );
  const such = /^(?:such|including|like|e\.g\.?|for example)$/.test(nodes[head.left]?.lower ?? '');
  if (example || such || head.tagConfidence < LEAST_NAME) return false;
  return (
    entities.some(
      ({ first, last, confidence, type }) =>
        first <= mention.last &&
        last >= mention.first &&
        confidence >= LEAST_NAME &&
        type === group.type,
    ) && analysis.names.includes(group)
  );
}

/** A date, an amount, another name or "the first": something that makes one name right and no other. */
function isAnchored(
  { nodes, dates, numbers, names }: ReadSentence,
  places: readonly number[],
  { group }: Named,
): boolean {
  const held = new Set(places);
  return (
    dates.some(({ first }) => held.has(first)) ||
    numbers.some(({ first }) => held.has(first)) ||
    [...names.values()].some((other) => other.group !== group && held.has(other.mention.first)) ||
    places.some((place) =>
      /^(?:first|last|only|largest|oldest|highest)$/.test(nodes[place]?.lower ?? ''),
    )
  );
}

const YEAR = /^1[0-9]{3}$|^20[0-9]{2}$/;

/** "in 1934", "on 4 March 1871", "21 August, 1526" */
function yearOf({ nodes }: ReadSentence, last: number): string | null {
  const form = nodes[last]?.form ?? '';
  const next = nodes[last + 1];
  return YEAR.test(form) &&
    !/^[-–—/]/.test(next?.form ?? '') &&
    !/^(?:BC|BCE|AD|CE)$/.test(next?.form ?? '') &&
    next?.pos !== 'PROPN' &&
    next?.pos !== 'NOUN'
    ? form
    : null;
}

const LEAST_NUMBER = 3;

function isNumberGap({ nodes }: ReadSentence, { number, last }: PlacedNumber): boolean {
  if (number.role !== 'count' && number.role !== 'measure') return false;
  if (number.unit === null || number.ambiguous || number.high !== null || number.tolerance !== null)
    return false;
  if (number.value < LEAST_NUMBER || number.converts !== null || number.unit.kind === 'money')
    return false;
  if (number.unit.kind === 'time' && /\bold\b/.test(number.unit.text)) return false;
  // "two hundred of the", "three-year": the figure alone says nothing.
  const next = nodes[last + 1];
  if (next && next.start === number.end && /^(?:m|bn|tn|k)$/.test(next.form)) return false;
  return !/^[-–—/]/.test(next?.form ?? '');
}

function kindOf(gap: Gap, { nodes }: ReadSentence, gone: readonly number[]): FactKind {
  if (gap.type === 'year') return 'date';
  if (gap.type === 'number') return 'quantity';
  if (gap.type === 'term') return 'definition';
  const before = nodes[(gone[0] ?? 0) - 1]?.lower ?? '';
  return gap.named.group.type === 'place' && /^(?:in|at|from|to|near)$/.test(before)
    ? 'location'
    : 'action';
}

/** The least sure of what the gap stands on. */
function confidenceOf(
  { nodes, entities }: ReadSentence,
  places: readonly number[],
  gap: Gap,
  reading: Reading,
): number {
  const root = nodes.find(({ base }) => base === 'root');
  const mean =
    places.reduce((sum, place) => sum + (nodes[place]?.tagConfidence ?? 0), 0) / places.length;
  const name =
    gap.type === 'name'
      ? Math.max(
          0,
          ...entities
            .filter(
              ({ first, last }) =>
                first <= gap.named.mention.last && last >= gap.named.mention.first,
            )
            .map(({ confidence }) => confidence),
        )
      : 1;
  return Math.min(mean, root?.tagConfidence ?? 0, name, reading.sentences.length > 0 ? 1 : 0);
}
