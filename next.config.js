import { readFileSync } from 'node:fs';

/** What the process that reads documents imports. */
const READER_PACKAGES = [
  '@mozilla/readability',
  'fflate',
  'linkedom',
  'mammoth',
  'marked',
  'unpdf',
  'yaml',
];

const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** What only a document heeds: on each file of script they would be a fifth of a kilobyte for nothing. */
const DOCUMENT_HEADERS = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  },
];

/**
 * With it a browser moves the page to another process when its first bytes are there, which holds up a slow
 * phone's first paint. A quiz has nothing for the window that opened it: the student's pages do without.
 */
const OPENER_HEADERS = [{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' }];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // Where the same check has just been made (tests/run.ts), it is not made twice.
  typescript: { ignoreBuildErrors: process.env.FOOTNOTE_TYPES_CHECKED === '1' },
  experimental: {
    agentUpgrade: false,
    // A fresh clone is built once: nobody would read what took ten seconds to write.
    turbopackFileSystemCacheForBuild: !process.env.CI,
    // A page's script comes in few files: a phone asks for six at a time.
    turbopackChunking: {
      minChunkSize: 500_000,
      maxMergeChunkSize: 2_000_000,
      requestCost: 2_000_000,
      firstPageLoadPriority: 1,
    },
    serverActions: {
      // With `no-referrer` a form's Origin is "null". Each action checks itself where it came from (app/same-origin.ts).
      allowedOrigins: ['null'],
      // More than a file may have, so that a larger one still gets a clear sentence.
      bodySizeLimit: '8mb',
    },
  },
  // Titles are part of the first bytes: without script nothing would move them there.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  turbopack: {
    rules: {
      '*.css': {
        condition: { query: '?inline' },
        loaders: ['./lib/cli/bundle/style-loader.ts'],
        as: '*.js',
      },
      '*.woff2': { type: 'asset' },
    },
  },
  // The processes that write questions and read documents run from source: a traced bundle has to carry them and what they import.
  outputFileTracingIncludes: {
    '/*': [
      './package.json',
      './content/quizzes/**/*',
      './content/language/**/*',
      './lib/core/**/*',
      './lib/ports/**/*',
      './lib/adapters/article-file/**/*',
      './lib/adapters/background/**/*',
      './lib/adapters/language-model-file.ts',
      './node_modules/zod/**/*',
      './node_modules/@noble/hashes/**/*',
      './node_modules/pure-rand/**/*',
      ...withDependencies(READER_PACKAGES).map((name) => `./node_modules/${name}/**/*`),
    ],
  },
  productionBrowserSourceMaps: false,
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    { source: '/((?!_next/static/).*)', headers: DOCUMENT_HEADERS },
    { source: '/((?!_next/static/|q/).*)', headers: OPENER_HEADERS },
    // Only the first page is for search engines.
    {
      source: '/((?!_next/static/).+)',
      headers: [{ key: 'X-Robots-Tag', value: 'noindex' }],
    },
  ],
};

/**
 * These packages and all that they need, as the lock file has them.
 * @param {string[]} names
 */
function withDependencies(names) {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const all = new Set(names);
  for (const name of all) {
    const { dependencies = {} } = packages[`node_modules/${name}`] ?? {};
    for (const needed of Object.keys(dependencies)) all.add(needed);
  }
  return [...all];
}

export default config;
