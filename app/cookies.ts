// The cookies: a teacher's desk key and a student's attempt tokens. httpOnly, SameSite=Lax,
// `__Host-` on https and localhost; on plain http in a local network a browser would refuse that, so no prefix.
import { cookies, headers } from 'next/headers';
import { deps } from '#lib/wiring.ts';
import { requestOrigin } from './request-origin.ts';

export type AttemptCredential = { id: string; token: string };

const DAY_S = 86_400;
const DESK_MAX_AGE_S = 400 * DAY_S;
const ATTEMPT_MAX_AGE_S = 180 * DAY_S;
/** More would not fit what servers take as one header. The oldest goes first. */
const MAX_ATTEMPTS = 30;
const MAX_DESK_LINKS = 7;

async function cookieJar() {
  const jar = await cookies();
  const { secure } = requestOrigin(await headers());
  const prefix = secure ? '__Host-footnote-' : 'footnote-';
  return {
    jar,
    secure,
    desk: `${prefix}desk`,
    links: `${prefix}desk-links`,
    kept: `${prefix}desk-kept`,
    attempt: `${prefix}attempt-`,
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
  const { jar, secure, desk, links, kept } = await cookieJar();
  for (const name of [desk, links, kept]) jar.set(name, '', cookieOptions(secure, 0));
}

/** Every attempt this browser holds, oldest first. */
export async function readAttemptCookies(): Promise<AttemptCredential[]> {
  return (await heldAttempts()).map(({ id, token }) => ({ id, token }));
}

/** The newest attempt at one assignment, or null. */
export async function readAttemptCookie(assignmentId: string): Promise<AttemptCredential | null> {
  const own = (await readAttemptCookies()).filter(({ id }) => id.startsWith(`${assignmentId}.`));
  return own.at(-1) ?? null;
}

/** How many attempts at the assignment this browser holds. */
export async function countAttemptCookies(assignmentId: string): Promise<number> {
  return (await readAttemptCookies()).filter(({ id }) => id.startsWith(`${assignmentId}.`)).length;
}

export async function writeAttemptCookie(credential: AttemptCredential): Promise<void> {
  const { jar, secure, attempt } = await cookieJar();
  const held = (await heldAttempts()).filter(({ id }) => id !== credential.id);
  for (const { name } of held.slice(0, Math.max(0, held.length - MAX_ATTEMPTS + 1))) {
    jar.set(name, '', cookieOptions(secure, 0));
  }
  const value = `${credential.token}.${deps().clock.now().toString(36)}`;
  jar.set(`${attempt}${credential.id}`, value, cookieOptions(secure, ATTEMPT_MAX_AGE_S));
}

/** Leaves nothing of one assignment in this browser. */
export async function clearAttemptCookie(assignmentId: string): Promise<void> {
  await clearWhere((id) => id.startsWith(`${assignmentId}.`));
}

/** Leaves nothing of any assignment in this browser. */
export async function clearAttemptCookies(): Promise<void> {
  await clearWhere(() => true);
}

async function clearWhere(chosen: (id: string) => boolean): Promise<void> {
  const { jar, secure } = await cookieJar();
  for (const { id, name } of await heldAttempts()) {
    if (chosen(id)) jar.set(name, '', cookieOptions(secure, 0));
  }
}

async function heldAttempts() {
  const { jar, attempt } = await cookieJar();
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

function cookieOptions(secure: boolean, maxAge: number) {
  return { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge } as const;
}
