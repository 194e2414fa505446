// A person's name in the form in which it stands beside others.
import { isPersonNoun } from '#lib/core/fact/people-nouns.ts';
import { listsOf, titleGender } from '#lib/core/language/entities/gazetteer.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { splitTitle } from '#lib/core/question/distract/split-title.ts';

/** Read as things elsewhere: "Speaker Ada Bell". */
const OFFICE = /^(?:Speaker|Councilm[ae]n|Councilwoman|CEO|CFO|Sen\.?|Rep\.?)$/;

/** Without what the person is before it and where they belong behind it: "Author Ada Bell", "Ada Bell of Bellsoft". */
export function plainName(name: string): string {
  const words = splitTitle(name).name.split(' ');
  // "Home Secretary Ada Bell": what stands before the last two words may be an office.
  const office = words.findLastIndex(
    (word, at) =>
      at < words.length - 2 &&
      (isPersonNoun(word) || isTitle(word) || OFFICE.test(word)) &&
      !isNameWord(word),
  );
  const named = words[office + 1] === 'of' ? words : words.slice(office + 1);
  const of = named.indexOf('of');
  return (of > 1 ? named.slice(0, of) : named).join(' ');
}

const isTitle = (word: string): boolean => titleGender(word) !== undefined;

const isNameWord = (word: string): boolean =>
  listsOf(word).some((kind) => /^(?:male|female|given|surname)$/.test(kind));

const isSurname = (word: string): boolean => listsOf(word).includes('surname');

/** Words that are in no name of somebody: "Norman Conquest", "Registered Dieticians", "Governor-General". */
export function isNameLike(name: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  // "Jr": the end of somebody's name.
  if (/^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(name)) return false;
  if (!/^\p{Lu}/u.test(name) || /\d/.test(name) || NO_NAME.test(name) || isCommon(last))
    return false;
  if (HOUSE.test(last) || NO_GIVEN.test(words[0] ?? '')) return false;
  if (!/^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(name)) return false;
  if (words.length > 1) return true;
  return isNameWord(last) || !/[^aeiou]s$|(?:ians|ans|ers|ese)$/.test(last);
}

const NO_NAME =
  /\b(?:Born|Fellow|Minister|President|Mr|Mrs|The|Both|Staff|Officials?|Police|General|Of|In|At|A|An|And)\b/;

/** "Bell Cellars", "Anna Bell County": named after somebody. */
const HOUSE =
  /^(?:Cellars?|Winery|Vineyards?|Brewery|Count(?:y|ies)|Hotel|Museum|Gallery|Stadium|Airport|Bridge|Motors?|Foundation|Institute|Magazine|Gazette|Tribune|Herald|International|Association|Society|Group|Council|Committee|Party|Union|Network|Cent(?:er|re)|Airlines?|Bank|College|University|School|Hospital|Corporation|Agency|Festival|Awards?|Prize)$/;

/** What opens the name of a storm, a place or a house, and of nobody: "Hurricane Ada". */
const NO_GIVEN =
  /^(?:Fou?ndation|Mus[ée]e|Operation|Project|Hurricane|Cyclone|Typhoon|Super[Ss]torm|Mount|Lake|Fort)$/;

/** What the word means as a common noun, where no list has it as a name. */
function isCommon(word: string): boolean {
  if (isNameWord(word) || isSurname(word)) return false;
  const lower = word.toLowerCase();
  const one = lower.replace(/ies$/, 'y').replace(/s$/, '');
  const kinds = [nounClass(lower), ...(one === lower ? [] : [nounClass(one)])];
  return kinds.some((kind) =>
    /^(?:act|event|communication|cognition|group|state|process|person|time)$/.test(kind ?? ''),
  );
}
