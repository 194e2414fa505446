// A language that nobody speaks, to see whether pages survive one: from right to left, its words two fifths longer.
import type { Messages } from './messages.ts';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';
const VOWEL = /[aeiou]/i;

/** "Start" -> five letters of another script and one more. What stands in braces is filled in later and stays. */
export function pseudoText(text: string): string {
  return text.replace(/\{\w+\}|[a-z]/gi, (found) => {
    if (found.length > 1) return found;
    const letter = HEBREW[LATIN.indexOf(found.toLowerCase())] ?? found;
    return VOWEL.test(found) ? letter + letter : letter;
  });
}

/** The same catalogue, every message in that language. */
export function pseudoMessages(messages: Messages): Messages {
  return new Proxy(messages, {
    apply: (translate, self, values) => pseudoText(Reflect.apply(translate, self, values)),
  });
}
