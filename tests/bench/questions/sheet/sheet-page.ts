// The reading sheet in the browser: one question at a time, marked with a, b or x; marks are kept as they are made.
// build-sheet.ts puts it into the page behind the other two, types and imports stripped.
import { byId, element, inputOf, words } from './sheet-elements.ts';
import {
  compareMarks,
  countMarks,
  fromRecords,
  keyOf,
  type Letter,
  type Listed,
  type Marks,
  percent,
  type SheetData,
  toRecords,
} from './sheet-marks.ts';

const data: SheetData = JSON.parse(document.getElementById('data')?.textContent ?? '');
const questions: Listed[] = data.articles.flatMap(({ name, questions: own }) =>
  own.map((question) => ({ ...question, article: name })),
);
const LETTERS = { A: 'as it stands', B: 'wants a hand', X: 'wrong or unfit' };
const letters = Object.keys(LETTERS) as Letter[];
const READER = 'footnote-marks/reader';
let at = 0;
let marks: Marks = {};
let earlier: Marks | null = null;

const reader = (): string => inputOf('reader').value.trim() || 'reader';
const storeName = (): string => `footnote-marks/${data.generatorVersion}/${reader()}`;
const sharesDialog = (): HTMLDialogElement => byId('shares') as HTMLDialogElement;

function keep(): void {
  localStorage.setItem(storeName(), JSON.stringify(marks));
  localStorage.setItem(READER, inputOf('reader').value);
}

function recall(): void {
  marks = JSON.parse(localStorage.getItem(storeName()) ?? '{}');
}

function setMark(mark: Letter): void {
  const question = questions[at];
  if (!question) return;
  marks[keyOf(question)] = { ...marks[keyOf(question)], mark };
  keep();
  if (at < questions.length - 1) at += 1;
  else showShares();
  draw();
}

function setNote(question: Listed, note: string): void {
  const { mark } = marks[keyOf(question)] ?? {};
  marks[keyOf(question)] = { ...(mark && { mark }), ...(note && { note }) };
  keep();
}

function drawTally(): void {
  const counts = countMarks(questions, marks);
  const shares = letters.map(
    (letter) => `${letter} ${counts[letter]} (${percent(counts[letter], counts.marked)})`,
  );
  byId('tally').textContent = [`${counts.marked} of ${counts.all}`, ...shares].join(' · ');
}

function drawList(): void {
  let place = 0;
  const listed = data.articles.flatMap(({ name, questions: own }) => [
    element('h2', { textContent: name }),
    ...own.map((question) => {
      const here = place;
      place += 1;
      const go = (): void => {
        at = here;
        draw();
      };
      const button = element('button', {
        type: 'button',
        textContent: String(here + 1),
        onclick: go,
      });
      button.title = question.stem;
      button.setAttribute('aria-current', String(here === at));
      button.dataset.mark = marks[keyOf({ article: name, id: question.id })]?.mark ?? '';
      return button;
    }),
  ]);
  byId('list').replaceChildren(...listed);
  byId('list').querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
}

function answerOf(question: Listed): HTMLElement[] {
  const shown = inputOf('show-key').checked;
  const line = (text: string, right: boolean): HTMLElement =>
    element('li', { className: shown && right ? 'key' : '', textContent: text });
  const { prompts, options, key, rationale } = question;
  return [
    ...(prompts.length > 0 ? [element('ul', {}, ...prompts.map((text) => line(text, false)))] : []),
    ...(options.length > 0
      ? [element('ol', { type: 'a' }, ...options.map(({ text, right }) => line(text, right)))]
      : []),
    ...(shown && key !== '' ? [words(key, 'key')] : []),
    ...(shown && rationale !== '' ? [words(rationale)] : []),
  ];
}

function proofOf({ proofs }: Listed): HTMLElement[] {
  return proofs.map(({ before, quote, after }) =>
    element(
      'p',
      {},
      element('span', { className: 'around', textContent: before }),
      element('mark', { textContent: quote }),
      element('span', { className: 'around', textContent: after }),
    ),
  );
}

function drawQuestion(): void {
  const question = questions[at];
  if (!question) return;
  const { mark, note = '' } = marks[keyOf(question)] ?? {};
  const buttons = letters.map((letter) => {
    const textContent = `${letter}: ${LETTERS[letter]}`;
    const button = element('button', {
      type: 'button',
      textContent,
      onclick: () => setMark(letter),
    });
    button.setAttribute('aria-pressed', String(mark === letter));
    return button;
  });
  const notes = element('textarea', { id: 'note', value: note, placeholder: 'Note (n)' });
  notes.setAttribute('aria-label', 'Note');
  notes.oninput = () => setNote(question, notes.value.trim());
  const { article, kind, skill, findings } = question;
  const told = earlier?.[keyOf(question)];
  const before = told ? `Earlier: ${told.mark} ${told.note ?? ''}` : 'Not among the earlier marks';
  byId('question').replaceChildren(
    element(
      'section',
      {},
      words(
        [article, `${at + 1} of ${questions.length}`, kind, skill ?? '', ...findings].join(' · '),
        'facts',
      ),
      words(question.stem, 'stem'),
      ...answerOf(question),
    ),
    element('section', { className: 'proof' }, ...proofOf(question)),
    element(
      'section',
      { className: 'marks' },
      ...buttons,
      notes,
      ...(earlier ? [words(before, 'earlier')] : []),
    ),
  );
}

function draw(): void {
  drawTally();
  drawList();
  drawQuestion();
}

function showShares(): void {
  const cells = (name: 'td' | 'th', texts: string[]): HTMLElement =>
    element('tr', {}, ...texts.map((textContent) => element(name, { textContent })));
  const row = (name: string, own: readonly Listed[]): HTMLElement => {
    const counts = countMarks(own, marks);
    const shares = letters.flatMap((letter) => [
      String(counts[letter]),
      percent(counts[letter], counts.marked),
    ]);
    return cells('td', [name, `${counts.marked}/${counts.all}`, ...shares]);
  };
  sharesDialog().replaceChildren(
    element(
      'table',
      {},
      cells('th', ['article', 'marked', 'A', '', 'B', '', 'X', '']),
      ...data.articles.map(({ name }) =>
        row(
          name,
          questions.filter(({ article }) => article === name),
        ),
      ),
      row('all', questions),
    ),
    ...(earlier ? [words(compareMarks(questions, marks, earlier))] : []),
    element('button', {
      type: 'button',
      textContent: 'Close',
      onclick: () => sharesDialog().close(),
    }),
  );
  sharesDialog().showModal();
}

async function readMarks(id: string): Promise<Marks | null> {
  const file = inputOf(id).files?.[0];
  return file ? fromRecords(JSON.parse(await file.text())) : null;
}

function save(): void {
  const body = `${JSON.stringify(toRecords(data, marks, reader()), null, 2)}\n`;
  const href = URL.createObjectURL(new Blob([body], { type: 'application/json' }));
  element('a', { href, download: `marks-${reader()}-${data.generatorVersion}.json` }).click();
  URL.revokeObjectURL(href);
}

function pressed(event: KeyboardEvent): void {
  const inField =
    event.target instanceof HTMLElement &&
    event.target.matches('textarea, input:not([type="checkbox"])');
  if (inField && event.key === 'Escape') (event.target as HTMLElement).blur();
  if (inField || event.ctrlKey || event.metaKey || event.altKey || sharesDialog().open) return;
  const key = event.key.toLowerCase();
  const letter = letters.find((mark) => mark.toLowerCase() === key);
  if (letter) setMark(letter);
  else if (key === 'arrowdown' || key === 'arrowright') at = Math.min(questions.length - 1, at + 1);
  else if (key === 'arrowup' || key === 'arrowleft') at = Math.max(0, at - 1);
  else if (key === 'k') inputOf('show-key').checked = !inputOf('show-key').checked;
  else if (key !== 'n') return;
  event.preventDefault();
  if (key === 'n') byId('note').focus();
  else draw();
}

document.addEventListener('keydown', pressed);
inputOf('load').onchange = async () => {
  Object.assign(marks, await readMarks('load'));
  keep();
  draw();
};
inputOf('compare').onchange = async () => {
  earlier = await readMarks('compare');
  draw();
};
inputOf('reader').onchange = () => {
  recall();
  draw();
};
inputOf('show-key').onchange = draw;
byId('save').onclick = save;
byId('summary').onclick = showShares;
byId('version').textContent = data.generatorVersion;
inputOf('reader').value = localStorage.getItem(READER) ?? '';
recall();
draw();
