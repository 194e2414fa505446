// The style sheets of a page, in their order. The page of a quiz brings only what students need.
import aids from './aids.css?inline';
import arrange from './arrange.css?inline';
import assign from './assign.css?inline';
import base from './base.css?inline';
import bringIn from './bring-in.css?inline';
import contrast from './contrast.css?inline';
import controls from './controls.css?inline';
import correct from './correct.css?inline';
import desk from './desk.css?inline';
import editor from './editor.css?inline';
import frame from './frame.css?inline';
import home from './home.css?inline';
import insight from './insight.css?inline';
import learner from './learner.css?inline';
import live from './live.css?inline';
import pointing from './pointing.css?inline';
import print from './print.css?inline';
import { readingFont } from './reading-font.ts';
import repair from './repair.css?inline';
import share from './share.css?inline';
import student from './student.css?inline';
import teacher from './teacher.css?inline';
import timeLeft from './time-left.css?inline';
import tokens from './tokens.css?inline';

/** `student`: the page of a quiz. `whole`: every other page. */
export type SheetName = 'student' | 'whole';

export function sheetText(name: SheetName): string {
  return [
    ...[tokens, base, controls],
    ...(name === 'whole' ? [home, bringIn, share] : []),
    ...[frame, student, learner, arrange, timeLeft, pointing, print],
    ...(name === 'whole' ? [teacher, assign, repair, correct, desk, editor, live, insight] : []),
    // Last: what a reader chooses goes before all else.
    ...[aids, readingFont()],
    ...['@media (prefers-contrast: more){', contrast, '}'],
    contrast.replace(':root', 'html[data-contrast=high]'),
  ].join('');
}
