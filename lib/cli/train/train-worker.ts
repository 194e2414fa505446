// Runs one task of the training in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { type ParserTask, runParser, runTagger, type TaggerTask } from './train-task.ts';

const task: TaggerTask | ParserTask = workerData;
const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
parentPort?.postMessage(task.type === 'tagger' ? runTagger(task) : runParser(task, log));
