// Unit and contract tests: `node` for everything, `jsdom` for the components.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const alias = {
  'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)),
};

export default defineConfig({
  test: {
    // Of two cores vitest would take one.
    maxWorkers: '100%',
    // Files share their modules and their document: making those anew for each takes longer than the tests.
    isolate: false,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/components/**', 'tests/e2e/**'],
          setupFiles: ['tests/setup/fail-on-console.ts'],
          testTimeout: 20_000,
          hookTimeout: 20_000,
          // Its default export is a Proxy that throws on any look, and vitest looks.
          server: { deps: { inline: ['@vercel/kv'] } },
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/fail-on-console.ts', 'tests/setup/dom.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
