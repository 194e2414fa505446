// lib/core is pure: no clock, chance, network, file, environment, or order that depends on a locale.
import {
  child,
  type Finding,
  type SourceFile,
  type SyntaxNode,
  stringOf,
  walk,
} from '../source-file.ts';

const FORBIDDEN_NAMES = new Set(
  `Date Intl Temporal performance process globalThis global window self document navigator fetch
  console crypto Buffer setTimeout setInterval setImmediate queueMicrotask eval Function WeakRef
  FinalizationRegistry XMLHttpRequest WebSocket Worker Atomics SharedArrayBuffer localStorage
  sessionStorage indexedDB require module exports __dirname __filename`.split(/\s+/),
);

const FORBIDDEN_MEMBER = /^(localeCompare|toLocale\w*|constructor|__proto__)$/;

export function checkPurity(source: SourceFile): Finding[] {
  if (!source.path.startsWith('lib/core/')) return [];
  const details = new Set<string>();
  walk(source.program, (node, parent, field) => {
    const impure = impurity(node, parent, field);
    if (impure) details.add(impure);
  });
  return [...details].map((detail) => ({ rule: 'purity', path: source.path, detail }));
}

function impurity(node: SyntaxNode, parent: SyntaxNode | null, field: string): string | null {
  if (node.type === 'MetaProperty') return 'import.meta';
  if (node.type === 'Identifier' && parent) {
    const name = String(node.name);
    if (isReference(parent, field) && FORBIDDEN_NAMES.has(name)) return name;
    if (name === 'Math' && isReference(parent, field)) return mathUse(parent);
  }
  if (node.type === 'MemberExpression') {
    const member = memberName(node);
    return member !== null && FORBIDDEN_MEMBER.test(member) ? member : null;
  }
  if (node.type === 'Property' && parent?.type === 'ObjectPattern') {
    const key = child(node, 'key');
    const name = key?.type === 'Identifier' ? String(key.name) : stringOf(key);
    return name !== null && FORBIDDEN_MEMBER.test(name) ? name : null;
  }
  return null;
}

/** Only `Math.floor` and the like: never `Math.random`, nor Math handed on or looked up by a computed name. */
function mathUse(parent: SyntaxNode): string | null {
  const member = parent.type === 'MemberExpression' ? memberName(parent) : null;
  if (member === null) return 'Math not by a fixed name';
  return member === 'random' ? 'Math.random' : null;
}

function memberName(member: SyntaxNode): string | null {
  const property = child(member, 'property');
  return member.computed ? stringOf(property) : String(property?.name);
}

/** False for names that are only a label: `.date`, `{ date: 1 }`, `import { x as date }`. */
function isReference(parent: SyntaxNode, field: string): boolean {
  if (parent.type === 'MemberExpression') return field === 'object' || Boolean(parent.computed);
  if (field === 'key') return Boolean(parent.computed) || Boolean(parent.shorthand);
  if (field === 'imported' || field === 'exported') return false;
  return !(parent.type === 'TSQualifiedName' && field === 'right');
}
