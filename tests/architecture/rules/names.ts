// Names that say nothing, barrels, default exports, and files too long to read at once.
import { type Finding, isNode, type SourceFile, type SyntaxNode, walk } from '../source-file.ts';

const EMPTY_WORDS = /(^|[-./])(utils?|helpers?|misc|managers?|services?|common|shared)([-./]|$)/;
const MAY_DEFAULT =
  /^(app\/|proxy\.ts$|lib\/cli\/bundle\/style-loader\.ts$|(tests\/.*)?[\w.-]+\.config\.[jt]s$|tests\/.*global-[\w-]+\.ts$)/;

const MAX_LINES = 250;
/** Longer on purpose: path to reason. */
export const LONG_FILES: ReadonlyMap<string, string> = new Map([
  ['lib/core/language/lists/organizations.ts', 'a list of names'],
  ['lib/core/language/lists/places.ts', 'a list of names'],
  ['lib/core/language/lists/noun-classes.ts', 'a list of nouns'],
  ['lib/core/language/lists/verbs.ts', 'a list of verbs'],
]);

export function checkNames({ path, program, text }: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const report = (rule: string, detail: string) => findings.push({ rule, path, detail });
  const body = Array.isArray(program.body) ? program.body.filter(isNode) : [];
  const word = EMPTY_WORDS.exec(path)?.[2];
  if (word) report('names', `"${word}" says nothing`);
  if (/(^|\/)index\.[jt]sx?$/.test(path)) report('barrel', 'index file');
  if (body.some((node) => node.type === 'ExportAllDeclaration')) report('barrel', 'export *');
  if (body.length > 0 && body.every(isReExport)) report('barrel', 'only re-exports');
  if (body.some(isDefaultExport) && !MAY_DEFAULT.test(path)) {
    report('default-export', 'default export where no tool asks for one');
  }
  const lines = text.split('\n').length - 1;
  if (path.startsWith('lib/') && lines > MAX_LINES && !LONG_FILES.has(path)) {
    report('size', `${lines} lines`);
  }
  return findings;
}

const isReExport = (node: SyntaxNode): boolean =>
  node.type === 'ExportAllDeclaration' ||
  (node.type === 'ExportNamedDeclaration' && isNode(node.source));

function isDefaultExport(node: SyntaxNode): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true;
  if (node.type !== 'ExportNamedDeclaration') return false;
  let found = false;
  walk(node, (inner) => {
    if (inner.type === 'ExportSpecifier' && isNode(inner.exported)) {
      found ||= inner.exported.name === 'default' || inner.exported.value === 'default';
    }
  });
  return found;
}
