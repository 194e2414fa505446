// What the gates say of a question, worst first: each with its sign and its word, never by colour alone.
import type { ToldFinding } from '../finding-text.ts';
import { useEditor } from './editor-context.ts';

const SIGNS = { error: '✕', warning: '!', info: 'i' } as const;
const ORDER = ['error', 'warning', 'info'] as const;

export function ToldFindings({ findings }: { findings: readonly ToldFinding[] }) {
  const { words } = useEditor();
  return ORDER.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ code, text }) => (
        <p key={`${code} ${text}`} className={`finding told ${severity}`}>
          <span aria-hidden="true" className="sign">
            {SIGNS[severity]}
          </span>
          <span>
            <strong>{words.severity[severity]}.</strong> {text}
          </span>
        </p>
      )),
  );
}
