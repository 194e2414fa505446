// In a process of its own: what the model weighs on disk, to load and in memory. Prints one line of JSON.
import { statSync } from 'node:fs';
import { MODEL_FILE, readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { loadLanguage } from '#lib/core/language/analyse.ts';
import { attackTexts } from '#tests/core/language/attack-texts.ts';
import { asArticle } from './own-system.ts';

const MEGABYTE = 1024 * 1024;
const prose = attackTexts(10_000)[0]?.[1] ?? '';
const collect = (): void => globalThis.gc?.();

collect();
const before = process.memoryUsage.rss();
const begun = performance.now();
const language = loadLanguage(readLanguageModelFile());
const loadMs = performance.now() - begun;
for (let at = 0; at < 10; at += 1) language.analyse(asArticle(prose));
collect();
const residentMb = (process.memoryUsage.rss() - before) / MEGABYTE;
process.stdout.write(
  `${JSON.stringify({ bytes: statSync(MODEL_FILE).size, loadMs, residentMb })}\n`,
);
