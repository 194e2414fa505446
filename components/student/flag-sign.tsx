// The flag at a question to come back to. Drawn by the style: few fonts have one, and looking for it holds up the first paint.

/** @param raised whether it is set */
export function FlagSign({ raised }: { raised: boolean }) {
  return <span className={raised ? 'flag-sign raised' : 'flag-sign'} aria-hidden="true" />;
}
