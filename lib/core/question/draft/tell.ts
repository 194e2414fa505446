// A statement as a sentence of its own, with a part of it exchanged.

import type { Reading } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { type Asked, add, type Parts } from './ask.ts';

/** The statement as a sentence, with `replaced` words where `places` stood. */
export function tell(
  reading: Reading,
  whole: Statement,
  places: readonly number[],
  replaced: string,
  removed: readonly number[] = [],
): Asked {
  const statement = whole;
  const gone = new Set([...places, ...removed]);
  const first = places[0] ?? -1;
  const parts: Parts = { texts: [], pointing: null, proofs: new Set() };
  const run = (own: readonly number[]): void => {
    const at = own.indexOf(first);
    if (at < 0) {
      add(
        parts,
        reading,
        statement,
        own.filter((place) => !gone.has(place)),
      );
      return;
    }
    add(
      parts,
      reading,
      statement,
      own.slice(0, at).filter((place) => !gone.has(place)),
    );
    parts.texts.push(replaced);
    add(
      parts,
      reading,
      statement,
      own.slice(at).filter((place) => !gone.has(place)),
    );
  };
  run(statement.lead);
  if (statement.lead.some((place) => !gone.has(place) || place === first))
    parts.texts[parts.texts.length - 1] += ',';
  run(statement.subject);
  if (statement.helper !== null) parts.texts.push(statement.helper);
  run(statement.verb);
  run(statement.rest);
  const source = statement.attribution === null ? '' : `according to ${statement.attribution}, `;
  const body = `${source}${parts.texts.join(' ')}`
    .replace(/\s+/g, ' ')
    .replace(/ ([,;.%])/g, '$1')
    .replace(/([$£€]) (?=\d)/g, '$1')
    .replace(/ (['’]s\b)/g, '$1');
  return {
    stem: `${body.charAt(0).toUpperCase()}${body.slice(1)}.`
      .replace(/,? (?:too|as well)\.$/, '.')
      .replace(/\.\.$/, '.'),
    pointing: parts.pointing,
    proofs: [...parts.proofs],
  };
}
