// Gathers the mentions of each name of a text. Precision first: what could be two names stays two groups.
import type { Entity, ParsedSentence } from '#lib/core/language/analysis.ts';
import { findBracketNames } from './bracket-names.ts';
import { fullNameOf, indexFullNames } from './full-names.ts';
import { actsAsGovernment } from './metonym.ts';
import { type Draft, formOf, genderOf, type Reading, typeOf } from './name-draft.ts';
import type { MentionForm, NameGroup, NameMention } from './name-group.ts';
import { countryOfGovernment, isAcronym, sameKey } from './name-parts.ts';
import { isOneOfNumbered, numberedNames } from './numbered-names.ts';
import { readBrackets, readEntities, withoutPieces } from './read-names.ts';
import { findShortForms } from './short-forms.ts';

/**
 * Names of the text with their mentions, in order of first appearance. Joined are: spellings of a name, a country's
 * names; initials and what they stand for, in brackets (either way round, whether the recogniser saw a name or not) or
 * where they fit one name only; a person's family or first name where one person of the text bears it; a leading part of
 * an organisation's name; "the initiative" after "Global Security Initiative"; a capital that acts as its country's government,
 * where the text names the country.
 * @param text the text that all offsets refer to
 * @param sentences parsed; of tagged ones metonyms are not found
 */
export function groupNames(
  text: string,
  sentences: readonly ParsedSentence[],
  allEntities: readonly Entity[],
): NameGroup[] {
  const brackets = findBracketNames(sentences);
  const entities = withoutPieces(
    allEntities,
    brackets.map(({ full }) => full),
  );
  const readings = [
    ...readEntities(text, entities),
    ...readBrackets(
      text,
      sentences,
      entities,
      brackets.flatMap(({ full, acronym }) => [full, acronym]),
    ),
  ];
  readings.sort((a, b) => a.start - b.start);
  const keys = new Set(readings.map(({ bare }) => sameKey(bare)));
  const countries = new Map<Reading, string>();
  for (const reading of readings) {
    const country = governmentOf(reading, keys, sentences);
    if (country !== null) countries.set(reading, sameKey(country));
  }
  const byKey = sameNames(readings.filter((reading) => !countries.has(reading)));
  const drafts = new Set(byKey.values());
  const at = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const { sentence, first, last } of draft.readings) {
      for (let place = first; place <= last; place += 1) at.set(`${sentence} ${place}`, draft);
    }
  }
  for (const { full, acronym } of brackets) {
    const whole = at.get(`${full.sentence} ${full.last}`);
    join(drafts, whole, at.get(`${acronym.sentence} ${acronym.first}`), 'acronym');
  }
  const fuller = indexFullNames(drafts);
  const numbered = numberedNames(sentences);
  for (const draft of [...drafts]) {
    const full = fullNameOf(draft, fuller, drafts);
    if (full && isOneOfNumbered(full, numbered)) continue;
    join(drafts, full, draft, formOf(draft));
  }
  for (const [reading, country] of countries) {
    const draft = byKey.get(country);
    draft?.readings.push(reading);
    draft?.forms.set(reading, 'metonym');
  }
  const groups = [...drafts].map(toGroup);
  for (const { group, mention } of findShortForms(sentences, groups))
    groups[group]?.mentions.push(mention);
  for (const { mentions } of groups) mentions.sort((a, b) => a.start - b.start);
  return groups.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** The country, named in the text, as whose government this capital acts; else null. */
function governmentOf(
  { type, bare, sentence, first, last }: Reading,
  keys: ReadonlySet<string>,
  sentences: readonly ParsedSentence[],
): string | null {
  const country = type === 'person' ? null : countryOfGovernment(bare);
  if (country === null || !keys.has(sameKey(country))) return null;
  return actsAsGovernment(sentences[sentence]?.tokens ?? [], first, last) ? country : null;
}

function sameNames(readings: readonly Reading[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const reading of readings) {
    const key = sameKey(reading.bare);
    const draft: Draft = drafts.get(key) ?? { readings: [], forms: new Map() };
    drafts.set(key, draft);
    draft.readings.push(reading);
  }
  return drafts;
}

/** Takes `part` up into `whole`; nothing where either is missing or taken up already. */
function join(
  drafts: Set<Draft>,
  whole: Draft | undefined,
  part: Draft | undefined,
  form: MentionForm,
): void {
  if (!whole || !part || whole === part || !drafts.has(whole) || !drafts.has(part)) return;
  for (const reading of part.readings) {
    whole.readings.push(reading);
    whole.forms.set(reading, part.forms.get(reading) ?? form);
  }
  drafts.delete(part);
}

function toGroup(draft: Draft): NameGroup {
  const { readings, forms } = draft;
  readings.sort((a, b) => a.start - b.start);
  const said = readings.filter((reading) => forms.get(reading) !== 'metonym');
  const length = (bare: string) => (isAcronym(bare) ? 0 : 1000) + bare.length;
  let fullest = said[0]?.bare ?? '';
  for (const { bare } of said) if (length(bare) > length(fullest)) fullest = bare;
  const aliases = [...new Set(said.map(({ bare }) => bare))].filter((bare) => bare !== fullest);
  const told = new Map(readings.map((reading) => [reading.start, forms.get(reading)]));
  const mentions = readings.map(({ start, end, sentence, first, last, bare }): NameMention => {
    const form = told.get(start) ?? (isAcronym(bare) && bare !== fullest ? 'acronym' : 'name');
    return { start, end, sentence, first, last, form };
  });
  const subtype =
    said.find(({ subtype: told, type }) => told && type === typeOf(draft))?.subtype ?? null;
  return {
    canonical: fullest,
    aliases,
    // A country that acts is read as a body at times, and stays the place that it is.
    type: subtype === 'country' ? 'place' : typeOf(draft),
    subtype,
    gender: genderOf(draft),
    mentions,
  };
}
