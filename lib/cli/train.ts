// `npm run train -- PATH-TO-TREEBANK [--seed S] [--out FILE]`: trains the language model and writes its file.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { MODEL_FILE } from '#lib/adapters/language-model-file.ts';
import { encodeModel } from '#lib/core/language/model-file.ts';
import { readClustersFile } from './train/clusters-file.ts';
import { packBytes } from './train/pack-bytes.ts';
import { readTreebanks } from './train/read-treebanks.ts';
import { trainModel } from './train/train-model.ts';

const EXIT_BAD_INPUT = 2;

process.exitCode = await train(process.argv.slice(2));

/** The exit code. */
async function train(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: 'footnote' },
      out: { type: 'string', default: MODEL_FILE },
    },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    process.stderr.write('train takes one PATH: the folder of the treebanks\n');
    return EXIT_BAD_INPUT;
  }
  const begun = performance.now();
  const log = (line: string): void => {
    process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0)} s  ${line}\n`);
  };
  const bytes = encodeModel(
    await trainModel(readTreebanks(folder), readClustersFile(), values.seed, log),
  );
  const packed = packBytes(bytes);
  mkdirSync(path.dirname(values.out), { recursive: true });
  writeFileSync(values.out, packed);
  log(`${values.out}: ${bytes.length} bytes, ${packed.length} packed`);
  return 0;
}
