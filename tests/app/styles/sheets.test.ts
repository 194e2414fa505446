import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = path.resolve('app/styles');

it('every style sheet stands in sheets.ts or later-sheets.ts: Next would send one imported elsewhere as a request of its own', () => {
  const lists = ['sheets.ts', 'later-sheets.ts'].map((name) => path.join(FOLDER, name));
  const listed = lists.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/^import [\w]+ from '\.\/([\w-]+\.css)\?inline';$/gm),
  ]);
  const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));
  expect(listed.map(([, name]) => name).sort()).toEqual(sheets.sort());
  const layout = readFileSync(path.resolve('app/layout.tsx'), 'utf8');
  expect(layout).not.toMatch(/\.css'/);
});
