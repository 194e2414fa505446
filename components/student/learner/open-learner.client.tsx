'use client';
// Opens what is kept on another device: by its link, pasted, or taken out of the address. Nothing happens
// before the student says so: a link from somebody else must not take the place of their own.
import { useEffect, useRef, useState } from 'react';
import { learnerKeyOf } from './learner-key-of.ts';

export type OpenLearnerProps = {
  /** `replaces` where this browser leads to something else at present, or null. */
  words: { heading: string; label: string; filled: string; replaces: string | null; open: string };
};

export function OpenLearner({ words }: OpenLearnerProps) {
  const field = useRef<HTMLInputElement>(null);
  const [filled, setFilled] = useState(false);
  useEffect(() => {
    function take(): void {
      const { hash, pathname } = window.location;
      const key = learnerKeyOf(hash);
      if (!key || !field.current) return;
      field.current.value = key;
      window.history.replaceState(null, '', pathname);
      setFilled(true);
      field.current.form?.scrollIntoView();
    }
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return (
    <form className="section stack" action="/me/open" method="post" autoComplete="off">
      <h2>{words.heading}</h2>
      <p role="status">{filled ? words.filled : ''}</p>
      <div className="field">
        <label htmlFor="other-link">{words.label}</label>
        <input
          id="other-link"
          name="link"
          required
          maxLength={300}
          spellCheck={false}
          ref={field}
        />
      </div>
      {words.replaces && <p className="quiet">{words.replaces}</p>}
      <div className="actions">
        <button className="button" type="submit">
          {words.open}
        </button>
      </div>
    </form>
  );
}
