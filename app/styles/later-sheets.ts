// What a question's page does without until there is a verdict, an article or another page, by its place
// among the sheets of a page that has them all.
import arrange from './arrange.css?inline';
import fields from './fields.css?inline';
import frame from './frame.css?inline';
import learner from './learner.css?inline';
import pointing from './pointing.css?inline';
import print from './print.css?inline';
import prose from './prose.css?inline';
import reader from './reader.css?inline';
import result from './result.css?inline';
import timeLeft from './time-left.css?inline';
import verdict from './verdict.css?inline';

export const AFTER_BASE = [prose];
export const AFTER_CONTROLS = [fields, frame];
export const AFTER_QUESTION = [
  ...[verdict, reader, result, learner],
  ...[arrange, timeLeft, pointing, print],
];
