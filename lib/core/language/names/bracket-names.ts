// Names said with their initials in brackets: "Global Security Initiative (GSI)", "the GSI (Global Security Initiative)".
import type { ParsedSentence } from '#lib/core/language/analysis.ts';
import { isAcronym, isInitialsOf } from './name-parts.ts';

/** Tokens first..last (inclusive) of a sentence. */
export type TokenSpan = { sentence: number; first: number; last: number };
export type BracketName = { full: TokenSpan; acronym: TokenSpan };

const LONGEST = 12;
const opens = (form: string | undefined) => form === '(' || form === '[' || form === '-LRB-';
const closes = (form: string | undefined) => form === ')' || form === ']' || form === '-RRB-';

/** Only where every letter stands for a word of the name. */
export function findBracketNames(
  sentences: readonly Pick<ParsedSentence, 'tokens'>[],
): BracketName[] {
  const found: BracketName[] = [];
  sentences.forEach(({ tokens }, sentence) => {
    const forms = tokens.map(({ form }) => form);
    forms.forEach((form, at) => {
      if (!opens(form)) return;
      const inside = forms[at + 1] ?? '';
      if (isAcronym(inside) && closes(forms[at + 2])) {
        for (let first = at - 2; first >= Math.max(0, at - LONGEST); first -= 1) {
          if (!/^[\p{L}&-]/u.test(forms[first] ?? '')) break;
          if (
            !isInitialsOf(inside, forms.slice(first, at)) ||
            /^(?:the|of|and|for)$/iu.test(forms[first] ?? '')
          )
            continue;
          found.push({
            full: { sentence, first, last: at - 1 },
            acronym: { sentence, first: at + 1, last: at + 1 },
          });
          break;
        }
      } else if (isAcronym(forms[at - 1] ?? '')) {
        const close = forms.findIndex((other, place) => place > at && closes(other));
        const skip = /^the$/iu.test(inside) ? 1 : 0;
        if (
          close > at + 2 &&
          close - at < LONGEST &&
          isInitialsOf(forms[at - 1] ?? '', forms.slice(at + 1 + skip, close))
        ) {
          found.push({
            full: { sentence, first: at + 1 + skip, last: close - 1 },
            acronym: { sentence, first: at - 1, last: at - 1 },
          });
        }
      }
    });
  });
  return found;
}
