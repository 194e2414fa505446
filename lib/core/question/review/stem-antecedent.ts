// Whether a stem itself names what one of its pronouns stands for.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PERSONAL = words('he him his himself she her hers herself');

/** "Why did Ann Bell sell her ship", "What must a seed have so that it grows", "How long does it take to ...". */
export function hasAntecedent(tokens: readonly string[], at: number, lower: string): boolean {
  if (lower === 'it' && isExpletive(tokens, at)) return true;
  if (isOfNextName(tokens, at, lower) || isOfSpeaker(tokens, at, lower)) return true;
  const before = tokens.slice(0, at);
  const told = before.findLastIndex(
    (token, place) =>
      (isName(token) && place > 0) || (/^(?:the|an?|each|every)$/i.test(token) && place < at - 1),
  );
  const named = told >= 0 || isOpeningName(before[0] ?? '');
  if (POSSESSIVE.has(lower)) return named || before.some(isNoun);
  // "a packet in it": within its own clause a pronoun means something else.
  const apart = before
    .slice(Math.max(2, told + 1))
    .some((token) => CLAUSE_STARTS.has(token.toLowerCase()));
  if (named) return apart || isInReason(before) || startsClause(tokens, at, lower);
  if (PERSONAL.has(lower)) return false;
  return apart && before.some(isNoun) && !CLAUSE_STARTS.has(before[0]?.toLowerCase() ?? '');
}

/** "After [her] return in 1865, Ann Bell ...": the name follows right behind the opening. */
function isOfNextName(tokens: readonly string[], at: number, lower: string): boolean {
  if (at === 0 || at > OPENING_WORDS || !POSSESSIVE.has(lower)) return false;
  if (!/^(?:After|Before|During|In|With|Throughout|Despite|At|Since|Until)$/.test(tokens[0] ?? ''))
    return false;
  const first = tokens.indexOf(',', at);
  // "At its height, around 300 BCE, Lima ..."
  const aside = /^(?:around|about|in|by|from)$/.test(tokens[first + 1] ?? '');
  const comma = aside ? tokens.indexOf(',', first + 1) : first;
  return comma > 0 && isName(tokens[comma + 1] ?? '') && !tokens.slice(1, at).some(isName);
}

const OPENING_WORDS = 3;

/** "Ann Bell said [she] was ill" */
const isOfSpeaker = (tokens: readonly string[], at: number, lower: string): boolean =>
  /^(?:he|she|they)$/.test(lower) &&
  /^(?:said|says|thought|thinks|believed|believes|added|claimed|claims|knew|knows|felt|hoped|hopes)$/.test(
    tokens[at - 1] ?? '',
  ) &&
  isName(tokens[at - 2] ?? '');

/** "the money he took", "does Amazon claim it will": a clause that begins without a word of its own. */
function startsClause(tokens: readonly string[], at: number, lower: string): boolean {
  const [previous = '', next = ''] = [tokens[at - 1] ?? '', tokens[at + 1] ?? ''];
  if (!/^(?:he|she|they|it|him|her)$/.test(lower) || !/^\p{Ll}{3,}/u.test(previous)) return false;
  if (NO_NOUN.has(previous) || AROUND.test(previous)) return false;
  return /^\p{Ll}/u.test(next) && !AROUND.test(next);
}

/** "Lima grew as the fall of the wall forced [it] to trade": what the first clause is about. */
function isInReason(before: readonly string[]): boolean {
  const link = before.findLastIndex((token) => /^(?:as|because|since|while|although)$/.test(token));
  return before
    .slice(0, Math.max(0, link))
    .some((token, at) => isName(token) && (at > 0 || isOpeningName(token)));
}

const AROUND =
  /^(?:of|in|on|at|by|for|from|with|to|into|about|near|under|over|and|or|named|called|planned|led|built|made|compare|reach|saved|join|left)$/;

const POSSESSIVE = words('its his her their hers theirs itself himself herself themselves');
const CLAUSE_STARTS = words(
  'when after before because if while since as that which who whose what so and but where until unless than though although to , ;',
);

const isName = (token: string): boolean => /^\p{Lu}/u.test(token);
const isNoun = (token: string): boolean => /^\p{Ll}{3,}/u.test(token) && !NO_NOUN.has(token);
const NO_NOUN = words(
  'did does was were are had has have how many much what who which why when where will would could can ' +
    'should and but for from with that than into about long often old far say said',
);
const OPENERS = words(
  'How What Who Which Why When Where Whose Whom For By From With About After Before During Did Does Was Were Are The According',
);

/** "Lima sold its boats" */
function isOpeningName(opening: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}/u.test(opening) && !OPENERS.has(opening);
}

/** "it takes", "it is known that", "is it possible to" */
function isExpletive(tokens: readonly string[], at: number): boolean {
  const after = tokens.slice(at + 1, at + 4).join(' ');
  return (
    /^(?:take|takes|took|cost|costs)\b|^(?:is|was) \p{L}+ (?:that|to|for)\b|^(?:possible|necessary|important|likely|difficult|hard|easy|believed|thought|known|said|estimated|for)\b/u.test(
      after,
    ) ||
    /^(?:might|may|could|would|will|can) be (?:possible|hard|easy|difficult|likely)\b|^(?:an?|“) |^(?:determined|decided|agreed|shown|proved|found|discovered|thanks) (?:how|that|whether|to)\b/u.test(
      after,
    )
  );
}
