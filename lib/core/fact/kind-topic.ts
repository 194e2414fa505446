// "the instrument" in an article that is headed "Accordion" and says that accordions are instruments.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { explainsKinds } from './explains-kinds.ts';
import { tellsOfKind } from './kind-sentence.ts';
import type { Reading } from './reading.ts';

/** `text`: "the accordion"; `nouns`: what the sentence says that it is. */
type KindTopic = { text: string; lemma: string; nouns: ReadonlySet<string>; sentence: number };

/** Sentences at the start that may say what the thing is. */
const DEFINING = 4;
/** "a family of instruments": what it is stands behind. */
const OF_MANY = /^(?:family|type|kind|group|class|sort|form|variety|genus|species)$/;
/** They stand for too much to mean one thing. */
const EMPTY =
  /^(?:one|part|name|member|type|form|kind|sort|group|series|set|number|example|term|word|way|time|person|people|area|site|region|process|method|thing|result)$/;

const held = new WeakMap<Reading['sentences'], KindTopic | null>();

function kindTopic(reading: Reading): KindTopic | null {
  const known = held.get(reading.sentences);
  if (known !== undefined) return known;
  const topic = explainsKinds(reading) ? readTopic(reading) : null;
  held.set(reading.sentences, topic);
  return topic;
}

function readTopic({ article, sentences }: Reading): KindTopic | null {
  if (article.sentences[0]?.kind !== 'heading') return null;
  const title = article.title.replace(/\s*\(.*\)$|^the\s+/gi, '').toLowerCase();
  if (!/^\p{L}+$/u.test(title)) return null;
  for (let at = 1; at < Math.min(sentences.length, DEFINING); at += 1) {
    const root = sentences[at]?.nodes.find(({ base }) => base === 'root');
    const subject = root?.children.find(({ base }) => base === 'nsubj');
    const linked = root?.children.some(
      ({ base, lower }) => base === 'cop' && /^(?:is|are)$/.test(lower),
    );
    if (!root || !subject || !linked || root.pos !== 'NOUN' || !/^NNS?$/.test(subject.tag))
      continue;
    if (subject.lemma !== title && subject.lower !== title) continue;
    const kind = OF_MANY.test(root.lemma)
      ? root.children.find(
          ({ base, place, pos }) => base === 'nmod' && place > root.place && pos === 'NOUN',
        )
      : root;
    if (!kind || EMPTY.test(kind.lemma) || kind.lemma === subject.lemma) return null;
    return {
      text: `the ${subject.lemma}`,
      lemma: subject.lemma,
      nouns: new Set([kind.lemma]),
      sentence: at,
    };
  }
  return null;
}

/** @returns "the accordion" and the sentence that says what it is; null where another of its kind may be meant */
export function kindNoun(
  reading: Reading,
  sentence: number,
  the: Node,
): { text: string; proof: number; last: number } | null {
  const topic = kindTopic(reading);
  const read = reading.sentences[sentence];
  const nodes = read?.nodes ?? [];
  const noun = nodes[the.place + 1];
  if (!read || !topic || the.lower !== 'the' || the.quoted || sentence <= topic.sentence)
    return null;
  if (noun?.tag !== 'NN' || noun !== the.parent || !topic.nouns.has(noun.lemma)) return null;
  const next = nodes[noun.place + 1];
  if (
    next &&
    (/^(?:NN|JJ|CD|HYPH|VBN|VBG)/.test(next.tag) ||
      /^(?:of|that|which|who|where|with)$/.test(next.lower))
  )
    return null;
  // "By then, the instrument was widespread": where, another sentence tells.
  if (!tellsOfKind(read, new Set(nodes.map(({ place }) => place)))) return null;
  // "Like the accordion, the concertina ...": it is named here already, or another beside it.
  if (nodes.some(({ lemma }) => lemma === topic.lemma)) return null;
  return hasRival(reading, sentence, noun, topic)
    ? null
    : { text: topic.text, proof: topic.sentence, last: noun.place };
}

/** Another of the kind was brought in before in this paragraph: "a smaller instrument", "The concertina is older." */
function hasRival(
  { article, sentences }: Reading,
  sentence: number,
  noun: Node,
  topic: KindTopic,
): boolean {
  const paragraph = article.sentences[sentence]?.paragraph;
  const before = sentences[sentence - 1];
  if (before && article.sentences[sentence - 1]?.paragraph === paragraph) {
    const subject = before.nodes
      .find(({ base }) => base === 'root')
      ?.children.find(({ base }) => base === 'nsubj');
    const kind = subject?.pos === 'NOUN' ? nounClass(subject.lemma) : 'none';
    const alike = kind === null || kind === nounClass(noun.lemma);
    if (subject?.tag === 'NN' && subject.lemma !== topic.lemma && alike) return true;
  }
  for (let at = sentence; at > topic.sentence; at -= 1) {
    if (article.sentences[at]?.paragraph !== paragraph) return false;
    const other = sentences[at]?.nodes.some(
      ({ lemma, place, tag, children }) =>
        lemma === noun.lemma &&
        (at < sentence || place < noun.place) &&
        (tag === 'NNS' ||
          children.some(({ lower }) => /^(?:an?|another|other|one|this)$/.test(lower))),
    );
    if (other) return true;
  }
  return false;
}
