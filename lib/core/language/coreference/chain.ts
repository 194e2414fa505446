// Everything said so far of one thing, and what speaks for its being said again.
import type { ParsedToken } from '#lib/core/language/analysis.ts';
import type { Candidate } from './candidates.ts';
import type { Features } from './choice.ts';
import type { PronounClass } from './pronouns.ts';

/** A mention by noun or pronoun: its sentence and head token. */
export type Spoken = {
  sentence: number;
  at: number;
  relation: string;
  pronoun: PronounClass | null;
  quoted: boolean;
};

export type Chain = { mentions: Candidate[]; spoken: Spoken[] };

export const groupOf = ({ mentions }: Chain): number | null =>
  mentions.find(({ group }) => group !== null)?.group ?? null;

export const isSubject = (relation: string): boolean => /^[nc]subj/.test(relation);

/** Could the pronoun stand for it, as far as number, gender and kind go? */
export function fitsPronoun(kind: PronounClass, { mentions, spoken }: Chain): boolean {
  const last = mentions.at(-1);
  if (!last || mentions.every(({ seldom }) => seldom)) return false;
  const person = mentions.some((mention) => mention.person === true);
  const gender = mentions.find((mention) => mention.gender)?.gender ?? null;
  const told = spoken.find(({ pronoun }) => pronoun !== null)?.pronoun ?? null;
  if (
    told !== null &&
    told !== kind &&
    (kind === 'he' || kind === 'she' || told === 'he' || told === 'she')
  )
    return false;
  if (kind === 'they') return last.plural || last.collective;
  if (last.plural) return false;
  if (kind === 'it') return !person;
  return (
    (person || last.person === null) &&
    gender !== (kind === 'he' ? 'female' : 'male') &&
    !last.collective
  );
}

/** May the token `at` and the phrase headed by `other` of its sentence be the same thing? Not as arguments of one verb, nor one inside the other. */
export function mayBind(tokens: readonly ParsedToken[], at: number, other: number): boolean {
  const pronoun = tokens[at];
  const noun = tokens[other];
  if (!pronoun || !noun || other >= at) return false;
  for (
    let up = pronoun.head, steps = 0;
    up >= 0 && steps < 60;
    up = tokens[up]?.head ?? -1, steps += 1
  )
    if (up === other) return false;
  if (/self$|selves$/i.test(pronoun.form)) return true;
  return !(noun.head === pronoun.head && !pronoun.relation.startsWith('nmod'));
}

/** What speaks for and against a pronoun's standing for a chain last spoken of at `last`. */
export function pronounFeatures(
  tokens: readonly ParsedToken[],
  at: number,
  sentence: number,
  quoted: boolean,
  chain: Chain,
  last: Spoken,
  kind: PronounClass,
): Features {
  const pronoun = tokens[at];
  const back = sentence - last.sentence;
  const mention = chain.mentions.at(-1);
  const subject = isSubject(pronoun?.relation ?? '');
  const distance = back === 0 ? at - last.at : 0;
  const flag = (holds: boolean | undefined) => (holds ? 1 : 0);
  const gender = chain.mentions.some((one) => one.gender !== null);
  const governor = tokens[pronoun?.head ?? -1];
  return {
    [`back${Math.min(3, back)}`]: 1,
    near: distance > 0 ? Math.log2(1 + distance) / 4 : 0,
    subject: flag(isSubject(last.relation)),
    subjects: flag(subject && isSubject(last.relation)),
    [`role ${last.relation.replace(/:.*/, '')}`]: 1,
    ownSubject: flag(
      pronoun?.relation === 'nmod:poss' &&
        back === 0 &&
        isSubject(last.relation) &&
        (governor?.head === tokens[last.at]?.head || tokens[last.at]?.head === pronoun.head),
    ),
    main: flag(
      back === 0 &&
        isSubject(last.relation) &&
        tokens[tokens[last.at]?.head ?? -1]?.relation === 'root',
    ),
    samePronoun: flag(last.pronoun === kind),
    everPronoun: flag(chain.spoken.some((one) => one.pronoun === kind)),
    often: Math.log2(Math.min(16, chain.spoken.length)) / 2,
    name: flag(chain.mentions.some(({ group }) => group !== null)),
    gender: flag(gender),
    doubtful: flag(mention?.person === null),
    collective: flag(mention?.collective && !mention.plural),
    personal: flag(mention?.person === true),
    definite: flag(/^(?:the|this|that|these|those)$/.test(mention?.determiner ?? '')),
    indefinite: flag(/^an?$/.test(mention?.determiner ?? '')),
    quoteChange: flag(quoted !== last.quoted),
    seldom: flag(mention?.seldom),
    between: Math.min(3, 0),
  };
}

/** What speaks for a definite phrase's standing for a chain with the same noun. */
export function phraseFeatures(
  phrase: Candidate,
  chain: Chain,
  rivals: number,
  spokenBack: number,
  of: boolean,
): Features {
  const last = chain.mentions.at(-1);
  const all = new Set(chain.mentions.flatMap(({ modifiers }) => [...modifiers]));
  const missing = [...phrase.modifiers].filter((modifier) => !all.has(modifier)).length;
  const flag = (holds: boolean | undefined) => (holds ? 1 : 0);
  return {
    bias: 1,
    back: Math.log2(1 + spokenBack) / 2,
    [`det ${phrase.determiner}`]: 1,
    [`last ${last?.determiner ?? ''}`]: 1,
    missing: Math.min(2, missing),
    modifiers: Math.min(2, phrase.modifiers.size),
    fewer: flag((last?.modifiers.size ?? 0) > phrase.modifiers.size),
    same: flag(phrase.modifiers.size > 0 && missing === 0),
    often: Math.log2(Math.min(16, chain.spoken.length)) / 2,
    rivals: Math.min(3, rivals),
    number: flag(last?.plural !== phrase.plural),
    plural: flag(phrase.plural),
    subject: flag(isSubject(phrase.relation)),
    lastSubject: flag(isSubject(last?.relation ?? '')),
    of: flag(of),
    person: flag(phrase.person === true),
    collective: flag(phrase.collective),
    seldom: flag(phrase.seldom),
  };
}
