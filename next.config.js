/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  experimental: { agentUpgrade: false },
  images: { unoptimized: true },
  // The question writer's process runs from source: a traced bundle has to carry it and what it imports.
  outputFileTracingIncludes: {
    '/*': [
      './package.json',
      './content/quizzes/**/*',
      './lib/core/**/*',
      './lib/ports/**/*',
      './lib/adapters/background/**/*',
      './node_modules/zod/**/*',
      './node_modules/@noble/hashes/**/*',
      './node_modules/pure-rand/**/*',
    ],
  },
  productionBrowserSourceMaps: false,
};

export default config;
