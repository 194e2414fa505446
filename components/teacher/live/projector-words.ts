// Words of the projector view, prepared on the server.
import type { Translate } from '#components/ui/translate.ts';

const KEYS = [
  'joined',
  'handedIn',
  'refresh',
  'stale',
  'reveal',
  'conceal',
  'dark',
  'light',
  'fullScreen',
  'progress',
  'question',
  'respondedOf',
  'rightCount',
] as const;

export type ProjectorWords = Record<(typeof KEYS)[number], string>;

const KEPT = Object.fromEntries(
  ['time', 'number', 'responded', 'started', 'right'].map((name) => [name, `{${name}}`]),
);

/** Templates whose {values} are filled in by fillTemplate. */
export function projectorWords(t: Translate): ProjectorWords {
  return Object.fromEntries(KEYS.map((key) => [key, t(`live.${key}`, KEPT)])) as ProjectorWords;
}
