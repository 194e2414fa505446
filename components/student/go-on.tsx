// The way on after a response. It appears where a finger may still be tapping, so it waits a moment.
import type { MouseEvent } from 'react';
import { useFresh } from './use-fresh.ts';

export type GoOnProps = { href: string; label: string; onGo: (event: MouseEvent) => void };

export function GoOn({ href, label, onGo }: GoOnProps) {
  const fresh = useFresh(href, true);
  return (
    <a
      className="button go-on"
      id="go-on"
      href={href}
      onClick={(event) => (fresh() ? event.preventDefault() : onGo(event))}
    >
      {label}
    </a>
  );
}
