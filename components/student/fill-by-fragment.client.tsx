'use client';
// Puts the address, which carries a secret in its fragment, into a field. Sending it is the reader's to do.
import { useEffect } from 'react';

export function FillByFragment({ id }: { id: string }) {
  useEffect(() => {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLInputElement) || window.location.hash === '') return;
    field.value = window.location.href;
    window.history.replaceState(null, '', window.location.href.split('#')[0]);
  }, [id]);
  return null;
}
