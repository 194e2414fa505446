// Ways round the compiler and the linter.
import { child, type Finding, type SourceFile, walk } from '../source-file.ts';

const SUPPRESSION = /^\s*(@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable)/;

export function checkEscapes(source: SourceFile): Finding[] {
  if (source.path.startsWith('tests/')) return [];
  const details = source.comments
    .map(({ value }) => SUPPRESSION.exec(value)?.[1])
    .filter((name) => name !== undefined);
  walk(source.program, (node) => {
    if (node.type === 'TSNonNullExpression') details.push('non-null assertion');
    if (node.type === 'TSAnyKeyword') details.push('any');
    const inner = node.type === 'TSAsExpression' ? child(node, 'expression') : null;
    if (
      inner?.type === 'TSAsExpression' &&
      child(inner, 'typeAnnotation')?.type === 'TSUnknownKeyword'
    ) {
      details.push('as unknown as');
    }
  });
  return details.map((detail) => ({ rule: 'escapes', path: source.path, detail }));
}
