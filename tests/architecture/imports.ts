// Every way in which a source names another module.
import path from 'node:path';
import { child, isNode, type SourceFile, type SyntaxNode, stringOf, walk } from './source-file.ts';

export type ModuleImport = {
  specifier: string;
  /** Gone when types are stripped: `import type`, `export type ... from`, `import('x').T`. */
  typeOnly: boolean;
};

/** Static, type, dynamic, re-export, `require` and `new URL(x, import.meta.url)`. A computed one is `<computed>`. */
export function importsOf(source: SourceFile): ModuleImport[] {
  const found: ModuleImport[] = [];
  walk(source.program, (node) => {
    const named = moduleNamedBy(node);
    if (named) found.push(named);
  });
  return found;
}

function moduleNamedBy(node: SyntaxNode): ModuleImport | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return named(child(node, 'source'), node.importKind === 'type');
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return child(node, 'source')
        ? named(child(node, 'source'), node.exportKind === 'type')
        : null;
    case 'ImportExpression':
      return named(child(node, 'source'), false);
    case 'TSImportType':
      return named(child(node, 'source') ?? child(node, 'argument'), true);
    case 'TSExternalModuleReference':
      return named(child(node, 'expression'), false);
    case 'CallExpression':
      return isRequire(node) ? named(firstArgument(node), false) : null;
    case 'NewExpression':
      return isModuleUrl(node) ? named(firstArgument(node), false) : null;
    default:
      return null;
  }
}

const named = (source: SyntaxNode | null, typeOnly: boolean): ModuleImport => ({
  specifier: stringOf(source) ?? '<computed>',
  typeOnly,
});

/** `require(x)`, `require.resolve(x)`, `module.require(x)`, `import.meta.resolve(x)`. */
function isRequire(call: SyntaxNode): boolean {
  const callee = child(call, 'callee');
  if (callee?.type === 'Identifier') return callee.name === 'require';
  if (callee?.type !== 'MemberExpression') return false;
  const object = child(callee, 'object');
  const property = child(callee, 'property')?.name;
  return (
    property === 'require' ||
    (property === 'resolve' && (object?.name === 'require' || object?.type === 'MetaProperty'))
  );
}

/** `new URL('./x.ts', import.meta.url)`: how a worker names its file. */
function isModuleUrl(call: SyntaxNode): boolean {
  const second = argumentsOf(call)[1];
  return (
    child(call, 'callee')?.name === 'URL' &&
    second?.type === 'MemberExpression' &&
    child(second, 'object')?.type === 'MetaProperty'
  );
}

const argumentsOf = (call: SyntaxNode): SyntaxNode[] =>
  Array.isArray(call.arguments) ? call.arguments.filter(isNode) : [];

const firstArgument = (call: SyntaxNode): SyntaxNode | null => argumentsOf(call)[0] ?? null;

/** A path from the root for a module of the project, or null for a package. */
export function resolveInside(from: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return path.posix.normalize(specifier.slice(1));
  if (!specifier.startsWith('.') && !specifier.startsWith('/')) return null;
  return path.posix.join(path.posix.dirname(from), specifier);
}
