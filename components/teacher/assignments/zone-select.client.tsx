'use client';
// A time zone to choose. Where none was chosen yet, the browser's own is; without script it is UTC.
import { useEffect, useRef, useState } from 'react';

export type ZoneSelectProps = {
  zone: string;
  /** IANA names. */
  zones: readonly string[];
  /** Nobody has chosen `zone`. */
  guess: boolean;
};

export function ZoneSelect({ zone, zones, guess }: ZoneSelectProps) {
  const select = useRef<HTMLSelectElement>(null);
  const [own, setOwn] = useState<string | null>(null);
  const names = [...zones, ...[zone, own].filter((name) => name !== null && !zones.includes(name))];
  useEffect(() => {
    if (guess) setOwn(Intl.DateTimeFormat().resolvedOptions().timeZone);
  }, [guess]);
  useEffect(() => {
    // What was chosen before the script ran stays.
    if (own !== null && select.current?.value === zone) select.current.value = own;
  }, [own, zone]);
  return (
    <select
      ref={select}
      id="timeZone"
      name="timeZone"
      defaultValue={zone}
      aria-describedby="timeZone-hint"
    >
      {[...new Set(names)].map((name) => (
        <option key={name} value={name ?? ''}>
          {name?.replaceAll('_', ' ')}
        </option>
      ))}
    </select>
  );
}
