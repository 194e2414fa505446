// The words of a finding. The browser has no catalogue: it gets findings with their words.
import type { MessageKey, Translate } from '#components/ui/translate.ts';
import type { Finding } from '#lib/core/question/finding.ts';

export type ToldFinding = Finding & { text: string };

/** A code that has no words yet is named as it stands. */
export function findingText({ code, params }: Finding, t: Translate): string {
  const key = `findings.${code}` as MessageKey;
  return t(t.has(key) ? key : 'findings.unknown', { ...params, code });
}

export function tellFindings(findings: readonly Finding[], t: Translate): ToldFinding[] {
  return findings.map((finding) => ({ ...finding, text: findingText(finding, t) }));
}
