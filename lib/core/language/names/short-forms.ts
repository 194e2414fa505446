// Common nouns for names: "the initiative" after "Global Security Initiative", "the university" after "University of Oslo".
import type { ParsedSentence } from '#lib/core/language/analysis.ts';
import type { NameGroup, NameMention } from './name-group.ts';

/** Common nouns that more often mean another one of the kind, or the kind itself. */
const TOO_COMMON =
  /^(?:city|town|village|island|islands|sea|ocean|river|state|country|area|region|district|year|day|war|government|people|party|church|court|house|road|street|park|system|life|world)$/;
/** Sentences since the name (or its last short form) was said. */
const REACH = 4;

/** Nouns the name of the group ends in or, before "of" and "for", begins with; lower case. */
function nounsOf({ canonical, type }: NameGroup): string[] {
  const words = canonical.split(' ');
  if (type === 'person' || words.length < 2) return [];
  const link = words.findIndex((word) => /^(?:of|for)$/.test(word));
  const head = link > 0 ? words[link - 1] : words.at(-1);
  return head && !TOO_COMMON.test(head.toLowerCase()) && /^\p{Lu}\p{Ll}{2,}$/u.test(head)
    ? [head.toLowerCase()]
    : [];
}

/**
 * "the" or "this" with the noun alone, after the name and where no other name of the text has the noun; not where more
 * follows that tells which one is meant ("the university of his choice", "the university that ...").
 * @returns the place of the group in `groups` with each mention
 */
export function findShortForms(
  sentences: readonly ParsedSentence[],
  groups: readonly NameGroup[],
): { group: number; mention: NameMention }[] {
  const byNoun = new Map<string, number[]>();
  groups.forEach((group, place) => {
    for (const noun of nounsOf(group)) byNoun.set(noun, [...(byNoun.get(noun) ?? []), place]);
  });
  const taken = new Set(
    groups.flatMap(({ mentions }) =>
      mentions.flatMap(({ sentence, first, last }) =>
        Array.from({ length: last - first + 1 }, (_, at) => `${sentence} ${first + at}`),
      ),
    ),
  );
  const lastShort = new Map<number, number>();
  const others = new Set<string>();
  const found: { group: number; mention: NameMention }[] = [];
  sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach(({ form, start }, first) => {
      const noun = tokens[first + 1];
      const next = tokens[first + 2];
      if (!/^(?:the|this)$/i.test(form) || !noun || taken.has(`${sentence} ${first + 1}`)) return;
      const held = byNoun.get(noun.form.toLowerCase()) ?? [];
      const [group] = held;
      if (group === undefined || others.has(noun.form.toLowerCase())) return;
      // "the museum" before any museum is named: another one.
      if ((groups[group]?.mentions[0]?.start ?? start) > start) {
        others.add(noun.form.toLowerCase());
        return;
      }
      if (held.length !== 1 || !saidLately(groups[group], sentence, start, lastShort.get(group)))
        return;
      if (
        next &&
        (/^(?:of|for|that|which|who|where|in|at|on|from|-)$/i.test(next.form) ||
          /^(?:NN|JJ|CD)/.test(next.tag))
      )
        return;
      lastShort.set(group, sentence);
      found.push({
        group,
        mention: { start, end: noun.end, sentence, first, last: first + 1, form: 'short-form' },
      });
    });
  });
  return found;
}

function saidLately(
  group: NameGroup | undefined,
  sentence: number,
  start: number,
  short: number | undefined,
): boolean {
  if (short !== undefined && sentence - short <= REACH) return true;
  return (
    group?.mentions.some(
      (mention) => mention.start < start && sentence - mention.sentence <= REACH,
    ) ?? false
  );
}
