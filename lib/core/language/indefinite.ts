// The indefinite article that goes before a phrase.

/** "a" or "an", by the sound that the word begins with. */
export function indefinite(phrase: string): 'a' | 'an' {
  if (/^(?:uni|use|usu|eu|one\b|once\b|ura(?!l)|ute|u-)/i.test(phrase) && !/^unim/i.test(phrase))
    return 'a';
  // "a U.S. senator"
  if (/^U[A-Z0-9.]/.test(phrase)) return 'a';
  if (/^(?:hour|honest|honou?r|heir)/i.test(phrase)) return 'an';
  // Spoken as words.
  if (/^(?:NASA|NATO|FIFA|NAFTA|SARS|RADAR|LASER)\b/.test(phrase)) return 'a';
  if (/^(?:[FHLMNRSX](?:[A-Z0-9.]|$))/.test(phrase)) return 'an';
  return /^(?:[aeiou]|8|11\b|18\b)/i.test(phrase) ? 'an' : 'a';
}
