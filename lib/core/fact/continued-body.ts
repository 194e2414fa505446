// "The Louvre bought a painting. The museum has ...": a body that goes on as the subject, by what kind of thing it is.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { nameOver } from './name-words.ts';
import { nounUses, type Source } from './noun-uses.ts';
import type { ReadSentence } from './reading.ts';

const BODIES =
  /^(?:museum|company|firm|agency|bank|university|school|college|club|team|hospital|hotel|store|restaurant|newspaper|magazine|charity|organi[sz]ation|group|party|band|network)$/;
/** Places that are bodies as well. */
const SITES = /^(?:site|university|building|museum)$/;

/** @returns the name's place in the names and the sentence that has it; null where another body may be meant */
export function continuedBody(
  source: Source,
  sentence: number,
  the: Node,
): { group: number; proof: number } | null {
  const nodes = source.sentences[sentence]?.nodes ?? [];
  const noun = nodes[the.place + 1];
  if (noun?.tag !== 'NN' || noun !== the.parent || the.quoted || !BODIES.test(noun.lemma))
    return null;
  const next = nodes[noun.place + 1];
  if (
    next &&
    (/^(?:NN|JJ|CD|HYPH)/.test(next.tag) || /^(?:of|that|which|who|in|at)$/.test(next.lower))
  )
    return null;
  const uses = nounUses(source).get(noun.lemma.toLowerCase()) ?? [];
  const [first] = uses;
  if (first?.determiner !== 'the' || first.node.base !== 'nsubj') return null;
  const found = subjectBefore(source, first.sentence, first.node);
  if (!found) return null;
  for (const use of uses.slice(1, MOST_USES)) {
    if (use.sentence > sentence) break;
    if (use.group && use.group !== found) return null;
    if (!use.plural && !/^(?:the|this|its)$/.test(use.determiner)) return null;
  }
  const here = [...(source.sentences[sentence]?.names.values() ?? [])];
  if (here.some(({ group }) => group === found)) return null;
  return { group: source.analysis.names.indexOf(found), proof: first.sentence - 1 };
}

const MOST_USES = 40;

/** The one body that the sentence before names, as its subject; nor is another named here before the noun. */
function subjectBefore(source: Source, sentence: number, noun: Node): NameGroup | null {
  const before = source.sentences[sentence - 1];
  const own = source.sentences[sentence];
  const root = before?.nodes.find(({ base }) => base === 'root');
  const subject = root?.children.find(({ base }) => base === 'nsubj');
  if (!before || !own || !subject || subject.quoted) return null;
  const named = nameOver(before, subject.place);
  if (!named || !isBody(named.group)) return null;
  const rivals = [
    ...bodiesOf(before),
    ...bodiesOf(own).filter(({ mention }) => mention.first < noun.place),
  ];
  return rivals.every(({ group }) => group === named.group) ? named.group : null;
}

const isBody = ({ type, subtype }: NameGroup): boolean =>
  (type === 'organization' && subtype !== 'country' && subtype !== 'nationality') ||
  (type === 'place' && SITES.test(subtype ?? ''));

const bodiesOf = ({ names }: ReadSentence) =>
  [...names.values()].filter(({ group }) => isBody(group));
