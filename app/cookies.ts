// The cookies: a teacher's desk key, a student's attempt tokens and learner key. httpOnly, SameSite=Lax,
// `__Host-` on https and localhost; on plain http in a local network a browser would refuse that, so no prefix.
// A quiz in another site's frame has cookies of its own, partitioned: known in that site's pages alone.
import { cookies, headers } from 'next/headers';
import { packAids, type ReadingAids, unpackAids } from '#components/student/aids/reading-aids.ts';
import { deps } from '#lib/wiring.ts';
import type { Place } from './place.ts';
import { requestOrigin } from './request-origin.ts';

export type AttemptCredential = { id: string; token: string };

const DAY_S = 86_400;
const DESK_MAX_AGE_S = 400 * DAY_S;
const LEARNER_MAX_AGE_S = 400 * DAY_S;
const ATTEMPT_MAX_AGE_S = 180 * DAY_S;
const AIDS_MAX_AGE_S = 400 * DAY_S;
const PROBE_MAX_AGE_S = 600;
/** More would not fit what servers take as one header. The oldest goes first. */
const MAX_ATTEMPTS = 30;
const MAX_DESK_LINKS = 7;
const MAX_RESULTS_LINKS = 12;

async function cookieJar(place: Place = 'tab') {
  const jar = await cookies();
  const { secure } = requestOrigin(await headers());
  const prefix = secure ? '__Host-footnote-' : 'footnote-';
  return {
    jar,
    secure,
    desk: `${prefix}desk`,
    links: `${prefix}desk-links`,
    results: `${prefix}results`,
    kept: `${prefix}desk-kept`,
    attempt: `${prefix}${place === 'frame' ? 'framed' : 'attempt'}-`,
    probe: `${prefix}frame`,
    learner: `${prefix}learner`,
    aids: `${prefix}aids`,
    frameAids: `${prefix}frame-aids`,
  };
}

/** The key ring: this browser's own desk first, then those of manage links it followed. null: none. */
export async function readDeskKey(): Promise<string | null> {
  const { jar, desk, links } = await cookieJar();
  const ring = [jar.get(desk)?.value, jar.get(links)?.value].filter(Boolean).join('~');
  return ring === '' ? null : ring;
}

/** The key of the desk that was made in this browser: new quizzes go there and nowhere else. */
export async function readOwnDeskKey(): Promise<string | null> {
  const { jar, desk } = await cookieJar();
  return jar.get(desk)?.value || null;
}

/** Adds a followed link's key. It never takes the place of the browser's own desk. */
export async function addDeskLink(manageKey: string): Promise<void> {
  const { jar, secure, desk, links } = await cookieJar();
  if (jar.get(desk)?.value === manageKey) return;
  const held = (jar.get(links)?.value ?? '').split('~').filter((key) => key && key !== manageKey);
  const ring = [manageKey, ...held].slice(0, MAX_DESK_LINKS).join('~');
  jar.set(links, ring, cookieOptions(secure, DESK_MAX_AGE_S));
}

export async function writeDeskKey(manageKey: string): Promise<void> {
  const { jar, secure, desk } = await cookieJar();
  jar.set(desk, manageKey, cookieOptions(secure, DESK_MAX_AGE_S));
}

/** The key ring with the keys of results links after it: for reading results and nothing else. null: none. */
export async function readReaderKey(): Promise<string | null> {
  const { jar, results } = await cookieJar();
  const ring = [await readDeskKey(), jar.get(results)?.value].filter(Boolean).join('~');
  return ring === '' ? null : ring;
}

/** Adds a results key in place of an older one for the same assignment; the oldest of many goes. */
export async function addResultsKey(resultsKey: string): Promise<void> {
  const others = await resultsKeysBut(resultsKey.slice(0, resultsKey.indexOf('.')));
  await writeResultsKeys([resultsKey, ...others].slice(0, MAX_RESULTS_LINKS));
}

export async function dropResultsKey(assignmentId: string): Promise<void> {
  await writeResultsKeys(await resultsKeysBut(assignmentId));
}

async function resultsKeysBut(assignmentId: string): Promise<string[]> {
  const { jar, results } = await cookieJar();
  const held = (jar.get(results)?.value ?? '').split('~').filter(Boolean);
  return held.filter((key) => !key.startsWith(`${assignmentId}.`));
}

async function writeResultsKeys(keys: readonly string[]): Promise<void> {
  const { jar, secure, results } = await cookieJar();
  jar.set(results, keys.join('~'), cookieOptions(secure, keys.length > 0 ? DESK_MAX_AGE_S : 0));
}

/** A desk that was opened by its link becomes this browser's own. */
export async function adoptDesk(manageKey: string): Promise<void> {
  const { jar, secure, desk, links } = await cookieJar();
  const others = (jar.get(links)?.value ?? '').split('~').filter((key) => key && key !== manageKey);
  jar.set(desk, manageKey, cookieOptions(secure, DESK_MAX_AGE_S));
  jar.set(links, others.join('~'), cookieOptions(secure, others.length ? DESK_MAX_AGE_S : 0));
}

/** Ids of the desks whose link the teacher says is kept. */
export async function readKeptDesks(): Promise<string[]> {
  const { jar, kept } = await cookieJar();
  return (jar.get(kept)?.value ?? '').split('~').filter(Boolean);
}

export async function rememberKeptDesk(deskId: string): Promise<void> {
  const { jar, secure, kept } = await cookieJar();
  const ids = [deskId, ...(await readKeptDesks()).filter((id) => id !== deskId)];
  const value = ids.slice(0, MAX_DESK_LINKS + 1).join('~');
  jar.set(kept, value, cookieOptions(secure, DESK_MAX_AGE_S));
}

/** Leaves nothing of any desk in this browser. */
export async function forgetDesks(): Promise<void> {
  const { jar, secure, desk, links, kept, results } = await cookieJar();
  for (const name of [desk, links, kept, results]) jar.set(name, '', cookieOptions(secure, 0));
}

/** The key under which this browser's student keeps what they learned; null: they do not. */
export async function readLearnerKey(): Promise<string | null> {
  const { jar, learner } = await cookieJar();
  return jar.get(learner)?.value || null;
}

/** At each visit that writes anyway, so that it lasts as long as what it opens. */
export async function writeLearnerKey(learnerKey: string): Promise<void> {
  const { jar, secure, learner } = await cookieJar();
  jar.set(learner, learnerKey, cookieOptions(secure, LEARNER_MAX_AGE_S));
}

export async function clearLearnerKey(): Promise<void> {
  const { jar, secure, learner } = await cookieJar();
  if (jar.has(learner)) jar.set(learner, '', cookieOptions(secure, 0));
}

/** Every attempt this browser holds, oldest first. */
export async function readAttemptCookies(place: Place = 'tab'): Promise<AttemptCredential[]> {
  return (await heldAttempts(place)).map(({ id, token }) => ({ id, token }));
}

/** The newest attempt at one assignment, or null. */
export async function readAttemptCookie(
  assignmentId: string,
  place: Place = 'tab',
): Promise<AttemptCredential | null> {
  const own = (await readAttemptCookies(place)).filter(({ id }) =>
    id.startsWith(`${assignmentId}.`),
  );
  return own.at(-1) ?? null;
}

export async function writeAttemptCookie(
  credential: AttemptCredential,
  place: Place = 'tab',
): Promise<void> {
  const { jar, secure, attempt } = await cookieJar(place);
  const held = (await heldAttempts(place)).filter(({ id }) => id !== credential.id);
  for (const { name } of held.slice(0, Math.max(0, held.length - MAX_ATTEMPTS + 1))) {
    jar.set(name, '', cookieOptions(secure, 0, place));
  }
  const value = `${credential.token}.${deps().clock.now().toString(36)}`;
  jar.set(`${attempt}${credential.id}`, value, cookieOptions(secure, ATTEMPT_MAX_AGE_S, place));
}

/** Leaves nothing of one assignment in this browser. */
export async function clearAttemptCookie(assignmentId: string, place: Place): Promise<void> {
  await clearWhere((id) => id.startsWith(`${assignmentId}.`), place);
}

/** Leaves nothing of any assignment in this browser. */
export async function clearAttemptCookies(): Promise<void> {
  await clearWhere(() => true, 'tab');
}

/** Whether this browser has kept a cookie in a frame before: one set to find out, or an attempt's. */
export async function keepsFrameCookies(): Promise<boolean> {
  const { jar, probe } = await cookieJar('frame');
  return jar.has(probe) || (await heldAttempts('frame')).length > 0;
}

/** Sets a cookie that holds nothing, to see whether it comes back. */
export async function probeFrameCookies(): Promise<void> {
  const { jar, secure, probe } = await cookieJar('frame');
  jar.set(probe, '1', cookieOptions(secure, PROBE_MAX_AGE_S, 'frame'));
}

/** How this browser wants pages to look, in a tab or in this frame. */
export async function readAidsCookie(): Promise<ReadingAids> {
  const { jar, aids, frameAids } = await cookieJar();
  return unpackAids(jar.get(aids)?.value ?? jar.get(frameAids)?.value ?? '');
}

/** Nothing chosen leaves no cookie. */
export async function writeAids(chosen: ReadingAids, place: Place): Promise<void> {
  const { jar, secure, aids, frameAids } = await cookieJar(place);
  const value = packAids(chosen);
  const options = cookieOptions(secure, value === '' ? 0 : AIDS_MAX_AGE_S, place);
  jar.set(place === 'frame' ? frameAids : aids, value, options);
}

async function clearWhere(chosen: (id: string) => boolean, place: Place): Promise<void> {
  const { jar, secure } = await cookieJar(place);
  for (const { id, name } of await heldAttempts(place)) {
    if (chosen(id)) jar.set(name, '', cookieOptions(secure, 0, place));
  }
}

async function heldAttempts(place: Place) {
  const { jar, attempt } = await cookieJar(place);
  return jar
    .getAll()
    .filter(({ name, value }) => name.startsWith(attempt) && value !== '')
    .map(({ name, value }) => {
      const [token = '', startedAt = ''] = value.split('.');
      return {
        name,
        id: name.slice(attempt.length),
        token,
        at: Number.parseInt(startedAt, 36) || 0,
      };
    })
    .sort((a, b) => a.at - b.at)
    .slice(-4 * MAX_ATTEMPTS);
}

/** In another site's frame a browser keeps only what says SameSite=None, and that only with Secure. */
function cookieOptions(secure: boolean, maxAge: number, place: Place = 'tab') {
  const always = { httpOnly: true, secure, path: '/', maxAge } as const;
  return place === 'frame' && secure
    ? ({ ...always, sameSite: 'none', partitioned: true } as const)
    : ({ ...always, sameSite: 'lax' } as const);
}
