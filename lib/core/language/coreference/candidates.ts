// Noun phrases and names of a text: what pronouns can stand for.
import type { ParsedSentence, ParsedToken } from '#lib/core/language/analysis.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { classifyNoun } from './noun-words.ts';
import type { TextSpan } from './reference.ts';

export type Candidate = TextSpan & {
  /** Token that heads it. */
  head: number;
  /** Place of its name group, or null. */
  group: number | null;
  lemma: string;
  plural: boolean;
  /** Null where it may be a person or a thing. */
  person: boolean | null;
  gender: 'male' | 'female' | null;
  /** One word for many: team, police, an organisation. */
  collective: boolean;
  seldom: boolean;
  /** Lemmas that narrow it: adjectives, compounds, owners. */
  modifiers: ReadonlySet<string>;
  relation: string;
  /** 'the', 'this' ... 'a' ... or '' where it has no article. */
  determiner: string;
};

/** Who is spoken to is not who is spoken of: "Your Honor, ...", "Mr. Speaker, ...". */
const ADDRESS = /^(?:hono[u]?r|majesty|excellency|lordship|ladyship|speaker|chair|madam|sir)$/;

const NOMINAL = new Set(['NOUN', 'PROPN']);
const PART =
  /^(?:compound|flat|fixed|goeswith|nmod:desc|amod|det|nummod|case|punct|cc|nmod:unmarked|dep)$/;
const BEFORE = /^(?:det|amod|compound|nummod|nmod:poss|flat|nmod:desc|advmod|det:predet)/;

const bare = (relation: string): string => relation.split(':')[0] ?? relation;

/** Candidates of each sentence in order of their heads. */
export function findCandidates(
  sentences: readonly ParsedSentence[],
  groups: readonly NameGroup[],
): Candidate[][] {
  const found = sentences.map((): Candidate[] => []);
  const named = sentences.map(() => new Map<number, number>());
  groups.forEach((group, place) => {
    for (const mention of group.mentions) {
      const tokens = sentences[mention.sentence]?.tokens ?? [];
      let head = mention.last;
      for (let at = mention.last; at >= mention.first; at -= 1) {
        const up = tokens[at]?.head ?? -1;
        if (up < mention.first || up > mention.last) head = at;
        named[mention.sentence]?.set(at, place);
      }
      const token = tokens[head];
      if (!token || token.relation === 'vocative' || ADDRESS.test(token.form.toLowerCase()))
        continue;
      const plural = /^NN(?:P)?S$/.test(token.tag) && group.type === 'person';
      const noun = classifyNoun(token.lemma);
      const { start, end, sentence, first, last } = mention;
      found[mention.sentence]?.push({
        start,
        end,
        sentence,
        first,
        last,
        head,
        group: place,
        lemma: token.lemma.toLowerCase(),
        plural,
        person: group.type === null ? (noun.person ? true : null) : group.type === 'person',
        gender: group.gender ?? noun.gender,
        collective: group.type === 'organization' || group.subtype === 'country',
        seldom: false,
        modifiers: new Set(),
        relation: token.relation,
        determiner: '',
      });
    }
  });
  sentences.forEach(({ tokens }, sentence) => {
    const children = childrenOf(tokens);
    tokens.forEach((token, head) => {
      if (
        !NOMINAL.has(token.pos) ||
        named[sentence]?.has(head) ||
        token.relation === 'vocative' ||
        PART.test(token.relation)
      )
        return;
      const under = children[head] ?? [];
      let first = head;
      for (const child of under)
        if (child < first && BEFORE.test(tokens[child]?.relation ?? '')) first = child;
      const noun = classifyNoun(token.lemma);
      const kept = under.filter((child) =>
        /^(?:amod|compound|nmod|nummod)/.test(tokens[child]?.relation ?? ''),
      );
      const determiner =
        under
          .map((child) => tokens[child])
          .find((child) => child && bare(child.relation) === 'det')
          ?.form.toLowerCase() ?? '';
      found[sentence]?.push({
        start: tokens[first]?.start ?? 0,
        end: token.end,
        sentence,
        first,
        last: head,
        head,
        group: null,
        lemma: token.lemma.toLowerCase(),
        plural: /S$/.test(token.tag) || token.lemma === 'people',
        person: noun.person ? true : token.pos === 'PROPN' ? null : false,
        gender: noun.gender,
        collective: noun.group,
        seldom: noun.seldom,
        relation: token.relation,
        determiner,
        modifiers: new Set(kept.map((child) => tokens[child]?.lemma.toLowerCase() ?? '')),
      });
    });
    found[sentence]?.sort((a, b) => a.head - b.head);
  });
  return found;
}

/** Places of the tokens that hang on each token. */
export function childrenOf(tokens: readonly ParsedToken[]): number[][] {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, at) => {
    children[head]?.push(at);
  });
  return children;
}
