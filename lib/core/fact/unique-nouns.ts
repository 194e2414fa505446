// Nouns that "the" alone tells of.

/** There is one of them, or the kind itself is meant. */
export const UNIQUE: ReadonlySet<string> = new Set(
  (
    'world earth planet sun moon sky sea ocean atmosphere equator internet universe ground air public past future present ' +
    'north south east west environment climate economy press media poor rich young old elderly sick dead living ' +
    'countryside nature law police army navy war wind rain night day morning evening afternoon spring summer autumn ' +
    'winter beginning end start middle time way case police brain heart body blood skin eye lung military web'
  ).split(' '),
);
