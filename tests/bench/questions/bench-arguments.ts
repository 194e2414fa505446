// The command line of the measuring tools.
import { parseArgs } from 'node:util';

export type BenchArguments = {
  folder: string | undefined;
  questions: number;
  date: string | undefined;
  json: string | undefined;
  xquad: string | undefined;
  only: string | undefined;
};

const QUESTIONS = 40;

/** @param usage said on a wrong command line, which ends the process with 2 */
export function readBenchArguments(usage: string): BenchArguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        questions: { type: 'string', default: String(QUESTIONS) },
        date: { type: 'string' },
        json: { type: 'string' },
        xquad: { type: 'string' },
        only: { type: 'string' },
      },
    });
    const questions = Number(values.questions);
    const known = positionals.length === 1 || (positionals.length === 0 && values.xquad);
    if (!known || !Number.isInteger(questions) || questions < 1) throw new Error('wrong arguments');
    const { date, json, xquad, only } = values;
    return { folder: positionals[0], questions, date, json, xquad, only };
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : ''}; usage: ${usage}\n`);
    process.exit(2);
  }
}
