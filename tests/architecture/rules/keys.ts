// Keys of the store are built in one file: no hash tag `{id}:` is put together anywhere else.
import { child, type Finding, quasis, type SourceFile, stringOf, walk } from '../source-file.ts';

const BUILDER = 'lib/store/keys.ts';

/** The adapter's own mark of a commit that happened, under a prefix that no key of the app has. */
const OWN_MARK = 'lib/adapters/kv-redis-rest.ts';

export function checkKeys(source: SourceFile): Finding[] {
  if (!/^(lib|app|components)\//.test(source.path)) return [];
  if (source.path === BUILDER || source.path === OWN_MARK) return [];
  const findings: Finding[] = [];
  walk(source.program, (node) => {
    const template = node.type === 'TemplateLiteral' && holdsTag(quasis(node));
    const sum = node.type === 'BinaryExpression' && opensTag(stringOf(child(node, 'left')) ?? '');
    if (template || sum) {
      findings.push({ rule: 'keys', path: source.path, detail: `a key built outside ${BUILDER}` });
    }
  });
  return findings;
}

/** `{${id}}:attempt` or `x:{${id}}`; not `{${fields}}`, which is JSON or CSS. */
const holdsTag = (parts: string[]): boolean =>
  parts.some((part, at) => {
    const next = parts[at + 1] ?? '';
    return opensTag(part) && next.startsWith('}') && (part !== '{' || next !== '}');
  });

const opensTag = (text: string): boolean => /(^|[^\\$])\{$/.test(text);
