// The rules bite: each planted violation is found, and its sound neighbour is not.
import { describe, expect, it } from 'vitest';
import { checkSources } from './check-sources.ts';
import { parseSource } from './source-file.ts';

const findingsIn = (path: string, text: string): string[] =>
  checkSources([
    parseSource(path, text),
    parseSource(
      'components/ui/schema.ts',
      "import { z } from 'zod';\nexport const a = z.string();",
    ),
    parseSource(
      'components/ui/between.ts',
      "import { a } from './schema.ts';\nexport const b = a;",
    ),
    parseSource(
      'components/ui/pure.ts',
      "import type { Q } from '#lib/core/quiz/quiz.ts';\nexport const c: Q = 1;",
    ),
  ])
    .filter((finding) => finding.path === path)
    .map(({ rule, detail }) => `${rule}: ${detail}`);

const violations: [path: string, text: string, finding: string][] = [
  // Arrows, in every way of naming a module.
  [
    'lib/core/quiz/a.ts',
    "import { x } from '#lib/ports/kv.ts'; x();",
    'arrows: core/quiz imports #lib/ports/kv.ts',
  ],
  [
    'lib/core/quiz/a.ts',
    "import type { X } from '#lib/ports/kv.ts'; export type Y = X;",
    'arrows: core/quiz imports #lib/ports/kv.ts',
  ],
  [
    'lib/core/quiz/a.ts',
    "import type { X } from '../../ports/kv.ts'; export type Y = X;",
    'arrows: core/quiz imports ../../ports/kv.ts',
  ],
  [
    'lib/core/quiz/a.ts',
    "export const a = () => import('#lib/store/keys.ts');",
    'arrows: core/quiz imports #lib/store/keys.ts',
  ],
  [
    'lib/core/quiz/a.ts',
    "export type A = import('#lib/store/keys.ts').A;",
    'arrows: core/quiz imports #lib/store/keys.ts',
  ],
  [
    'lib/core/quiz/a.ts',
    "export const a = 1; export { x } from '#lib/store/keys.ts';",
    'arrows: core/quiz imports #lib/store/keys.ts',
  ],
  [
    'lib/core/quiz/a.ts',
    "export const a = 1; export type { X } from '#lib/store/keys.ts';",
    'arrows: core/quiz imports #lib/store/keys.ts',
  ],
  ['lib/store/a.ts', "export const a = require('node:fs');", 'arrows: store imports node:fs'],
  ['lib/store/a.ts', "import a = require('node:fs'); a();", 'arrows: store imports node:fs'],
  [
    'lib/store/a.ts',
    'export const a = (name: string) => import(name);',
    'arrows: store imports <computed>',
  ],
  ['lib/core/quiz/a.ts', "import fs from 'node:fs'; fs();", 'arrows: core/quiz imports node:fs'],
  [
    'lib/core/quiz/a.ts',
    "import { useState } from 'react'; useState();",
    'arrows: core/quiz imports react',
  ],
  [
    'lib/core/quiz/a.ts',
    "import { headers } from 'next/headers'; headers();",
    'arrows: core/quiz imports next/headers',
  ],
  [
    'lib/core/quiz/a.ts',
    "import a from '#content/quizzes/gsi.json' with { type: 'json' }; a();",
    'arrows: core/quiz imports #content/quizzes/gsi.json',
  ],
  // The stages of the core flow one way.
  [
    'lib/core/article/a.ts',
    "import { x } from '#lib/core/question/question.ts'; x();",
    'arrows: core/article imports #lib/core/question/question.ts',
  ],
  [
    'lib/core/attempt/a.ts',
    "import { x } from '../progress/results.ts'; x();",
    'arrows: core/attempt imports ../progress/results.ts',
  ],
  [
    'lib/core/seed/a.ts',
    "import { x } from '../article/article.ts'; x();",
    'arrows: core/seed imports ../article/article.ts',
  ],
  ['lib/core/other/a.ts', 'export const a = 1;', 'arrows: belongs to no layer'],
  ['lib/other.ts', 'export const a = 1;', 'arrows: belongs to no layer'],
  // Each layer.
  [
    'lib/ports/a.ts',
    "import type { X } from '#lib/store/quizzes.ts'; export type Y = X;",
    'arrows: ports imports #lib/store/quizzes.ts',
  ],
  ['lib/ports/a.ts', "import { z } from 'zod'; z();", 'arrows: ports imports zod'],
  [
    'lib/store/a.ts',
    "import { x } from '#lib/adapters/kv-sqlite.ts'; x();",
    'arrows: store imports #lib/adapters/kv-sqlite.ts',
  ],
  [
    'lib/adapters/a.ts',
    "import { x } from '#lib/store/keys.ts'; x();",
    'arrows: adapters imports #lib/store/keys.ts',
  ],
  [
    'lib/adapters/a.ts',
    "import { cookies } from 'next/headers'; cookies();",
    'arrows: adapters imports next/headers',
  ],
  [
    'lib/use-cases/a.ts',
    "import { x } from '#lib/wiring.ts'; x();",
    'arrows: use-cases imports #lib/wiring.ts',
  ],
  [
    'lib/use-cases/a.ts',
    "import { x } from '#lib/adapters/node-ids.ts'; x();",
    'arrows: use-cases imports #lib/adapters/node-ids.ts',
  ],
  [
    'lib/use-cases/a.ts',
    "import { x } from 'node:crypto'; x();",
    'arrows: use-cases imports node:crypto',
  ],
  [
    'lib/wiring.ts',
    "import { x } from '#lib/use-cases/create-quiz.ts'; x();",
    'arrows: wiring imports #lib/use-cases/create-quiz.ts',
  ],
  [
    'lib/wiring.ts',
    "import { x } from '#lib/store/quizzes.ts'; x();",
    'arrows: wiring imports #lib/store/quizzes.ts',
  ],
  [
    'lib/cli/start.ts',
    "import { x } from '#lib/core/quiz/quiz.ts'; x();",
    'arrows: launcher imports #lib/core/quiz/quiz.ts',
  ],
  [
    'lib/cli/a.ts',
    "import { x } from '#lib/store/quizzes.ts'; x();",
    'arrows: cli imports #lib/store/quizzes.ts',
  ],
  [
    'lib/cli/a.ts',
    "import { x } from '#components/ui/button.tsx'; x();",
    'arrows: cli imports #components/ui/button.tsx',
  ],
  [
    'components/ui/a.tsx',
    "import { x } from '#lib/use-cases/open-quiz.ts'; x();",
    'arrows: components imports #lib/use-cases/open-quiz.ts',
  ],
  [
    'components/ui/a.tsx',
    "import { x } from '#lib/wiring.ts'; x();",
    'arrows: components imports #lib/wiring.ts',
  ],
  [
    'app/page.tsx',
    "import { x } from '#lib/store/quizzes.ts'; x();",
    'arrows: app imports #lib/store/quizzes.ts',
  ],
  [
    'app/page.tsx',
    "import { x } from '../lib/adapters/kv-sqlite.ts'; x();",
    'arrows: app imports ../lib/adapters/kv-sqlite.ts',
  ],
  ['app/page.tsx', "import { kv } from '@vercel/kv'; kv();", 'arrows: app imports @vercel/kv'],
  [
    'proxy.ts',
    "import { x } from '#lib/adapters/node-ids.ts'; x();",
    'arrows: app imports #lib/adapters/node-ids.ts',
  ],
  // What reaches the browser, at any distance.
  [
    'components/ui/a.client.tsx',
    "'use client'; import { z } from 'zod'; z();",
    'client-bundle: components/ui/a.client.tsx brings zod to the browser',
  ],
  [
    'components/ui/a.client.tsx',
    "'use client'; import { b } from './between.ts'; b();",
    'client-bundle: components/ui/a.client.tsx -> components/ui/between.ts -> components/ui/schema.ts brings zod to the browser',
  ],
  [
    'components/ui/a.tsx',
    "'use client'; export const a = 1;",
    "client-name: 'use client' outside *.client.tsx",
  ],
  // Purity of the core.
  ...[
    ['Date', 'export const a = () => Date.now();'],
    ['Date', 'export const a = () => new Date();'],
    ['Date', 'export const a = (day: Date) => day;'],
    ['Date', 'const { now } = Date; export const a = now;'],
    ['Math.random', 'export const a = () => Math.random();'],
    ['Math.random', "export const a = () => Math['random']();"],
    ['Math not by a fixed name', 'const { random } = Math; export const a = random;'],
    ['Math not by a fixed name', 'export const a = (name: keyof Math) => Math[name];'],
    ['performance', 'export const a = () => performance.now();'],
    ['process', 'export const a = () => process.hrtime();'],
    ['globalThis', 'export const a = () => globalThis.Date;'],
    ['fetch', "export const a = () => fetch('/');"],
    ['console', "export const a = () => console.log('x');"],
    ['crypto', 'export const a = () => crypto.randomUUID();'],
    ['Intl', 'export const a = () => new Intl.NumberFormat();'],
    ['setTimeout', 'export const a = () => setTimeout(a, 1);'],
    ['localeCompare', 'export const a = (b: string, c: string) => b.localeCompare(c);'],
    ['localeCompare', "export const a = (b: string, c: string) => b['localeCompare'](c);"],
    ['toLocaleLowerCase', 'export const a = (b: string) => b.toLocaleLowerCase();'],
    ['toLocaleString', 'const { toLocaleString } = 1; export const a = toLocaleString;'],
    ['constructor', "export const a = (b: () => void) => b.constructor('return this')();"],
    ['import.meta', 'export const a = import.meta.url;'],
    ['eval', "export const a = () => eval('1');"],
    ['console', 'export const a = { console };'],
  ].map(([name, text]): [string, string, string] => [
    'lib/core/quiz/a.ts',
    String(text),
    `purity: ${name}`,
  ]),
  // One reader of the environment.
  [
    'app/page.tsx',
    'export const a = process.env.KV_REST_API_URL;',
    'environment: process.env.KV_REST_API_URL',
  ],
  [
    'lib/adapters/a.ts',
    'const { env } = process; export const a = env;',
    'environment: process handed on',
  ],
  [
    'lib/adapters/a.ts',
    "export const a = process['env'];",
    'environment: process looked up by a computed name',
  ],
  [
    'lib/adapters/a.ts',
    'export const a = globalThis.process.env;',
    'environment: process looked up on an object',
  ],
  [
    'lib/adapters/a.ts',
    "import { env } from 'node:process'; env();",
    'environment: imports node:process',
  ],
  ['proxy.ts', 'export const a = process.env.SECRET;', 'environment: process.env.SECRET'],
  ['next.config.js', 'export default process.env.SECRET;', 'environment: process.env.SECRET'],
  // Names, barrels, default exports, size.
  ['lib/core/quiz/string-utils.ts', 'export const a = 1;', 'names: "utils" says nothing'],
  ['lib/use-cases/quiz-service.ts', 'export const a = 1;', 'names: "service" says nothing'],
  ['components/helpers/a.tsx', 'export const a = 1;', 'names: "helpers" says nothing'],
  ['tests/misc/a.test.ts', 'export const a = 1;', 'names: "misc" says nothing'],
  ['lib/core/quiz/index.ts', 'export const a = 1;', 'barrel: index file'],
  ['lib/core/quiz/all.ts', "export const a = 1; export * from './quiz.ts';", 'barrel: export *'],
  [
    'lib/core/quiz/all.ts',
    "export { a } from './quiz.ts'; export { b } from './desk.ts';",
    'barrel: only re-exports',
  ],
  [
    'components/ui/a.tsx',
    'export default function A() { return null; }',
    'default-export: default export where no tool asks for one',
  ],
  [
    'lib/store/a.ts',
    'const a = 1; export { a as default };',
    'default-export: default export where no tool asks for one',
  ],
  ['lib/store/a.ts', `export const a = 1;\n${'// a line\n'.repeat(250)}`, 'size: 251 lines'],
  // Keys.
  [
    'lib/store/attempts.ts',
    'export const a = (id: string) => `{${id}}:attempt`;',
    'keys: a key built outside lib/store/keys.ts',
  ],
  [
    'lib/use-cases/a.ts',
    "export const a = (id: string) => 'x:{' + id + '}';",
    'keys: a key built outside lib/store/keys.ts',
  ],
  [
    'lib/store/a.ts',
    'export const a = (id: string) => `x:{${id}}`;',
    'keys: a key built outside lib/store/keys.ts',
  ],
  // Ways round the compiler.
  ['lib/store/a.ts', '// @ts-ignore\nexport const a = 1;', 'escapes: @ts-ignore'],
  ['lib/store/a.ts', '// biome-ignore lint: no\nexport const a = 1;', 'escapes: biome-ignore'],
  [
    'lib/store/a.ts',
    'export const a = (b: string | null) => b!.length;',
    'escapes: non-null assertion',
  ],
  [
    'lib/store/a.ts',
    'export const a = (b: string) => b as unknown as number;',
    'escapes: as unknown as',
  ],
  ['lib/store/a.ts', 'export const a = (b: any) => b;', 'escapes: any'],
];

const sound: [path: string, text: string][] = [
  ['lib/core/quiz/a.ts', "import { x } from '#lib/core/question/question.ts'; export const a = x;"],
  ['lib/core/quiz/a.ts', "import { z } from 'zod'; export const a = z.string();"],
  [
    'lib/core/quiz/a.ts',
    'export const a = (b: { date: string }) => ({ date: b.date, Date: Math.floor(1.5) });',
  ],
  [
    'lib/core/quiz/a.ts',
    "export const a = 'Date.now() and process.env in a string'; // new Date() in a comment",
  ],
  ['lib/core/quiz/a.ts', 'export const a = (b: string) => `${b}: ${b.toLowerCase()} {}`;'],
  ['lib/store/keys.ts', 'export const a = (id: string) => `{${id}}:attempt`;'],
  ['lib/store/a.ts', 'export const a = (json: string) => `{${json}}`;'],
  [
    'lib/store/a.ts',
    "import { keys } from './keys.ts'; import type { Kv } from '#lib/ports/kv.ts'; export const a = (kv: Kv) => keys(kv);",
  ],
  [
    'lib/adapters/a.ts',
    "import { readFileSync } from 'node:fs'; export const a = () => readFileSync;",
  ],
  ['lib/use-cases/a.ts', "import { x } from '#lib/store/quizzes.ts'; export const a = x;"],
  ['lib/wiring.ts', 'export const a = process.env.ANY;'],
  ['proxy.ts', "export const a = process.env.NODE_ENV === 'development';"],
  ['lib/cli/a.ts', 'export const a = process.argv;'],
  [
    'components/ui/a.client.tsx',
    "'use client'; import { c } from './pure.ts'; export const a = c;",
  ],
  [
    'components/ui/a.client.tsx',
    "'use client'; import type { Q } from '#lib/core/quiz/quiz.ts'; export const a: Q = 1;",
  ],
  ['app/page.tsx', 'export default function Page() { return null; }'],
  ['next.config.js', 'export default {};'],
  ['next.config.js', 'export default { a: process.env.CI };'],
];

describe('the rules', () => {
  it.each(violations)('find in %s: %s', (path, text, finding) => {
    expect(findingsIn(path, text)).toContain(finding);
  });

  it.each(sound)('let pass in %s: %s', (path, text) => {
    expect(findingsIn(path, text)).toEqual([]);
  });
});
