'use client';
// Exchanges the secret in the address for a cookie, and takes it out of the address.
import { useEffect, useState } from 'react';
import { manageKeyOf } from './manage-key-of.ts';

export type OpenByFragmentProps = { words: { opening: string; wrong: string } };

/** Shows nothing where the address holds no secret. */
export function OpenByFragment({ words }: OpenByFragmentProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const manageKey = manageKeyOf(window.location.hash.startsWith('#') ? window.location.hash : '');
    if (!manageKey) return;
    setSaid(words.opening);
    window.history.replaceState(null, '', window.location.pathname);
    fetch('/api/desk/open', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ manageKey }),
    }).then(
      (reply) => (reply.ok ? window.location.reload() : setSaid(words.wrong)),
      () => setSaid(words.wrong),
    );
  }, [words]);
  return said ? (
    <p className="message calm" role="status">
      {said}
    </p>
  ) : null;
}
