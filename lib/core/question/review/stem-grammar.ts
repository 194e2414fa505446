// Gate 4, by the words alone: what no sentence of English has, whatever it says.
import { error, type Gate } from './gate.ts';
import { filledStem } from './question-text.ts';

const PREPOSITION =
  'in|on|at|by|for|from|with|to|of|into|onto|under|over|between|among|during|after|before|since|until|about|against|through|across|within|without';
const MAY_DOUBLE = new Set(['had', 'that', 'very', 'bye', 'night', 'aye', 'so', 'far', 'long']);

/** Each with an example of what it finds. */
const PATTERNS: readonly RegExp[] = [
  // "in which year was it opened in?"
  new RegExp(`^(${PREPOSITION}) (?:which|what|whom|whose)\\b.* \\1\\?$`, 'i'),
  // "sold to in 1905 of": prepositions that cannot meet
  /\b(?:of|the|an?|at|between|among) (?:in|on|at|by|of|with|from|for|is|was|were|are|and|or)\b(?! (?:vitro|vivo|situ|near|after|before|above|below|about|around|under|over)\b)/i,
  // "did the port did sell"; but "What did the port do?"
  /\b(did|does|do)\b(?:(?![,;:]| (?:and|who|which|that|when|what|but|because|as) ).)*\s(?:(?!do\b)\1)\b/i,
  // "Who built the bridge who?", "Which town which?"
  /^(?:who|what|which|when|where|why|how)\b.*\b(?:who|what|which|when|where|why|how)\?$/i,
  // "Who what", "When where did"
  /\b(?:who|when|where|why) (?:who|what|which|when|where|why|how)\b/i,
  // "The town and?", "because?", "the?"
  /\b(?:and|or|but|the|an?|because|than|if|although|while|whose|very|is that|such as)[?.]["”]?$/i,
  // "they is", "he were not", "people was"
  /\b(?<!\b(?:which|one|each|none) of (?:the |these |those )?)(?:they|we|people|these|those|both|many) (?:is|was|has|does)\b/i,
  /\b(?:he|she|it) (?:are|have|do)\b(?<!\b(?:did|does|do|will|would|can|could|may|might|must|should|to) (?:he|she|it) (?:have|do))/i,
  // "How many boats was sold", "How many boats is there"
  /^how many (?:\p{Ll}+ ){0,2}\p{Ll}+[^su\W]s (?:is|was|has) (?:there|been|in|at|on|sold|built|made|found|\p{Ll}{2,}ed)\b/iu,
  // "does they", "do it", "did sold"
  /\bdoes (?:they|we|you|I|the \p{Ll}+[^su\W]s)\b(?!['’])|\bdo (?:he|she|it)\b/u,
  /\b(?:did|does|do) (?:not )?(?:sold|went|gave|took|made|said|was|were|came|saw|found|built|began|wrote|became|won|led|held|told|thought|brought|bought|had been)\b/i,
  // "How many epicentres had the drought?"
  /^(?:[Hh]ow many|[Hh]ow much|[Ww]hat|[Ww]hich) .*\b(?:had|has|have) (?:(?:the|an?) \p{L}+|\p{Lu}\p{L}+)\?$/u,
  // "did the treaty sold"
  /\b(?:did|does|do) (?:the |an? )?(?:(?!(?:who|that|which|say|said|think|claim|believe|hope|feel|suggest|argue|expect|know|and|as|when|what|where)\b)[\p{L}’'-]+ ){1,2}(?:sold|went|gave|took|was|were|came|saw|began|wrote|became)\b/iu,
  // "of they", "was they"
  new RegExp(
    `\\b(?:${PREPOSITION}|was|is) (?:they|we|I|he|she)\\b(?! \\p{Ll}+(?:ed|ing|s)?\\b)`,
    'u',
  ),
  /\b(?:of|on|at|into|was) they\b/i,
  // "to sold", "to trained"
  /\bto (?:sold|went|gave|took|was|were|came|saw|began|wrote|became)\b/i,
  // "will is", "could was"
  /\b(?:can|will|would|could|should|must|might) (?:is|was|were|has|had)\b/i,
  // "a 5,000", "an town", "a apple"
  /\b[Aa]n (?:[bcdfgjklmnpqrstvwxyz]\p{Ll}|(?!8|1[18]\b|1[18],)\d)/u,
  /\b[Aa] (?:[aio]\p{Ll}|e(?!u|w)\p{Ll})(?!ne\b|nce\b)/u,
  // "In 2000, fishing has been increasing"
  /^(?:In|On) (?:\d+ )?(?:\p{Lu}\p{Ll}+ )?(?:1[5-9]\d\d|20\d\d),.*\b(?:has|have) been \p{Ll}+ing\b/u,
  // "How many g of pizza"
  /\bhow many (?:mm|cm|m|km|g|kg|mg|l|ml|ha|GB|MB|TB|kW|MW|GW|mph|kph|ft|lb|oz)\b/i,
  // "The United States are": one country
  /\bUnited States (?:are|were|have)\b/,
  // "with 'tenths."
  /(?:^|\s)'(?!\d\ds\b|n'? )\p{L}[^']*[.?]$/u,
];

export const checkStemGrammar: Gate = (question) => {
  const text = question.kind === 'cloze' ? filledStem(question) : question.stem;
  const doubled = doubledWord(text);
  if (doubled !== null) return [error('doubled-word', { word: doubled })];
  const wrong = PATTERNS.map((pattern) => pattern.exec(text)?.[0]).find(
    (found) => found !== undefined,
  );
  return wrong === undefined ? [] : [error('broken-grammar', { words: shorten(wrong) })];
};

function doubledWord(text: string): string | null {
  const tokens = text.match(/[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const at = tokens.findIndex(
    (word, place) =>
      /^\p{L}/u.test(word) &&
      word.toLowerCase() === tokens[place + 1]?.toLowerCase() &&
      !(/^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(tokens[place + 1] ?? '')) &&
      !MAY_DOUBLE.has(word.toLowerCase()),
  );
  return at < 0 ? null : (tokens[at] ?? null);
}

function shorten(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 28)} … ${words.slice(-28)}`;
}
