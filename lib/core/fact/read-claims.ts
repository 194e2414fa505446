// All statements of an article that stand alone, in order. A sentence that is not understood gives none.
import type { Article, Sentence } from '#lib/core/article/article.ts';
import { quoteSentence } from '#lib/core/article/quote.ts';
import { isAnchored } from './anchor.ts';
import type { Claim } from './claim.ts';
import type { Modality } from './fact.ts';
import { readSpeech } from './read-speech.ts';
import type { Reading } from './reading.ts';
import { resolveNoun, shortenNames } from './resolve-name.ts';
import { nameSource, type Source } from './source.ts';
import { splitAttribution } from './split-attribution.ts';
import { isStatement } from './statement.ts';
import { isName } from './subject.ts';
import { trimClaim } from './trim-claim.ts';
import { DETERMINERS } from './word-classes.ts';

/** Longer sentences are never understood entirely; also keeps every pattern's cost bounded. */
const SENTENCE_MAX = 450;

export function readClaims(reading: Reading): Claim[] {
  const { article, people } = reading;
  const speech = readSpeech(article);
  const claims: Claim[] = [];
  let source: Source = { name: null, kind: 'none' };
  article.sentences.forEach((sentence, index) => {
    if (sentence.kind !== 'sentence' || sentence.end - sentence.start > SENTENCE_MAX) return;
    const spoken = speech.get(index);
    const attributed = spoken
      ? { text: spoken.text, speaker: spoken.speaker, type: 'said' as const }
      : splitAttribution(plainText(article, sentence));
    source =
      attributed.type === 'none'
        ? { ...source, kind: 'none' }
        : nameSource(attributed, source, people);
    if (attributed.type === 'said' && source.name === null) return;
    const attribution = attributed.type === 'none' ? null : source.name;
    const claim = settle(attributed.text, index, attribution, reading);
    const kept = claim && attributed.type === 'said' ? attribute(claim, reading) : claim;
    if (kept) claims.push(kept);
  });
  return claims;
}

/** A sentence without its stop; '' for a question or an exclamation. */
function plainText(article: Article, sentence: Sentence): string {
  const { quote } = quoteSentence(article, sentence);
  return quote.endsWith('.') ? quote.slice(0, -1) : '';
}

function settle(
  raw: string,
  sentence: number,
  attribution: string | null,
  reading: Reading,
): Claim | null {
  const { article, acronyms } = reading;
  const span = article.sentences[sentence];
  if (!span) return null;
  if (attribution === null && !/^[\p{Lu}0-9]/u.test(raw)) return null;
  const short = shortenNames(raw, acronyms);
  const resolved = resolveNoun(trimClaim(short), sentence, acronyms, article);
  const text = resolved.text.charAt(0).toUpperCase() + resolved.text.slice(1);
  if (!isStatement(text) || !isAnchored(text, reading)) return null;
  const own = quoteSentence(article, span);
  return {
    text,
    sentence,
    quotes: resolved.from ? [own, resolved.from] : [own],
    attribution,
    modality: modalityOf(text, attribution !== null),
  };
}

/**
 * "According to the GSI paper, Beijing plans ...": somebody's word stays theirs.
 * @returns null where the first word may be a name or not
 */
function attribute(claim: Claim, { inside }: Reading): Claim | null {
  const first = claim.text.split(' ')[0] ?? '';
  const lower = first.charAt(0).toLowerCase() + first.slice(1);
  const common = DETERMINERS.has(lower) || (inside.has(lower) && !/^\p{Lu}{2}/u.test(first));
  if (!common && !isName(first, inside)) return null;
  const text = common ? lower + claim.text.slice(first.length) : claim.text;
  return { ...claim, text: `According to ${claim.attribution}, ${text}` };
}

const PLANNED =
  /\b(?:plans?|planned|planning|intends?|intended|aims?|hopes?|willing|expects?|expected|promised|pledged|due to|set to|will|would)\b/;
const HEDGED =
  /\b(?:may|might|could|possibly|probably|likely|reportedly|allegedly|alleged|supposedly|believed|thought|considered|appears?|seems?|estimated|suggests?|suggested|apparently|rumou?red|some|usually|often|sometimes)\b/;

function modalityOf(text: string, reported: boolean): Modality {
  if (HEDGED.test(text)) return 'hedged';
  if (PLANNED.test(text)) return 'planned';
  return reported ? 'reported' : 'asserted';
}
