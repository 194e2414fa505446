// What a person is: "Li Wei, an anti-terrorism expert at CICIR, said", "Scottish chemist James Dewar".
import type { Acronym } from './acronym.ts';
import { looksLikePerson, PERSON, TITLE } from './people.ts';
import { NATIONALITIES, PROFESSIONS } from './professions.ts';
import { shortenNames } from './resolve-name.ts';

export type Role = {
  person: string;
  /** As it reads after "is": "an anti-terrorism expert", "professor of chemistry". */
  role: string;
  /** The last word of what the person is: "expert", "professor". */
  head: string;
  /** "at CICIR", or ''. */
  place: string;
};

const SPOKE =
  '(?:said|says|told|tells|added|adds|stated|explained|explains|warned|announced|wrote|believes)';
/** "Li Wei, an anti-terrorism expert at the ..., said" */
const BEFORE_SAID = new RegExp(`^(${PERSON}), ((?:an? |the )?[^,]{4,140}), ${SPOKE}\\b`, 'u');
/** "said Polly Arnold, professor of chemistry at Edinburgh University." */
const AFTER_SAID = new RegExp(`\\b${SPOKE} (${PERSON}), ((?:an? |the )?[^,.]{4,140})\\.`, 'u');
/** "German engineer Carl von Linde" */
const BEFORE_NAME = new RegExp(`(?:^|[ (])(\\p{Lu}[a-z]+) ([a-z]+) (${PERSON})`, 'gu');
/** "Thomas Young, an English physicist, showed" */
const APART = new RegExp(`(${PERSON}), an? (\\p{Lu}[a-z]+) ([a-z]+)[,.]`, 'gu');
const PHRASE =
  /^((?:an? |the )?(?:[a-z-]+ ){0,3}?([a-z]+)(?: (?:of|for) [a-z]+(?: (?:and|of) [a-z]+)?)?)((?: (?:at|of|for|with|in) .+)?)$/;
/** Every word a name: "at the National Aquarium", "with Nepal’s Department of National Parks". */
const NAMED_PLACE =
  /^(?:at|of|for|with|in) (?:the )?\p{Lu}[\p{L}'’.-]*(?: (?:of|and|for|in|the|de|\p{Lu}[\p{L}'’.-]*))*$/u;

/** Roles named in one sentence. A role that leans on the page ("curator at the museum") is none. */
export function findRoles(sentence: string, acronyms: readonly Acronym[]): Role[] {
  const spoken = BEFORE_SAID.exec(sentence) ?? AFTER_SAID.exec(sentence);
  if (spoken) {
    const role = roleOf(spoken[1] ?? '', spoken[2] ?? '', acronyms);
    return role ? [role] : [];
  }
  const apart = [...sentence.matchAll(APART)].map(
    ([, person = '', nationality = '', head = '']) => ({ nationality, head, person }),
  );
  const before = [...sentence.matchAll(BEFORE_NAME)].map(
    ([, nationality = '', head = '', person = '']) => ({ nationality, head, person }),
  );
  return [...apart, ...before].flatMap(({ nationality, head, person }) => {
    if (!looksLikePerson(person) || !PROFESSIONS.has(head) || !NATIONALITIES.has(nationality)) {
      return [];
    }
    const article = /^[AEIOU]/.test(nationality) ? 'an' : 'a';
    return [{ person, role: `${article} ${nationality} ${head}`, head, place: '' }];
  });
}

function roleOf(name: string, phrase: string, acronyms: readonly Acronym[]): Role | null {
  const [, role = '', head = '', complement = ''] = PHRASE.exec(phrase) ?? [];
  const person = name.replace(TITLE, '');
  if (!PROFESSIONS.has(head) || !looksLikePerson(person)) return null;
  const place = shortenNames(complement.trim(), acronyms).replace(
    /(?<=^(?:at|of|for|with|in) )the (?=[A-Z]{3,}$)/,
    '',
  );
  if (place !== '' && !NAMED_PLACE.test(place)) return null;
  return { person, role, head, place };
}
