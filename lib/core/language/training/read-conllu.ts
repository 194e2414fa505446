// Reads a treebank in CoNLL-U: sentences of syntactic words with offsets into their text.

export type ConlluToken = {
  form: string;
  lemma: string;
  /** Universal tag. */
  upos: string;
  /** Penn tag. */
  xpos: string;
  /** As the file has it; '' where there is none. */
  feats: string;
  /** Place of the head in `tokens`, from 0; -1 for the root. */
  head: number;
  deprel: string;
  /** As the file has it; '' where there is none. */
  misc: string;
  /**
   * UTF-16 offsets into the sentence's text, end exclusive. Parts of "don't" have their own where
   * the forms concatenate to it, else each has the whole.
   */
  start: number;
  end: number;
  /** Place in `tokens` of the first and last part of the multiword token this is a part of, or null. */
  range: { first: number; last: number } | null;
};

export type ConlluSentence = {
  id: string;
  /** The document's name. */
  doc: string;
  text: string;
  tokens: ConlluToken[];
  /** A paragraph (or the document) begins with this sentence. */
  newPar: boolean;
};

type Line = { from: number; to: number; fields: string[] };

const ID = /^(\d+)(?:-(\d+))?$/;

/**
 * Empty nodes (8.1) are left out.
 * @throws SyntaxError where a line is no CoNLL-U or a form is not in the sentence's text
 */
export function readConllu(content: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let doc = '';
  let newPar = false;
  let id = '';
  let text = '';
  let lines: Line[] = [];
  for (const row of `${content}\n`.split(/\r?\n/)) {
    if (row === '') {
      if (lines.length > 0) {
        sentences.push({ id, doc, text, tokens: tokensOf(lines, text, id), newPar });
        newPar = false;
      }
      lines = [];
      continue;
    }
    if (row.startsWith('#')) {
      const [, key = '', value = ''] = /^# ?([^=]*?)(?: = ?(.*))?$/.exec(row) ?? [];
      if (key === 'newdoc id') doc = value;
      if (/^new(?:par|doc)(?: id)?$/.test(key)) newPar = true;
      if (key === 'sent_id') id = value;
      if (key === 'text') text = value;
      continue;
    }
    const fields = row.split('\t');
    const found = ID.exec(fields[0] ?? '');
    if (fields.length !== 10) throw new SyntaxError(`${id}: no CoNLL-U line: ${row}`);
    if (found) {
      const from = Number(found[1]);
      lines.push({ from, to: Number(found[2] ?? from), fields });
    }
  }
  return sentences;
}

function tokensOf(lines: readonly Line[], text: string, id: string): ConlluToken[] {
  const tokens: ConlluToken[] = [];
  let at = 0;
  let range = { first: 0, last: -1, start: 0, end: 0, split: false, at: 0 };
  for (const { from, to, fields } of lines) {
    const [, form = '', lemma = '', upos = '', xpos = '', feats = ''] = fields;
    if (to > from) {
      const start = find(text, form, at, id);
      at = start + form.length;
      const parts = lines
        .filter((line) => line.from === line.to && line.from >= from && line.from <= to)
        .map((line) => line.fields[1] ?? '');
      const split = parts.join('') === form;
      range = { first: from - 1, last: to - 1, start, end: at, split, at: start };
      continue;
    }
    const place = from - 1;
    const inside = place >= range.first && place <= range.last;
    const start = !inside ? find(text, form, at, id) : range.split ? range.at : range.start;
    const end = inside && !range.split ? range.end : start + form.length;
    if (inside) range.at = end;
    else at = end;
    tokens.push({
      form,
      lemma,
      upos,
      xpos,
      feats: feats === '_' ? '' : feats,
      head: Number(fields[6]) - 1,
      deprel: fields[7] ?? '',
      misc: fields[9] === '_' ? '' : (fields[9] ?? ''),
      start,
      end,
      range: inside ? { first: range.first, last: range.last } : null,
    });
  }
  return tokens;
}

/** Only white space may stand between a form and the one before it. */
function find(text: string, form: string, from: number, id: string): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  if (!text.startsWith(form, at)) throw new SyntaxError(`${id}: "${form}" is not in the text`);
  return at;
}
