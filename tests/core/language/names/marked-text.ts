// Sentences for tests, as text with marks: "[person Xi Jinping] spoke" and "Beijing~nsubj+1 plans~VERB".
import type {
  Entity,
  EntityType,
  ParsedSentence,
  ParsedToken,
} from '#lib/core/language/analysis.ts';

const PIECE = /\[(\w+) |\]|([^\s[\]~]+)(?:~(?:([a-z:]+)([+-]\d+)|([A-Z]+)))?/g;

/**
 * Tokens are what white space parts; every token is a sign before a space in `text`. A mark "~nsubj+1" gives relation
 * and distance of the head, "~VERB" the tag; else capitals are proper nouns and heads are -1. "." ends a sentence.
 */
export function readMarked(marked: string): {
  text: string;
  sentences: ParsedSentence[];
  entities: Entity[];
} {
  const sentences: ParsedSentence[] = [];
  const entities: Entity[] = [];
  let tokens: ParsedToken[] = [];
  let text = '';
  let open: { type: EntityType; first: number } | null = null;
  const finish = () => {
    const [begin] = tokens;
    const end = tokens.at(-1);
    if (begin && end)
      sentences.push({ start: begin.start, end: end.end, paragraph: 0, kind: 'sentence', tokens });
    tokens = [];
  };
  for (const [piece, type, form, relation, distance, pos] of marked.matchAll(PIECE)) {
    if (type) open = { type: type as EntityType, first: tokens.length };
    if (piece === ']' && open) {
      const begin = tokens[open.first];
      const end = tokens.at(-1);
      if (begin && end) {
        entities.push({
          start: begin.start,
          end: end.end,
          sentence: sentences.length,
          first: open.first,
          last: tokens.length - 1,
          type: open.type,
          subtype: null,
          confidence: 1,
        });
      }
      open = null;
    }
    if (!form) continue;
    if (text !== '') text += ' ';
    const tag = /^\p{Lu}/u.test(form) ? 'PROPN' : /^\p{L}/u.test(form) ? 'NOUN' : 'PUNCT';
    const head = distance ? tokens.length + Number(distance) : -1;
    tokens.push({
      start: text.length,
      end: text.length + form.length,
      form,
      tag: pos ?? tag,
      pos: pos ?? tag,
      lemma: lemmaOf(form),
      tagConfidence: 1,
      head,
      relation: relation ?? 'dep',
      arcConfidence: 1,
    });
    text += form;
    if (form === '.') finish();
  }
  finish();
  return { text, sentences, entities };
}

const lemmaOf = (form: string) => form.toLowerCase().replace(/(?<=[a-z]{2}[^s])s$/, '');
