// Who is speaking: "It", "the paper" and "Li" traced back to the name that stems can use.
import { fullName } from './people.ts';
import type { Attributed } from './split-attribution.ts';

/** "the South China Morning Post", "IUPAC"; one capitalised word might be any word. */
const ORGANISATION =
  /^(?:[Tt]he )?(?:[A-Z]{3,}|\p{Lu}[\p{L}’'-]+(?: (?:of|for|and|the|\p{Lu}[\p{L}’'-]+))+)$/u;

/** The latest speaker; `kind` none where the sentence before had none. */
export type Source = { name: string | null; kind: 'none' | 'person' | 'paper' };

/** "the GSI paper": a document named by a capital, known again by its last word. */
const DOCUMENT = /^(?:the|a) .*\p{Lu}.* (paper|report|survey|study|statement|census)$/u;

export function nameSource(
  attributed: Attributed,
  before: Source,
  people: readonly string[],
): Source {
  const speaker = attributed.speaker ?? '';
  if (DOCUMENT.test(speaker)) return { name: speaker, kind: 'paper' };
  if (/^it$/i.test(speaker)) {
    return before.kind === 'paper' ? before : { name: null, kind: 'none' };
  }
  const noun = /^the ([a-z]+)$/i.exec(speaker)?.[1];
  if (noun !== undefined) {
    // "the paper said", after "According to the GSI paper".
    const known = before.name !== null && DOCUMENT.exec(before.name)?.[1] === noun;
    return known ? { name: before.name, kind: 'paper' } : { name: null, kind: 'none' };
  }
  const person = fullName(speaker, people);
  if (person !== null) return { name: person, kind: 'person' };
  const name = ORGANISATION.test(speaker) ? speaker.replace(/^The /, 'the ') : null;
  return { name, kind: 'none' };
}
