'use client';
// A choice among the reading aids shows as soon as it is made, and is sent to be kept.
import { useEffect } from 'react';

/** @param props.form the id of the form; its button is then not needed and is hidden */
export function AidsAtOnce({ form: id }: { form: string }) {
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const onChange = () => {
      const fields = new FormData(form);
      for (const [name, value] of fields) document.documentElement.dataset[name] = String(value);
      void fetch(form.action, {
        method: 'POST',
        body: fields,
        redirect: 'manual',
        keepalive: true,
      }).catch(() => {});
    };
    form.dataset.atOnce = '';
    form.addEventListener('change', onChange);
    return () => form.removeEventListener('change', onChange);
  }, [id]);
  return null;
}
