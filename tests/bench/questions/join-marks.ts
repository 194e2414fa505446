// `npm run bench:join -- ROWS.jsonl MARKS... --out FILE[.br] [--fresh ROWS.jsonl]`: what readers said of drafts put to
// their features, and no word of an article. MARKS are files of the reading sheet (by question id) or lines "d-0001 A"
// (by the ids of ROWS). With --fresh the features are those of a later dump, made when the writer had changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { joinRows, readMarks } from './join-rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, fresh: { type: 'string' } },
});
const [rowsFile, ...markFiles] = positionals;
if (!rowsFile || markFiles.length === 0 || !values.out) {
  process.stderr.write('usage: bench:join ROWS.jsonl MARKS... --out FILE [--fresh ROWS.jsonl]\n');
  process.exit(2);
}

const joined = joinRows(
  readFileSync(rowsFile, 'utf8'),
  markFiles.map((file) => readMarks(readFileSync(file, 'utf8'))),
  values.fresh === undefined ? null : readFileSync(values.fresh, 'utf8'),
);
const text = `${joined.join('\n')}\n`;
writeFileSync(values.out, values.out.endsWith('.br') ? brotliCompressSync(text) : text);
process.stdout.write(`${joined.length} drafts are marked\n`);
