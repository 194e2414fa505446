// The form of the reading aids, on whichever page it stands.
import { readAids } from '#components/student/aids/reading-aids.ts';
import { writeAids } from './cookies.ts';
import { fieldOf, handleForm } from './handle-form.ts';
import { placeOf } from './place.ts';

/** Parameters that say which page it is; those that say what became of a form are left out. */
const NAMES = ['n', 'p', 'again', 'challenge', 'leave', 'pause', 'carry', 'card'];

/**
 * How this browser wants pages to look. It is kept in a cookie and not in the store.
 * @param pages the paths the form stands on; back to the first where it does not say on which
 */
export function keepAids(request: Request, pages: readonly [string, ...string[]]) {
  return handleForm(request, async (form) => {
    await writeAids(
      readAids((name) => form.get(name)),
      placeOf(request),
    );
    return pageOf(fieldOf(form, 'back'), pages);
  });
}

/** @param address path and search of a page, from outside. @returns one of `pages`, with its parameters */
export function pageOf(address: string, pages: readonly [string, ...string[]]): string {
  const [path = '', search = ''] = address.split('?');
  const page = pages.find((each) => each === path);
  if (page === undefined) return pages[0];
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of NAMES) {
    const value = given.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size > 0 ? `${page}?${kept}` : page;
}
