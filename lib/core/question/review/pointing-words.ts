// Words that only the page or the day of writing explains: "she", "this", "last April", "the initiative".

import { hasAntecedent } from './stem-antecedent.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns, and words that point to another sentence or to the day of writing, wherever they stand. */
const POINTING = words(
  'i me my we us our your ' +
    'this these those here another latter respectively ' +
    'therefore thus hence moreover furthermore nevertheless meanwhile ' +
    'today yesterday tomorrow tonight currently recently lately nowadays ' +
    'mentioned aforementioned abovementioned upcoming accordingly likewise similarly',
);
/** They point only where nothing before them in the stem can be meant. */
const PRONOUNS = words(
  'it its itself they them their theirs themselves he him his himself she her hers herself',
);
/** They point at the start of a statement or clause, where they hang on the sentence before. */
const OPENING = words(
  'however instead also then later soon afterwards eventually finally previously subsequently still again too ' +
    'there such otherwise neither either initially originally yet so but and',
);
const NOW = words('now current ago recent');

/** Nouns that with a bare "the" stand for something told before. */
const ANAPHORIC = words(
  'initiative plan plans paper report study move proposal project programme program scheme company firm country ' +
    'city town village group team organisation organization agency government authorities official officials ' +
    'researchers scientists experts team’s committee document statement article passage text author writer story ' +
    'man woman boy girl child couple family person people suspect victim author’s idea decision result results ' +
    'event incident accident attack case area region place site building machine device method ' +
    'process system practice problem issue change changes discovery find finding findings conference meeting ' +
    'agreement deal law act bill treaty policy news announcement pair',
);

/** What "the" may name without having been named before. */
const KNOWN = words(
  'world earth sun moon sea ocean oceans sky air ground universe atmosphere equator internet public human north ' +
    'south east west northern southern eastern western early late mid middle past future present summer winter ' +
    'spring autumn end beginning start number amount use size weight length height age name rich poor sick young ' +
    'old elderly solar environment climate weather economy media press police army navy law night day morning ' +
    'evening afternoon war peace wind rain land soil water body brain heart blood skin eye eyes mind bottom top ' +
    'surface centre center inside outside front back left right other same main following correct order ' +
    'countryside coast desert dead living wild one',
);

const DETERMINED_BY =
  /^(?:of|between|who|whom|whose|which|that|where|for|against|about|called|named|known|the)$/;
const PLACED_BY = /^(?:in|on|at|near|from|with|by|behind|under|over|to|under)$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]{0,60}|[,;:()?“”"]/gu;
const QUOTED = /“[^”]{1,300}”|‘[^’]{1,300}’(?!\p{L})|"[^"]{1,300}"/gu;
const SPECIFIED_WITHIN = 5;

/** What of the text needs the page to be understood: a word, or "the" with its noun; null where nothing does. */
export function pointingWord(text: string): string | null {
  // What somebody is quoted with is theirs to explain.
  const tokens = text.replace(QUOTED, ' “” ').match(WORD) ?? [];
  for (const [at, raw] of tokens.entries()) {
    const token = raw.replace(/[.'’-]+$/, '');
    const found = pointsAt(tokens, at, token)
      ? token
      : (pointsInTime(tokens, at, token) ?? definite(tokens, at, token));
    if (found !== null) return found;
  }
  return null;
}

function pointsAt(tokens: readonly string[], at: number, token: string): boolean {
  const lower = token.toLowerCase().replace(/['’](?:s|re|ve|ll|d|m)$/, '');
  const next = tokens[at + 1] ?? '';
  // "World War I", "Elizabeth I"; "the US"
  if (token === 'I' || token === 'US')
    return token === 'I' && !/^\p{Lu}/u.test(tokens[at - 1] ?? '');
  // "which of these regions": the options follow.
  if (/^(?:these|those)$/.test(lower) && /(?:which|one) of$/.test(textBefore(tokens, at)))
    return false;
  if (lower === 'those' && /^(?:who|of|that|in|with)$/.test(next)) return false;
  // "What does carbon dating tell us?"
  if (lower === 'us' && /(?:tells?|lets?|show|shows|teach|teaches)$/.test(textBefore(tokens, at)))
    return false;
  // "the former"; but "the former president"
  if (lower === 'former' && /^the$/i.test(tokens[at - 1] ?? '')) return !/^\p{L}{3,}/u.test(next);
  if (POINTING.has(lower)) return true;
  if (PRONOUNS.has(lower)) return !hasAntecedent(tokens, at, lower);
  if (lower === 'that' && at === 0)
    return !/^\p{L}+$/u.test(next) || /^(?:is|was|had|has|would|will|year|day|month)$/.test(next);
  if (
    at > 0 &&
    lower === 'that' &&
    /^(?:year|month|day|week|time|moment|point|night|summer|winter|place|thing)$/.test(next)
  )
    return true;
  // "in what is now Congo" holds for as long as anybody asks.
  if (lower === 'now' && /^(?:is|are)$/.test(tokens[at - 1] ?? '') && tokens[at - 2] === 'what')
    return false;
  if (NOW.has(lower)) return lower !== 'now' || !/known$/.test(next);
  if (lower === 'there')
    return (
      !/^(?:is|are|was|were|be|have|has|had|been|being|to|will|would|used|any)$/.test(next) &&
      !/(?:is|are|was|were|did|be)$/.test(textBefore(tokens, at))
    );
  if (at === 0 && OPENING.has(lower)) return !(lower === 'such' && next === 'as');
  return false;
}

function textBefore(tokens: readonly string[], at: number): string {
  return tokens
    .slice(Math.max(0, at - 2), at)
    .join(' ')
    .toLowerCase();
}

/** "last April", "next year", "on Tuesday"; but "the last Ice Age", "Tuesday 8 April 2014". */
function pointsInTime(tokens: readonly string[], at: number, token: string): string | null {
  const [next = '', previous = ''] = [tokens[at + 1] ?? '', (tokens[at - 1] ?? '').toLowerCase()];
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token)) {
    const dated = [next, tokens[at + 2] ?? '', tokens[at - 2] ?? ''].some((near) =>
      /^\d|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(near),
    );
    const named =
      previous !== 'on' && (/^\p{Lu}/u.test(next) || /^\p{Lu}/u.test(tokens[at - 1] ?? ''));
    return dated || named || previous === 'every' || previous === 'each' || previous === 'a'
      ? null
      : token;
  }
  const lower = token.toLowerCase();
  if (!/^(?:last|next|past|coming|earlier)$/.test(lower)) return null;
  const unit =
    /^(?:week|month|year|century|decade|night|summer|winter|spring|autumn|fall|weekend|season)s?$/.test(
      next,
    );
  const named =
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
      next,
    );
  const bounded = tokens.slice(at + 2, at + 4).some((near) => near === 'of');
  return (unit && !bounded && (previous !== 'the' || lower !== 'next')) || named
    ? `${token} ${next}`
    : null;
}

/** "the initiative" with nothing that says which. */
function definite(tokens: readonly string[], at: number, token: string): string | null {
  if (token.toLowerCase() !== 'the') return null;
  const phrase = tokens.slice(at + 1, at + 1 + SPECIFIED_WITHIN);
  const [first = ''] = phrase;
  const noun = first.replace(/['’]s?$/, '');
  // A name, a number, a superlative, a modifier before the noun.
  if (/^[\p{Lu}\p{N}]/u.test(first) || KNOWN.has(noun)) return null;
  if (
    /^(?:only|most|least|best|worst|first|second|third|fourth|fifth|last|same|other)$|.{2}est$/.test(
      noun,
    )
  )
    return null;
  if (!ANAPHORIC.has(noun) || named(tokens, at)) return null;
  return isSpecified(phrase, tokens[0] ?? '') && first === noun ? null : `${token} ${first}`;
}

/** "the plan of Ann Bell", "the city that ...", "the fort near Rashid", "the company law". */
function isSpecified(phrase: readonly string[], opening: string): boolean {
  const [, after = '', next = '', third = ''] = phrase;
  if (DETERMINED_BY.test(after)) return true;
  if (PLACED_BY.test(after)) {
    return (
      [next, third].some((word) => /^\p{Lu}/u.test(word)) ||
      (/^(?:which|whom|in)$/i.test(opening) && next === 'which')
    );
  }
  // "the committee set up by Seaman"
  if (/ed$/.test(after) && PLACED_BY.test(next)) return /^\p{Lu}/u.test(third);
  return /^\p{Lu}/u.test(after) || /(?:ing|er|or|ion|ment|ship|ism|ist)s?$/.test(after);
}

/** The stem has said which before: "the GSI ... the initiative". */
function named(tokens: readonly string[], at: number): boolean {
  const noun = (tokens[at + 1] ?? '').toLowerCase();
  return tokens.slice(0, at).some((token) => token.toLowerCase() === noun);
}
