// Who may import whom. What no row allows is forbidden.
export type Layer = {
  name: string;
  /** The files it owns. The first layer that matches a path owns it. */
  owns: RegExp;
  /** Paths of the project that it may import, its own folder not included. */
  inside: RegExp[];
  /** Packages that it may import. */
  packages: RegExp[];
};

/** Each stage of the core may import itself and those before it. */
export const STAGES = [
  'seed',
  'article',
  'language',
  'fact',
  'question',
  'quiz',
  'assignment',
  'attempt',
  'progress',
  'formats',
] as const;

const core = /^lib\/core\//;
const ports = /^lib\/ports\//;
const store = /^lib\/store\//;
const adapters = /^lib\/adapters\//;
const useCases = /^lib\/use-cases\//;
const wiring = /^lib\/(wiring|environment)\.ts$/;
const components = /^components\//;
const app = /^(app\/|(proxy|instrumentation|instrumentation-client)\.ts$)/;

const node = /^node:(?!process$)/;
const zod = /^zod$/;
const pages = [/^react$/, /^react-dom$/, /^next($|\/)/, /^use-intl($|\/)/, /^server-only$/];

export const LAYERS: readonly Layer[] = [
  ...STAGES.map((stage, place) => ({
    name: `core/${stage}`,
    owns: new RegExp(`^lib/core/${stage}/`),
    inside: STAGES.slice(0, place + 1).map((earlier) => new RegExp(`^lib/core/${earlier}/`)),
    packages: [zod, /^@noble\/hashes\//, /^pure-rand\//, /^ts-fsrs$/],
  })),
  { name: 'ports', owns: ports, inside: [core, ports], packages: [] },
  { name: 'store', owns: store, inside: [store, core, ports], packages: [zod] },
  {
    name: 'adapters',
    owns: adapters,
    inside: [adapters, core, ports, /^content\/.*\.json$/],
    packages: [/^(?!(react|react-dom|next)($|\/))(?!node:process$)/],
  },
  { name: 'use-cases', owns: useCases, inside: [useCases, core, ports, store], packages: [] },
  {
    name: 'wiring',
    owns: wiring,
    inside: [wiring, adapters, ports],
    packages: [node, zod, /^server-only$/],
  },
  {
    name: 'launcher',
    owns: /^lib\/cli\/(start\.ts$|launch\/)/,
    inside: [/^lib\/cli\/launch\//, /^lib\/adapters\/network-addresses\.ts$/],
    packages: [node],
  },
  {
    name: 'cli',
    owns: /^lib\/cli\//,
    inside: [
      /^lib\/cli\/(?!start\.ts$|launch\/)/,
      core,
      useCases,
      wiring,
      // wiring.ts is for the server only; the words of problems and the language model are the same.
      /^lib\/adapters\/(messages|language-model-file)\.ts$/,
    ],
    packages: [node, zod, /^yaml$/, /^vite$/],
  },
  {
    name: 'components',
    owns: components,
    inside: [components, core, /^content\/messages\/en\.json$/],
    packages: [...pages, /^uqr$/, /^d3-(array|scale|shape)$/],
  },
  {
    name: 'app',
    owns: app,
    inside: [app, components, core, useCases, wiring],
    packages: [...pages, zod, node, /^@fontsource\/.*\.woff2$/],
  },
];

export const layerOf = (path: string): Layer | null =>
  LAYERS.find((layer) => layer.owns.test(path)) ?? null;
