// One parsed source: its path from the project's root, its text, its syntax tree.
import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with types). Fields are read as unknown, never assumed. */
export type SyntaxNode = { type: string; [field: string]: unknown };

export type SourceFile = {
  /** From the project's root, with forward slashes: `lib/core/quiz/quiz.ts`. */
  path: string;
  text: string;
  program: SyntaxNode;
  comments: { value: string }[];
};

export type Finding = { rule: string; path: string; detail: string };

/** @throws where the text does not parse. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const root: unknown = JSON.parse(JSON.stringify(program, dropBigInt));
  if (!isNode(root)) throw new Error(`${path}: no syntax tree`);
  return { path, text, program: root, comments };
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** A child that is one node, or null. */
export function child(node: SyntaxNode, field: string): SyntaxNode | null {
  const value = node[field];
  return isNode(value) ? value : null;
}

/** The string of a literal or of a template without holes, else null. */
export function stringOf(node: SyntaxNode | null): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral') return null;
  const parts = quasis(node);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

/** The fixed parts of a template literal. */
export function quasis(template: SyntaxNode): string[] {
  if (!Array.isArray(template.quasis)) return [];
  return template.quasis.map((part: { value?: { cooked?: string } }) => part.value?.cooked ?? '');
}

/** Every node with its parent and the parent's field that holds it. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | null, field: string) => void,
  parent: SyntaxNode | null = null,
  at = '',
): void {
  visit(node, parent, at);
  for (const [field, value] of Object.entries(node)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isNode(item)) walk(item, visit, node, field);
    }
  }
}

function dropBigInt(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
