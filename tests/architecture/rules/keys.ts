// Keys of the store are built in one file: no hash tag `{id}` is put together anywhere else.
import { child, type Finding, quasis, type SourceFile, stringOf, walk } from '../source-file.ts';

const BUILDER = 'lib/store/keys.ts';

export function checkKeys(source: SourceFile): Finding[] {
  if (!/^(lib|app|components)\//.test(source.path) || source.path === BUILDER) return [];
  const findings: Finding[] = [];
  walk(source.program, (node) => {
    const template = node.type === 'TemplateLiteral' && quasis(node).slice(0, -1).some(opensTag);
    const sum = node.type === 'BinaryExpression' && opensTag(stringOf(child(node, 'left')) ?? '');
    if (template || sum) {
      findings.push({ rule: 'keys', path: source.path, detail: `a key built outside ${BUILDER}` });
    }
  });
  return findings;
}

const opensTag = (text: string): boolean => /(^|[^\\$])\{$/.test(text);
