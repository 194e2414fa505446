// process.env is read in one place. Names that the bundler replaces are constants, not settings; what a build is
// told of its own work is none of the app's.
import { importsOf } from '../imports.ts';
import { child, type Finding, type SourceFile, type SyntaxNode, walk } from '../source-file.ts';

const READERS = /^(lib\/wiring\.ts|lib\/cli\/start\.ts|tests\/)/;
const CONSTANTS: Readonly<Record<string, readonly string[]>> = {
  'proxy.ts': ['NODE_ENV'],
  'instrumentation.ts': ['NEXT_RUNTIME'],
  'next.config.js': ['CI', 'FOOTNOTE_TYPES_CHECKED'],
};

export function checkEnvironment(source: SourceFile): Finding[] {
  if (READERS.test(source.path)) return [];
  const findings: Finding[] = [];
  const report = (detail: string) => {
    findings.push({ rule: 'environment', path: source.path, detail });
  };
  const parents = new Map<SyntaxNode, SyntaxNode | null>();
  walk(source.program, (node, parent) => parents.set(node, parent));
  for (const [node, parent] of parents) {
    if (node.type !== 'Identifier' || node.name !== 'process' || !parent) continue;
    if (parent.type !== 'MemberExpression') {
      report('process handed on');
      continue;
    }
    const property = child(parent, 'property');
    if (property === node) report('process looked up on an object');
    else if (parent.computed) report('process looked up by a computed name');
    else if (property?.name === 'env') {
      const use = parents.get(parent);
      const name = use?.type === 'MemberExpression' ? child(use, 'property')?.name : null;
      const allowed = CONSTANTS[source.path] ?? [];
      if (typeof name !== 'string' || !allowed.includes(name)) report(`process.env.${name ?? '*'}`);
    }
  }
  for (const { specifier } of importsOf(source)) {
    if (/^(node:)?process$/.test(specifier)) report(`imports ${specifier}`);
  }
  return findings;
}
