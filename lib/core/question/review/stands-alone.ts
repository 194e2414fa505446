// Gate 3: nothing in stem or options that only the page explains.
import type { Article } from '#lib/core/article/article.ts';
import { indexOf } from './article-index.ts';
import { error, type Gate, warning } from './gate.ts';
import { pointingWord } from './pointing-words.ts';
import { contentStems, filledStem, optionTexts } from './question-text.ts';

const PASSAGE =
  /\b(?:(?:according to|in|of|from|by|does|did|what|how|why|where) (?:the|this) (?:passage|article|text|author|writer|paragraph|excerpt|story|reading)\b(?! of\b)|the (?:passage|article|text|author|writer|paragraph|excerpt)(?:['’]s)? (?:says?|states?|mentions?|suggests?|describes?|implies|argues?|claims?|said|about)\b|(?:passage|text|article|paragraph) (?:above|below)\b|as (?:stated|mentioned|described) (?:above|below|in the))/i;
const BARE =
  /\b[Tt]he (\p{Ll}{4,})(?=[?.,]| (?:is|was|are|were|has|had|do|does|did|will|would|can|could)\b)/gu;

/** Sentences with a word from which the article is about it. */
const OFTEN = 3;

/** "Put these events in order": the options follow. */
const TASK = /^(?:Put|Order|Arrange|Sort|Match|Choose|Select|Place) (?:each of )?(?:the|these) /;

export const checkStandsAlone: Gate = (question, article) => {
  const { stem } = question;
  if (PASSAGE.test(stem)) return [error('points-to-passage')];
  const word = pointingWord(filledStem(question).replace(TASK, 'All '));
  if (word !== null) return [error('needs-context', { word })];
  if (asksForAnybody(stem, article)) return [warning('needs-context', { word: 'Who' })];
  const occasion = untoldOccasion(stem);
  if (occasion !== null) return [warning('needs-context', { word: occasion })];
  const pointing = optionTexts(question)
    .map(
      (option) =>
        /^(?:he|she|it|they|this|these|his|her|the former|the latter|last|yesterday|today|tomorrow|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i.exec(
          option,
        )?.[0],
    )
    .find((found) => found !== undefined && !antecedentIn(stem, found));
  if (pointing !== undefined) return [warning('needs-context', { word: pointing })];
  const short = shortForm(stem, article);
  return short === null ? [] : [warning('needs-context', { word: short })];
};

/** "Who was absent?", "Who took office in 2011?": where, and what office? No name, nor what the article is about. */
function asksForAnybody(stem: string, article: Article): boolean {
  // What somebody said tells who they are.
  if (!/^Who \p{Ll}/u.test(stem) || /[“"‘]|\b(?:said|says|wrote|asked)\b/.test(stem)) return false;
  if (/\s\p{Lu}/u.test(stem)) return false;
  const known = new Set(contentStems(article.title));
  const { places } = indexOf(article);
  return contentStems(stem).every(
    (word) => !known.has(word) && (places.get(word)?.length ?? 0) < OFTEN,
  );
}

/** Why they came together is asked of one time that they did. */
const CROWD =
  /^(?:Why|How|Where|For what purpose) did ((?:people|crowds|thousands|hundreds|many) (?:\p{Ll}+ ){0,2}(?:gather|meet|march|protest|demonstrate|assemble|celebrate)\b)/u;
const MEETING =
  /^(?:Who|____) ((?:convened|called|held|chaired|attended|opened) an? (?:\p{Ll}+ ){0,2}(?:meeting|summit|conference|session)\b)/u;
/** Of which year: "1984's competition". */
const OF_YEAR = /\b((?:1[5-9]|20)\d\d['’]s \p{Ll}+)/u;
const TOLD =
  /\b(?:after|before|when|while|during|since|until|following|about|against|over|[Ii]n \p{Lu}?\p{Ll}* ?(?:1[5-9]|20)\d\d|on \d|on \p{Lu})\b/u;

/** "Why did people gather in Lima?", "Who convened a meeting?", "1984's race": which time, and which race? */
function untoldOccasion(stem: string): string | null {
  const found = TOLD.test(stem) ? null : (CROWD.exec(stem) ?? MEETING.exec(stem));
  return (found ?? OF_YEAR.exec(stem))?.[1] ?? null;
}

/** "Why did Ann Bell leave?" - "She was ill." */
function antecedentIn(stem: string, word: string): boolean {
  return (
    /^(?:he|she|it|they|his|her)$/i.test(word) &&
    /\b\p{Lu}\p{Ll}+|\b(?:the|a|an|of|many|which) \p{Ll}{3,}/u.test(stem.slice(1))
  );
}

/** Common enough to be meant by themselves, though a name may end in them. */
const COMMON = new Set(
  'plague army navy press police parliament church state country world union moon sun internet'.split(
    ' ',
  ),
);

/** "the vault" where the article has a "Global Seed Vault": the stem should have the name. */
function shortForm(stem: string, article: Article): string | null {
  const { nameEnds } = indexOf(article);
  const short = [...stem.matchAll(BARE)].find(
    ([, noun = '']) =>
      nameEnds.has(noun) &&
      !COMMON.has(noun) &&
      !stem.includes(` ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`),
  );
  return short?.[0] ?? null;
}
