// The first word of a sentence as it reads within one: "The initiative" -> "the initiative", "Oxygen" -> "oxygen".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';
import type { Reading } from './reading.ts';

const held = new WeakMap<Reading, ReadonlySet<string>>();

/** Words that the article has in small letters somewhere. */
function smallWords(reading: Reading): ReadonlySet<string> {
  const known = held.get(reading);
  if (known) return known;
  const small = new Set<string>();
  for (const { nodes } of reading.sentences) {
    for (const { form, lower } of nodes) if (form === lower) small.add(form);
  }
  held.set(reading, small);
  return small;
}

/** @param node the token that the text begins with; other texts stay */
export function lowerOpening(reading: Reading, node: Node | undefined, text: string): string {
  if (/^(?:The|An?|Its|Their|His|Her) \p{L}/u.test(text))
    return text.charAt(0).toLowerCase() + text.slice(1);
  if (
    !node ||
    !text.startsWith(node.form) ||
    !/^\p{Lu}\p{Ll}*$/u.test(node.form) ||
    node.form === 'I'
  )
    return text;
  const opens = node.place === 0 || node.quoted;
  const small = smallWords(reading).has(node.lower);
  const proper =
    node.pos === 'PROPN' || (node.pos === 'ADJ' && /(?:an|ese|ish|ch|ic)$/.test(node.form));
  if (proper && !(opens && small)) return text;
  if (!opens && proper) return text;
  if (
    !small &&
    listsOf(node.form).some((list) => /^(?:country|nationality|state|city)$/.test(list))
  )
    return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
