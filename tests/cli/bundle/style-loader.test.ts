import path from 'node:path';
import { expect, it } from 'vitest';
import styleLoader from '#lib/cli/bundle/style-loader.ts';

it('makes text of a style sheet, for browsers that know neither light-dark() nor nesting', async () => {
  const resourcePath = path.resolve('app/styles/tokens.css');
  const module = await new Promise<string>((resolve, reject) => {
    const async = () => (error: Error | null, text?: string) =>
      error ? reject(error) : resolve(text ?? '');
    styleLoader.call({ resourcePath, async });
  });
  expect(module).toMatch(/^export default ":root\{/);
  expect(module).toContain('prefers-color-scheme:dark');
  expect(module).not.toMatch(/light-dark\(|\/\*/);
});
