// A form of the page (publish, delete) is sent once what was just typed is saved.
import { useEffect } from 'react';

export function useFlushBeforeForms(pending: boolean, flush: () => Promise<boolean>): void {
  useEffect(() => {
    if (!pending) return;
    let sending = false;
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target;
      if (sending || !(form instanceof HTMLFormElement) || event.defaultPrevented) return;
      event.preventDefault();
      const { submitter } = event;
      void flush().then(() => {
        sending = true;
        form.requestSubmit(submitter);
      });
    };
    document.addEventListener('submit', onSubmit);
    return () => document.removeEventListener('submit', onSubmit);
  }, [pending, flush]);
}
