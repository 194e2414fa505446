// Of what standing people are: who was only there, or is a painter, is crossed out unread among ministers.
import type { Reading } from '#lib/core/fact/reading.ts';
import { roleAfter } from '#lib/core/fact/role-phrase.ts';
import { headOf, placesFrom } from '#lib/core/fact/word-places.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { type Distractor, famousFields } from '#lib/core/question/distract/candidates.ts';
import { LEAST_WRONG } from '#lib/core/question/distract/keep-apart.ts';
import { plainName } from './person-names.ts';

type Standing = 'office' | 'stage' | 'learning' | 'everyday';

const NOUNS: readonly (readonly [Standing, RegExp])[] = [
  [
    'office',
    /^(?:.*president|prime|.*minister|premier|chancellor|king|queen|emperor|prince|princess|pope|.*bishop|governor|gov\.?|mayor|senator|sen\.?|rep\.?|representative|congress(?:man|woman)|lawmaker|mp|politician|ambassador|diplomat|secretary|spokes(?:man|woman|person)|leader|head|director|chief|ceo|chair(?:man|woman|person)?|manager|commissioner|official|judge|general|admiral|colonel|officer|sheriff|attorney|lawyer)$/,
  ],
  [
    'stage',
    /^(?:actor|actress|singer|musician|rapper|comedian|presenter|dancer|pianist|violinist|player|footballer|skater|swimmer|runner|athlete|champion|.*medal(?:l)?ist|boxer|cyclist|gymnast|skier|star)$/,
  ],
  [
    'learning',
    /^(?:scientist|researcher|professor|prof\.?|expert|scholar|historian|engineer|analyst|astronomer|astronaut|inventor|mathematician|doctor|surgeon|author|writer|poet|novelist|painter|sculptor|artist|.+(?:ologist|icist|omist))$/,
  ],
  [
    'everyday',
    /^(?:resident|villager|neighbou?r|shopper|worker|driver|farmer|fisherman|passenger|eyewitness|witness|survivor|victim|student|pupil|teacher|mother|father|parent|son|daughter|husband|wife|widow|grand(?:mother|father|son|daughter)|owner|shopkeeper|waiter|waitress|cook|customer|patient|tourist|volunteer|pensioner)$/,
  ],
];

/** Of the lists of well-known people. */
const FIELDS: readonly (readonly [Standing, RegExp])[] = [
  ['office', /^(?:politics|monarchs|presidents)/],
  ['stage', /^(?:musicians|film|sport)/],
  ['learning', /^(?:scientists|explorers|writers|artists|philosophers)/],
];

/** "Ann Bell will [star] in": told without a noun. */
const ON_STAGE = /^(?:star|sing|perform|skate|dance)$/;

/** Those of the key's own standing alone where they are enough, else all who are not known to be of another. */
export function ofOwnStanding(
  reading: Reading,
  key: string,
  found: readonly Distractor[],
): readonly Distractor[] {
  const own = standingOf(reading, key);
  if (own === null) return found;
  const told = found.map((one) => ({ one, standing: standingOf(reading, one.text) }));
  const like = told.filter(({ standing }) => standing === own);
  const open = told.filter(({ standing }) => standing === own || standing === null);
  const kept = [like, open].find(({ length }) => length >= LEAST_WRONG) ?? told;
  return kept.map(({ one }) => one);
}

function standingOf(reading: Reading, name: string): Standing | null {
  const group = reading.analysis.names.find(
    ({ type, canonical, aliases }) =>
      type === 'person' &&
      [canonical, plainName(canonical), ...aliases, canonical.split(' ').at(-1)].includes(name),
  );
  const told = group ? toldStanding(reading, group) : null;
  return told ?? byWord(FIELDS, famousFields(name));
}

function toldStanding({ sentences }: Reading, { mentions }: NameGroup): Standing | null {
  const words = mentions.flatMap(({ sentence, first, last }) => {
    const nodes = sentences[sentence]?.nodes ?? [];
    const head = headOf(nodes, placesFrom(first, last));
    if (!head) return [];
    const after = head.children.filter(({ base, place }) => base === 'appos' && place > last);
    const role = roleAfter(nodes, last)?.head;
    return [
      ...nodes.slice(first, last),
      ...titleBefore(nodes, first),
      ...namedBy(head),
      ...after,
      ...(role ? [role] : []),
    ].map(({ lemma }) => lemma.toLowerCase());
  });
  const onStage = mentions.some(({ sentence, first, last }) => {
    const head = headOf(sentences[sentence]?.nodes ?? [], placesFrom(first, last));
    const verb = head?.base === 'conj' ? head.parent?.parent : head?.parent;
    return ON_STAGE.test(verb?.lemma ?? '');
  });
  return byWord(NOUNS, words) ?? (onStage ? 'stage' : null);
}

/** "Prime Minister [Bell]", "the prime minister, [Ann Bell],": the run of nouns before a name. */
function titleBefore(nodes: readonly Node[], first: number): Node[] {
  const runTo = (end: number): number => {
    let from = end;
    while (/^(?:NOUN|PROPN)$/.test(nodes[from - 1]?.pos ?? '')) from -= 1;
    return from;
  };
  const end = nodes[first - 1]?.form === ',' ? first - 1 : first;
  const from = runTo(end);
  return end < first && nodes[from - 1]?.lower !== 'the' ? [] : nodes.slice(from, end).reverse();
}

/** "the leader of the Lima party, [Ann Bell],": the noun that the name explains, and what it is of. */
function namedBy({ base, parent }: Node): Node[] {
  const named: Node[] = [];
  if (!/^(?:appos|flat|compound)$/.test(base)) return named;
  for (let at = parent; at && named.length < 3; at = at.parent) {
    named.push(at);
    if (at.base !== 'nmod') break;
  }
  return named;
}

/** The first word that tells. */
function byWord(
  table: readonly (readonly [Standing, RegExp])[],
  words: readonly string[],
): Standing | null {
  for (const word of words)
    for (const [standing, nouns] of table) if (nouns.test(word)) return standing;
  return null;
}
