// Members of a named kind: "in countries such as Afghanistan and Pakistan", "regions in A, B and C".
import type { Claim } from './claim.ts';
import type { FoundFact } from './found-fact.ts';
import { kindOfMembers } from './member-kinds.ts';

const SUCH_AS = /^(.*?)(?<=^| )([a-z]+s) (such as|including|like) (.+)$/;
/** "spreading to countries in the Middle East, the Pacific Islands and Central Asia" */
const PLACES_IN = /^(.*?)(?<=^| )(?:countries|nations|places|regions) in (.+)$/;
const OPEN = new Set(['such as', 'like', 'including']);

/**
 * parts: statement, before (up to the kind), noun (what "which of these" asks for), members, group
 * (the kind of thing they are), open ("yes" where the list names only examples).
 */
export function findLists(claim: Claim): FoundFact[] {
  const { text } = claim;
  const named = SUCH_AS.exec(text);
  if (named) {
    const [, before = '', noun = '', marker = '', list = ''] = named;
    return listFact(claim, before, noun, list, OPEN.has(marker));
  }
  const places = PLACES_IN.exec(text);
  if (!places) return [];
  const [, before = '', list = ''] = places;
  const found = listFact(claim, `${before}countries in `, 'regions', list, false);
  return found.filter(({ parts }) => parts.group === 'region');
}

function listFact(
  claim: Claim,
  before: string,
  noun: string,
  list: string,
  open: boolean,
): FoundFact[] {
  const members = splitList(list);
  if (members === null || before.trim() === '') return [];
  const group = kindOfMembers(members);
  if (group === null) return [];
  return [
    {
      kind: 'list',
      claim,
      parts: { statement: claim.text, before, noun, members, group, open: open ? 'yes' : 'no' },
    },
  ];
}

/** "A, B and C" -> [A, B, C]; null where it is no plain list of two to six short members. */
function splitList(list: string): string[] | null {
  const members = list
    .replace(/,? (?:and|or) /g, ', ')
    .split(', ')
    .map((member) => member.trim());
  const plain = members.every((member) => member !== '' && member.split(' ').length <= 4);
  return plain && members.length >= 2 && members.length <= 6 ? members : null;
}
