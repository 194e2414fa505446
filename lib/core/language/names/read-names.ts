// Names as they stand in the text: those the recogniser found, and those of brackets.
import type { Entity, ParsedSentence } from '#lib/core/language/analysis.ts';
import type { TokenSpan } from './bracket-names.ts';
import type { Reading } from './name-draft.ts';
import { bareName } from './name-parts.ts';

/**
 * Entities without those that are pieces of a name whose every initial stands in the brackets: not "China Institutes"
 * in "China Institutes of Contemporary International Relations (CICIR)".
 */
export function withoutPieces(
  entities: readonly Entity[],
  fullNames: readonly TokenSpan[],
): Entity[] {
  const ends = new Map<string, TokenSpan>();
  for (const span of fullNames) {
    for (let place = span.first; place <= span.last; place += 1)
      ends.set(`${span.sentence} ${place}`, span);
  }
  return entities.filter(({ sentence, first, last }) => {
    const span = ends.get(`${sentence} ${first}`) ?? ends.get(`${sentence} ${last}`);
    return !span || (first <= span.first && last >= span.last);
  });
}

export function readEntities(text: string, entities: readonly Entity[]): Reading[] {
  return entities.map(({ start, end, sentence, first, last, type, subtype }) => {
    const { bare, titles } = bareName(text.slice(start, end), type === 'person');
    return { start, end, sentence, first, last, form: 'name', bare, titles, type, subtype };
  });
}

/** Names and initials of brackets that the recogniser passed over, and the same initials elsewhere in the text. */
export function readBrackets(
  text: string,
  sentences: readonly ParsedSentence[],
  entities: readonly Entity[],
  spans: readonly TokenSpan[],
): Reading[] {
  const bare = ({ sentence, first, last }: TokenSpan) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
  };
  const names = new Set(spans.map(bare));
  const all = new Map(spans.map((span) => [`${span.sentence} ${span.first}`, span]));
  sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach(({ form }, at) => {
      if (names.has(form))
        all.set(
          `${sentence} ${at}`,
          all.get(`${sentence} ${at}`) ?? { sentence, first: at, last: at },
        );
    });
  });
  const taken = new Set<string>();
  for (const { sentence, first, last } of entities) {
    for (let place = first; place <= last; place += 1) taken.add(`${sentence} ${place}`);
  }
  const free = ({ sentence, first, last }: TokenSpan) => {
    for (let place = first; place <= last; place += 1) {
      if (taken.has(`${sentence} ${place}`)) return false;
    }
    return true;
  };
  return [...all.values()].filter(free).map((span) => {
    const tokens = sentences[span.sentence]?.tokens ?? [];
    const place = {
      start: tokens[span.first]?.start ?? 0,
      end: tokens[span.last]?.end ?? 0,
      ...span,
    };
    return { ...place, form: 'name', bare: bare(span), titles: [], type: null, subtype: null };
  });
}
