// The reading sheet as one page that needs no network.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { GENERATOR_VERSION } from '#lib/core/quiz/write-quiz.ts';
import type { SheetData } from './sheet/sheet-marks.ts';

const FOLDER = path.join('tests', 'bench', 'questions', 'sheet');

export function buildSheet(articles: SheetData['articles']): string {
  const data: SheetData = { generatorVersion: GENERATOR_VERSION, articles };
  const script = ['sheet-marks.ts', 'sheet-elements.ts', 'sheet-page.ts']
    .map((name) => asScript(part(name)))
    .join('\n');
  return (
    part('sheet.html')
      .replace('/*STYLE*/', () => part('sheet.css'))
      // "</script>" in a text would end the data; as an escape it is the same string.
      .replace('"DATA"', () => JSON.stringify(data).replaceAll('<', '\\u003c'))
      .replace('/*SCRIPT*/', () => script)
  );
}

function part(name: string): string {
  return readFileSync(path.join(FOLDER, name), 'utf8');
}

/** The modules become one script: what they import from each other is in scope. */
function asScript(module: string): string {
  return stripTypeScriptTypes(module)
    .replace(/^import [^;]*;$/gm, '')
    .replace(/^export /gm, '');
}
