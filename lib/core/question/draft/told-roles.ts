// Roles that need no article: the world knows who held them, or the name alone tells.
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';
import { isFamous } from '#lib/core/question/distract/candidates.ts';

const STATE =
  "(?:U\\.?S\\.?(?:A\\.?)?|United States|America|American|U\\.?K\\.?|United Kingdom|Britain|British|England|English|France|French|Germany|German|Italy|Italian|Spain|Spanish|Russia|Russian|Soviet Union|Soviet|China|Chinese|Japan|Japanese|India|Indian|Brazil|Brazilian|Canada|Canadian|Australia|Australian)(?:['’]s)?";
const HEAD = '(?:president|prime minister|premier|chancellor|king|queen|emperor|monarch)';
const OF_A_POWER = new RegExp(
  `(?<!\\bvice[- ])\\b(?:${STATE} ${HEAD}|${HEAD} of (?:the )?${STATE})$|\\bpope\\b`,
  'i',
);

/** "Queen Victoria", "the U.S. president": known to those who have not read of it. */
export const isWorldKnown = (person: string, whole: string): boolean =>
  isFamous(person) || OF_A_POWER.test(whole);

/** "a Hungarian judge": of all the names one is Hungarian. */
export const tellsNation = (whole: string): boolean =>
  whole.split(/[ -]/).some((word) => /^\p{Lu}/u.test(word) && isOfNation(word));

const isOfNation = (word: string): boolean => listsOf(word).includes('nationality');
