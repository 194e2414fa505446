// A statement as a sentence of its own, with a part of it exchanged.

import type { Reading } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { type Asked, add, closesAside, type Parts } from './ask.ts';

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
  const last = places.at(-1) ?? -1;
  const read = reading.sentences[statement.sentence];
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
    const before = own.slice(0, at).filter((place) => !gone.has(place));
    add(parts, reading, statement, before);
    // "six children, 17 grandchildren": the mark before what is exchanged stays.
    if (read?.nodes[before.at(-1) ?? -1]?.form === ',') parts.texts[parts.texts.length - 1] += ',';
    parts.texts.push(replaced);
    if (read?.nodes[own[own.indexOf(last) + 1] ?? -1]?.form === ',')
      parts.texts[parts.texts.length - 1] += ',';
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
  if (closesAside(read?.nodes ?? [], statement.subject)) parts.texts[parts.texts.length - 1] += ',';
  if (statement.helper !== null) parts.texts.push(statement.helper);
  run(statement.verb);
  run(statement.rest);
  const source = statement.attribution === null ? '' : `according to ${statement.attribution}, `;
  const body = `${source}${parts.texts.join(' ')}`
    .replace(/\s+/g, ' ')
    .replace(/ ([,;.%])/g, '$1')
    .replace(/([$£€]) (?=\d)/g, '$1')
    .replace(/ (['’]s\b)/g, '$1')
    .replace(/,,/g, ',')
    .replace(
      /\b([Aa])n? (\d[\d,.]*)/g,
      (_, a: string, digits: string) => `${a}${articleOf(digits)} ${digits}`,
    );
  return {
    stem: `${body.charAt(0).toUpperCase()}${body.slice(1)}.`
      .replace(/,? (?:too|as well)\.$/, '.')
      .replace(/\.\.$/, '.'),
    pointing: parts.pointing,
    proofs: [...parts.proofs],
  };
}

/** "an 80 GB drive", "a 180 GB drive": by how the number is spoken. */
const articleOf = (digits: string): string => {
  const [whole = ''] = digits.split('.');
  const head = whole.includes(',') ? (whole.split(',')[0] ?? '') : whole;
  return /^8/.test(head) || /^1[18]$/.test(head) || /^1[18]\d\d$/.test(whole) ? 'n' : '';
};
