'use client';
// The form of "Not you?": with script it also clears what only script can reach, and says what would be lost.
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

export type LeaveFormProps = {
  /** Where the form goes, and the page to show after that. */
  action: string;
  home: string;
  /** The assignment whose attempts this browser lets go of; null: all. */
  assignmentId: string | null;
  className: string;
  words: { unsent: string; failed: string };
  children: ReactNode;
};

export function LeaveForm(props: LeaveFormProps) {
  const { action, home, assignmentId, words } = props;
  const [said, setSaid] = useState('');

  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const part = await import('./offline/send-unsent.ts').catch(() => null);
      const left = await part?.sendUnsent(assignmentId);
      if (!stopped) setSaid(left ? words.unsent : '');
    };
    void look();
    return () => {
      stopped = true;
    };
  }, [assignmentId, words.unsent]);

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const body = new URLSearchParams({ leave: '1' });
    const reply = await fetch(action, { method: 'POST', body, redirect: 'manual' }).catch(
      () => null,
    );
    if (reply?.type !== 'opaqueredirect') {
      setSaid(words.failed);
      return;
    }
    const { forgetAttempt } = await import('./offline/forget-attempt.ts');
    await forgetAttempt(assignmentId);
    window.location.assign(home);
  }

  return (
    <form className={props.className} action={action} method="post" onSubmit={onSubmit}>
      {said && (
        <p className="message" role="alert">
          {said}
        </p>
      )}
      {props.children}
    </form>
  );
}
