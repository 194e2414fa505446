// The first word of a sentence as it reads within one: "The initiative" -> "the initiative", "Oxygen" -> "oxygen".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';
import type { Reading } from './reading.ts';

const isCapital = (node: Node | undefined): boolean =>
  node !== undefined && node.form !== node.lower;

type Spellings = {
  small: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** What a colon opens: "He said: Octopuses are ..." */
  first: ReadonlySet<Node>;
};
const held = new WeakMap<Reading, Spellings>();

/** Words that the article has in small letters somewhere, and those it has as names within a sentence. */
function spellingsOf(reading: Reading): Spellings {
  const known = held.get(reading);
  if (known) return known;
  const small = new Set<string>();
  const names = new Set<string>();
  const first = new Set<Node>();
  for (const { nodes } of reading.sentences) {
    for (const node of nodes) {
      const { form, lower, place, pos } = node;
      if (nodes[place - 1]?.form === ':') first.add(node);
      if (form === lower) small.add(form);
      // "Great Plague": a part of a name is none by itself.
      else if (
        place > 0 &&
        pos === 'PROPN' &&
        !isCapital(nodes[place - 1]) &&
        !isCapital(nodes[place + 1])
      )
        names.add(lower);
    }
  }
  const spellings = { small, names, first };
  held.set(reading, spellings);
  return spellings;
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
  const spellings = spellingsOf(reading);
  const opens = node.place === 0 || node.quoted || spellings.first.has(node);
  const small = spellings.small.has(node.lower);
  // "Old English" within a sentence: written so on purpose.
  if (!opens) return text;
  const proper =
    node.pos === 'PROPN' || (node.pos === 'ADJ' && /(?:an|ese|ish|ch|ic)$/.test(node.form));
  if (proper && !small) return text;
  // "Tesla", where the unit is written as well.
  if (node.pos === 'PROPN' && spellings.names.has(node.lower)) return text;
  if (
    !small &&
    listsOf(node.form).some((list) => /^(?:country|nationality|state|city)$/.test(list))
  )
    return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
