// Gate 4, by the parser: a finite verb, do-support, agreement.
import type { ParsedToken } from '#lib/core/language/analysis.ts';
import { splitTokens } from '#lib/core/language/split-tokens.ts';
import { error, type Gate } from './gate.ts';
import { filledStem } from './question-text.ts';
import { hasVerbWord } from './verb-words.ts';

/** The parser is believed only where it is this sure of a tag. */
const SURE = 0.9;
const PARSED_KINDS = new Set([
  'multiple-choice',
  'numeric',
  'multiple-response',
  'true-false',
  'cloze',
]);
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

export const checkParsedStem: Gate = (question, _article, { parse }) => {
  if (!parse || !PARSED_KINDS.has(question.kind) || question.stem.length > 600) return [];
  const text = filledStem(question);
  const tokens = splitTokens(text, 0, text.length);
  const [parsed] = parse([{ start: 0, end: text.length, paragraph: 0, kind: 'sentence', tokens }]);
  if (!parsed) return [];
  const wrong = wrongForm(parsed.tokens);
  if (wrong !== null) return [error('broken-grammar', { words: wrong })];
  return parsed.tokens.some(({ tag }) => FINITE.has(tag)) || hasVerbWord(text)
    ? []
    : [error('no-main-verb')];
};

/** "did sold", "does sells", "How many epicentres had the drought", "boats was sold". */
function wrongForm(tokens: readonly ParsedToken[]): string | null {
  for (const token of tokens) {
    const head = tokens[token.head];
    if (!head || token.tagConfidence < SURE) continue;
    const together = `${token.form} … ${head.form}`;
    const support = token.lemma === 'do' && token.relation === 'aux';
    if (
      support &&
      token.arcConfidence > SURE &&
      /^VB[DZ]$/.test(head.tag) &&
      head.tagConfidence > SURE
    )
      return together;
    if (isAgreementError(token, head, tokens))
      return `${token.form} … ${finiteOf(head, tokens)?.form}`;
  }
  return null;
}

function finiteOf(head: ParsedToken, tokens: readonly ParsedToken[]): ParsedToken | undefined {
  const place = tokens.indexOf(head);
  return FINITE.has(head.tag)
    ? head
    : tokens.find(
        (token) =>
          token.head === place && /^(?:aux|cop)/.test(token.relation) && FINITE.has(token.tag),
      );
}

/** A plain subject right beside its verb; anything coordinated or of-phrased is left alone. */
function isAgreementError(
  token: ParsedToken,
  head: ParsedToken,
  tokens: readonly ParsedToken[],
): boolean {
  if (!/^nsubj/.test(token.relation) || token.arcConfidence < SURE) return false;
  const place = tokens.indexOf(token);
  if (
    tokens.some(
      (other) =>
        other.head === place &&
        /^(?:conj|nmod|acl|nummod|appos|det)$/.test(other.relation) &&
        other.relation !== 'det',
    )
  )
    return false;
  const verb = finiteOf(head, tokens);
  if (!verb || verb.tagConfidence < SURE || Math.abs(tokens.indexOf(verb) - place) > 2)
    return false;
  const plural = token.tag === 'NNS' ? true : token.tag === 'NN' ? false : null;
  const form = verb.form.toLowerCase();
  if (plural === true) return verb.tag === 'VBZ' || form === 'was';
  return plural === false && (form === 'were' || form === 'are');
}
