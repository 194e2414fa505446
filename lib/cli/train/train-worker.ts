// Runs one task of the training in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { type PassTask, runPassTask, runTagger, type TaggerTask } from './train-task.ts';

const task: TaggerTask | PassTask = workerData;
parentPort?.postMessage(task.type === 'tagger' ? runTagger(task) : runPassTask(task));
