// Quoted speech and who speaks it.
import type { ParsedSentence, ParsedToken } from '#lib/core/language/analysis.ts';

const SAYING =
  /^(?:say|tell|ask|add|reply|answer|explain|write|note|shout|whisper|cry|think|continue|argue|claim|announce|insist|recall|admit|state)$/;

/** For each token of each sentence: does it stand in quotation marks? A quotation ends with its paragraph at the latest. */
export function quotedTokens(text: string, sentences: readonly ParsedSentence[]): boolean[][] {
  let open = false;
  let paragraph = -1;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    return sentence.tokens.map(({ start, end }) => {
      const form = text.slice(start, end);
      if (/^[“«]|^``$/u.test(form)) open = true;
      else if (/^[”»]|^''$/u.test(form)) open = false;
      else if (form === '"') open = !open;
      return open;
    });
  });
}

/** Heads of the subjects that speak in this sentence outside its quotations; none where nothing is quoted. */
export function speakersOf(
  tokens: readonly ParsedToken[],
  quoted: readonly boolean[],
): Set<number> {
  const speakers = new Set<number>();
  if (!quoted.includes(true)) return speakers;
  tokens.forEach(({ relation, head }, at) => {
    if (relation.startsWith('nsubj') && !quoted[at] && SAYING.test(tokens[head]?.lemma ?? ''))
      speakers.add(at);
  });
  return speakers;
}
