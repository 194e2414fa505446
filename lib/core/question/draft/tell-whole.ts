// A sentence that stands alone with other words in one place.
import { lowerOpening } from '#lib/core/fact/lower-opening.ts';
import { betweenWill } from '#lib/core/fact/plan-of-then.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { render } from '#lib/core/fact/render.ts';
import type { WholeSentence } from '#lib/core/fact/whole-sentences.ts';

export type Told = { text: string; proofs: readonly number[] };

/** The sentence with other words in place of what is left out. */
export function tellWhole(reading: Reading, whole: WholeSentence, replaced: string): Told {
  const read = reading.sentences[whole.sentence];
  const between = read ? betweenWill(reading, read) : [];
  const [first] = between;
  const { sentence, places, bound, gone } = whole;
  if (!read || first === undefined || read.nodes[first]?.pos !== 'ADP')
    return tellInOrder(reading, whole, replaced);
  if (gone.some((place) => between.includes(place)) || !places.includes(first))
    return tellInOrder(reading, whole, replaced);
  const rest = places.filter((place) => !between.includes(place));
  const told = tellInOrder(reading, { ...whole, places: rest }, replaced);
  const front = render(reading, sentence, between, { bound });
  const body = lowerOpening(reading, read.nodes[rest[0] ?? -1], told.text);
  return {
    text: `${front.text.charAt(0).toUpperCase()}${front.text.slice(1)}, ${body}`,
    proofs: [...front.proofs, ...told.proofs],
  };
}

function tellInOrder(reading: Reading, whole: WholeSentence, replaced: string): Told {
  const { sentence, places, bound, gone, signs } = whole;
  const [first = 0] = gone;
  const last = gone.at(-1) ?? first;
  const before = places.filter((place) => place < first);
  const after = places.filter((place) => place > last);
  const [head, tail] = [before, after].map((run) =>
    render(reading, sentence, run, { bound, spoken: signs.inQuotes, kept: places }),
  );
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  const joined = (left: string, right: string, place: number): string => {
    if (left === '' || right === '') return `${left}${right}`;
    const apart = (nodes[place - 1]?.end ?? 0) < (nodes[place]?.start ?? 1);
    return `${left}${apart ? ' ' : ''}${right}`;
  };
  const start = joined(head?.text ?? '', replaced, first);
  // A comma that ended the part before the gap.
  const comma =
    nodes[first - 1]?.form === ',' && before.length > 0
      ? start.replace(` ${replaced}`, `, ${replaced}`)
      : start;
  // "at the ____ (DIIS), praised": what stood in brackets between is gone.
  const [next = last + 1] = after;
  const opened = nodes[next]?.form === ',' && tail?.text !== '' ? `${comma},` : comma;
  const text = joined(opened, tail?.text ?? '', opened === comma ? next : next + 1);
  return {
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/\.\.$/, '.'),
    proofs: [...(head?.proofs ?? []), ...(tail?.proofs ?? [])],
  };
}
