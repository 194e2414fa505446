// Closed classes of English words that the rules look for.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PREPOSITIONS = words(
  'of in on at by for from with to into onto over under between among across through throughout ' +
    'during after before since until till about around against along behind beside beyond near off ' +
    'out outside inside per than toward towards upon via within without as up down worldwide',
);

export const CONJUNCTIONS = words(
  'and or but nor so yet while when if because although though where',
);

export const MONTHS = words(
  'January February March April May June July August September October November December',
);

export const WEEKDAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

export const DETERMINERS = words(
  'the a an this these those that some any each every no all both many most several few other such',
);

/** Plural nouns without -s. */
export const ODD_PLURALS = words(
  'people children men women personnel police fish sheep species feet teeth mice geese cattle ' +
    'aircraft spacecraft offspring bacteria larvae deer series phenomena',
);

/** Singular nouns in -s, and words in -s that are no nouns. */
const NO_PLURALS = words(
  'is was has does its his this us as less across news politics physics series',
);

/** "security personnel", "cameras": may "how many" stand before it? */
export function isPlural(noun: string): boolean {
  if (ODD_PLURALS.has(noun)) return true;
  return /[a-z]{2,}s$/.test(noun) && !/(?:ss|us|is)$/.test(noun) && !NO_PLURALS.has(noun);
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
