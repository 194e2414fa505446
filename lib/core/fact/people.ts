// Names of people: what looks like one, and the full name behind a surname.

/** Two to four capitalised words, with "de", "von", initials: "Li Wei", "Holger von Neuhoff", "J. R. R. Tolkien". */
export const PERSON =
  "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)(?: (?:\\p{Lu}[\\p{Ll}\\p{Lu}'’-]+|\\p{Lu}\\.|von|van|de|der|da|di|al|bin|le|la)){0,3} \\p{Lu}[\\p{L}’'-]*\\p{Ll}";

/** A capitalised word that no person's name holds. */
const NO_PERSON = new RegExp(
  '\\b(?:The|A|An|In|On|At|And|But|For|University|Institute|Institutes|Ministry|Council|Committee|Party|' +
    'Union|Agency|Association|Company|Museum|Park|Centre|Center|School|College|Academy|Office|Department|' +
    'Army|Navy|Court|Church|War|Wars|Act|Battle|Treaty|Congress|Parliament|Senate|House|Empire|Kingdom|' +
    'Republic|States|Street|Road|River|Lake|Sea|Ocean|Island|Islands|Mountain|Mountains|Bay|City|County|' +
    'North|South|East|West|Northern|Southern|Eastern|Western|Central|New|Great|Old|Royal|National|' +
    'International|Global|Federal|American|British|French|German|Chinese|Russian|Japanese|Indian|Italian|' +
    'Spanish|African|European|Asian|January|February|March|July|September|October|' +
    'November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Age|Post|Times|News|' +
    'Prize|Theory|Law|System|Group|Team|Corporation|Society|Foundation|Organization|Organisation|Bank|' +
    'Initiative|Forum|Conference|Station|Tower|Bridge|Palace|Cathedral|Hall|Library|Theatre|Garden|Saint)\\b',
  'u',
);

/** "President Xi Jinping": the title is no part of the name. */
export const TITLE =
  /^(?:(?:Former|Vice|Deputy|Prime|Major|Lieutenant|Archbishop|Bishop|President|Minister|Chancellor|Governor|Senator|Secretary|General|Colonel|Captain|Admiral|King|Queen|Prince|Princess|Emperor|Pope|Professor|Sir|Lord|Lady|Dame|Dr|Mr|Mrs|Ms|Saint)\.? )+/u;

export function looksLikePerson(name: string): boolean {
  return new RegExp(`^${PERSON}$`, 'u').test(name) && !NO_PERSON.test(name);
}

/** Every full name in the text, each once, in order. */
export function findPeople(text: string): string[] {
  const names = [...text.matchAll(new RegExp(PERSON, 'gu'))].map(([name]) => name);
  return [...new Set(names.map((name) => name.replace(TITLE, '')).filter(looksLikePerson))];
}

/** "Li" -> "Li Wei" where exactly one full name begins or ends with it; else null. */
export function fullName(short: string, people: readonly string[]): string | null {
  const bare = short.replace(TITLE, '');
  if (looksLikePerson(bare)) return bare;
  const names = people.filter((name) => name.startsWith(`${bare} `) || name.endsWith(` ${bare}`));
  const [only] = names;
  return names.length === 1 && only !== undefined ? only : null;
}
