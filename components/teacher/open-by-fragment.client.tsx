'use client';
// Exchanges the secret in the address for a cookie, and takes it out of the address.
import { useEffect, useState } from 'react';
import { isResultsKey, manageKeyOf } from './manage-key-of.ts';

export type OpenByFragmentProps = { words: { opening: string; wrong: string } };

/** Shows nothing where the address holds no secret. */
export function OpenByFragment({ words }: OpenByFragmentProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    async function open(): Promise<void> {
      const { hash, pathname } = window.location;
      const manageKey = hash ? manageKeyOf(hash) : '';
      if (!manageKey) return;
      setSaid(words.opening);
      window.history.replaceState(null, '', pathname);
      const results = isResultsKey(manageKey);
      const reply = await fetch(results ? '/api/results/open' : '/api/desk/open', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(results ? { resultsKey: manageKey } : { manageKey }),
      }).catch(() => null);
      if (reply?.ok) window.location.reload();
      else setSaid(words.wrong);
    }
    void open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [words]);
  return said ? (
    <p className="message calm" role="status">
      {said}
    </p>
  ) : null;
}
