// The command line of `generate`, checked.
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { articleDateSchema } from '#lib/core/article/article.ts';

const schema = z.object({
  file: z.string().min(1),
  title: z.string().optional(),
  date: articleDateSchema.optional(),
  questions: z.coerce.number().int().min(1).max(200).optional(),
  seed: z.string().min(1).max(80).optional(),
  json: z.boolean(),
});

export type GenerateArguments = z.infer<typeof schema>;
export type ReadArguments =
  | { type: 'read'; value: GenerateArguments }
  /** One line, for stderr. */
  | { type: 'wrong'; line: string };

export const USAGE =
  'usage: generate FILE [--title T] [--date YYYY-MM-DD] [--questions N] [--seed S] [--json]';

/** @param args without node and the script */
export function readArguments(args: readonly string[]): ReadArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        date: { type: 'string' },
        questions: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length !== 1) return { type: 'wrong', line: USAGE };
    const parsed = schema.safeParse({ ...values, file: positionals[0] });
    if (parsed.success) return { type: 'read', value: parsed.data };
    const field = String(parsed.error.issues[0]?.path[0] ?? 'FILE');
    return { type: 'wrong', line: `--${field} is ${EXPECTED[field] ?? 'not valid'}; ${USAGE}` };
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : '').split(/\.\s|\n/);
    return { type: 'wrong', line: `${line}; ${USAGE}` };
  }
}

const EXPECTED: Record<string, string> = {
  date: 'to be a day as YYYY-MM-DD',
  questions: 'to be a whole number from 1 to 200',
  seed: 'to have 1 to 80 characters',
};
