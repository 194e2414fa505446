// Turbopack loader for `import text from './x.css?inline'`: the style sheet, minified for the browsers that
// the app supports, as text. Vite does it, which knows `?inline` too; so a test may import it alike.
import { build } from 'vite';

type Loader = {
  resourcePath: string;
  async: () => (error: Error | null, text?: string) => void;
};

export default function styleLoader(this: Loader): void {
  const done = this.async();
  minifyStyle(this.resourcePath).then(
    (text) => done(null, `export default ${JSON.stringify(text)};`),
    (error: Error) => done(error),
  );
}

/** @param file absolute path of a style sheet that refers to no other file */
async function minifyStyle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, cssMinify: 'lightningcss', rolldownOptions: { input: file } },
  });
  if (!('output' in built)) throw new Error(`${file} was not built`);
  const [sheet] = built.output.filter(({ type }) => type === 'asset');
  if (sheet?.type !== 'asset') throw new Error(`${file} is no style sheet`);
  return String(sheet.source).trim();
}
