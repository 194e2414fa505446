// Words in quotation marks whose sentence names the person who said them.
import type { FoundFact } from './found-fact.ts';
import { makeFact } from './make-fact.ts';
import type { Reading } from './reading.ts';
import { speakerOf } from './speaker.ts';

const LEAST_WORDS = 7;
const MOST_WORDS = 30;
const SAYING =
  'said|says|added|adds|explained|explains|wrote|writes|told|argued|argues|warned|warns|noted|notes';
/** “…,” said Ann Bell. */
const BEFORE = new RegExp(
  `^[“"]([^“”"]+)[”"],? (?:(?:${SAYING})\\b|\\p{L}[^“”"]{0,80} (?:${SAYING})\\b)`,
  'u',
);
/** Ann Bell said: “….” The quotation may go on. */
const AFTER = new RegExp(`\\b(?:${SAYING})\\b[^“”".]{0,80}[:,] [“"]([^“”"]+)[”"]?$`, 'u');
/** Openings that only the words before them explain. */
const LEANING =
  /^(?:it|that|this|these|those|they|he|she|but|and|so|or|there|then|here|yes|no|well|because|which|who|him|her)\b/i;

/** parts: statement (the words said), speaker. Told once for each sentence. */
export function findDirectQuotes(reading: Reading): FoundFact[] {
  const { article, analysis } = reading;
  return article.sentences.flatMap(({ start, end, kind }, sentence) => {
    if (kind !== 'sentence') return [];
    const text = article.text.slice(start, end);
    const words = (BEFORE.exec(text) ?? AFTER.exec(text))?.[1];
    const said = words === undefined ? null : wordsSaid(words);
    if (said === null) return [];
    const clause = (analysis.clauses[sentence] ?? []).find(
      ({ attribution }) => attribution?.kind === 'quotation' && attribution.speaker !== null,
    );
    const speaker = clause ? speakerOf(reading, sentence, clause) : null;
    if (!clause || speaker?.type !== 'named') return [];
    const person = analysis.names.find(
      ({ canonical, type }) => type === 'person' && speaker.name.endsWith(canonical),
    );
    if (!person?.canonical.includes(' ') || said.includes(person.canonical)) return [];
    const fact = makeFact(reading, {
      kind: 'quotation',
      sentence,
      parts: { statement: said, speaker: person.canonical },
      attribution: person.canonical,
      modality: 'reported',
      confidence: Math.min(1, clause.attribution?.confidence ?? 0),
      proofs: speaker.proofs,
    });
    return [{ fact, statement: null, target: null, number: null }];
  });
}

/** Whole words of some length that stand by themselves, without the comma that closes them. */
function wordsSaid(quote: string): string | null {
  const said = quote.trim().replace(/[,.;]$/, '');
  const count = said.split(/\s+/).length;
  if (count < LEAST_WORDS || count > MOST_WORDS) return null;
  if (!/^\p{Lu}/u.test(said) || LEANING.test(said) || /[()[\]…]|\.\.|\s[-–—]$/.test(said))
    return null;
  return said;
}
