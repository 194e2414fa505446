// Cards for Anki: a text file that its import reads, with the header lines of Anki 2.1.54 and later
// (Anki Manual, "Importing > Text files > File headers").

import { presentQuote } from '#lib/core/attempt/present-feedback.ts';
import type { Form } from '#lib/core/progress/learner/card.ts';
import { solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import { GAP } from '#lib/core/question/question.ts';

export type AnkiCard = {
  /** The same at each export, so that a second import changes the note and makes no other. */
  id: string;
  title: string;
  form: Form;
};

/** Words of the interface. */
export type AnkiWords = { deck: string; true: string; false: string };

/**
 * UTF-8 text, one note a line: id, front, back, tags, tab-separated, fields as HTML with every character of
 * the article escaped. Options stand in the stored order, for ordering and matching in one that tells nothing.
 */
export function ankiFile(cards: readonly AnkiCard[], words: AnkiWords): string {
  const lines = [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#notetype:Basic',
    `#deck:${oneLine(words.deck)}`,
    '#tags column:4',
    ...cards.map(({ id, title, form }) =>
      [id, frontOf(form, words), backOf(form, words), tagOf(title)].map(field).join('\t'),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function frontOf({ question }: Form, words: AnkiWords): string {
  const stem = escapeHtml(question.stem.replace(GAP, '[…]'));
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response':
      return stem + listOf(question.options);
    case 'ordering':
      return stem + listOf([...question.options].sort((a, b) => (a.id < b.id ? -1 : 1)));
    case 'matching':
      return (
        stem +
        listOf(question.prompts) +
        listOf([...question.options].sort((a, b) => (a.id < b.id ? -1 : 1)))
      );
    case 'true-false':
      return `${stem}<br>${escapeHtml(`${words.true} / ${words.false}`)}`;
    case 'numeric':
      return question.unit === null ? stem : `${stem} (${escapeHtml(question.unit)})`;
    case 'cloze':
      return stem;
  }
}

function backOf({ question, excerpt }: Form, words: AnkiWords): string {
  const { response, text } = solutionOf(question);
  const told = response.kind === 'true-false' ? [response.value ? words.true : words.false] : text;
  const proofs = question.evidence
    .map((quote) => presentQuote(excerpt, quote))
    .map(({ before, quote, after }) => {
      const [start, middle, end] = [before, quote, after].map(escapeHtml);
      return `<blockquote>${start}<b>${middle}</b>${end}</blockquote>`;
    });
  return [told.map(escapeHtml).join('<br>'), ...proofs].join('');
}

function listOf(options: readonly { text: string }[]): string {
  return `<ul>${options.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}

/** Anki's tags have no spaces, and are taken as they stand: nothing in them is escaped, and "::" makes a tree of them. */
function tagOf(title: string): string {
  return title.replace(/[<>"]/g, ' ').replace(/:{2,}/g, ':').trim().replace(/\s+/g, '_');
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#39',
  };
  const escaped = text.replace(/[&<>"']/g, (character) => `&${names[character]};`);
  // "[sound:x.mp3]" and "[latex]" would be played and set.
  return escaped.replace(/\[(?=sound:|anki:|latex\]|\${1,2}\])/gi, '&#91;');
}

/** A field that a reader of tab-separated values takes as it is: one line, in quotes where it holds a quote. */
function field(text: string): string {
  const plain = oneLine(text);
  return plain.includes('"') || plain.startsWith('#') ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ');
}
