// The style sheets of a page, in their order. A question's page brings first what shows the question.
import aids from './aids.css?inline';
import assign from './assign.css?inline';
import base from './base.css?inline';
import bringIn from './bring-in.css?inline';
import contrast from './contrast.css?inline';
import controls from './controls.css?inline';
import correct from './correct.css?inline';
import desk from './desk.css?inline';
import editor from './editor.css?inline';
import home from './home.css?inline';
import insight from './insight.css?inline';
import { AFTER_BASE, AFTER_CONTROLS, AFTER_QUESTION } from './later-sheets.ts';
import live from './live.css?inline';
import { readingFont } from './reading-font.ts';
import repair from './repair.css?inline';
import share from './share.css?inline';
import student from './student.css?inline';
import teacher from './teacher.css?inline';
import tokens from './tokens.css?inline';

/**
 * `question`: what shows a question. `later`: what else a student may come to see, to stand after that.
 * `student`: both. `whole`: every page that is not a quiz's.
 */
export type SheetName = 'question' | 'later' | 'student' | 'whole';

/** Last: what a reader chooses goes before all else. */
const chosen = () => [
  ...[aids, readingFont()],
  ...['@media (prefers-contrast: more){', contrast, '}'],
  contrast.replace(':root', 'html[data-contrast=high]'),
];

export function sheetText(name: SheetName): string {
  return sheets(name).join('');
}

function sheets(name: SheetName): string[] {
  switch (name) {
    case 'question':
      return [tokens, base, controls, student, ...chosen()];
    case 'later':
      return [...AFTER_BASE, ...AFTER_CONTROLS, ...AFTER_QUESTION];
    case 'student':
      return [
        ...[tokens, base, ...AFTER_BASE, controls, ...AFTER_CONTROLS],
        ...[student, ...AFTER_QUESTION, ...chosen()],
      ];
    case 'whole':
      return [
        ...[tokens, base, ...AFTER_BASE, controls, ...AFTER_CONTROLS, home, bringIn, share],
        ...[student, ...AFTER_QUESTION],
        ...[teacher, assign, repair, correct, desk, editor, live, insight],
        ...chosen(),
      ];
  }
}
