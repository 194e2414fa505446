// "the Winter Games" beside "the Nagano Olympics": the one may be the other, and nobody could choose between them.

/** Words for one kind of event, by which it is often called. */
const KINDS: readonly RegExp[] = [
  /^(?:games|olympics?|olympiad|paralympics)$/,
  /^(?:championships?|worlds|cup|tournament|finals?)$/,
  /^(?:war|wars|conflict|hostilities)$/,
  /^(?:festival|fair|expo|exhibition|exposition)$/,
  /^(?:summit|conference|congress|talks)$/,
  /^(?:crisis|crash|recession|depression)$/,
];
/** They tell of no one event. */
const LOOSE =
  /^(?:the|a|an|of|in|at|winter|summer|world|annual|national|international|great|\d{4}|\d+(?:st|nd|rd|th))$/;

/** Both are of one kind, and one of them has nothing else in its name, or the same. */
export function mayBeSameEvent(one: string, other: string): boolean {
  const [mine, yours] = [one, other].map(partsOf);
  if (!mine || !yours || !mine.kinds.some((kind) => yours.kinds.includes(kind))) return false;
  return (
    mine.own.length === 0 || yours.own.length === 0 || mine.own.join(' ') === yours.own.join(' ')
  );
}

function partsOf(name: string): { kinds: number[]; own: string[] } {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const kindOf = (word: string): number => KINDS.findIndex((kind) => kind.test(word));
  return {
    kinds: words.map(kindOf).filter((kind) => kind >= 0),
    own: words.filter((word) => kindOf(word) < 0 && !LOOSE.test(word)),
  };
}
