// The mark in the stem, once its footnote is there.
import { fillTemplate } from '#components/ui/fill-template.ts';
import { Reference } from '#components/ui/reference.tsx';
import type { VerdictProps } from './verdict.tsx';

export function FootnoteMark({ state, number, words }: VerdictProps) {
  if (!state.feedback?.solution?.evidence.length) return null;
  return (
    <Reference
      number={number}
      id={`mark-${number}`}
      href={`#footnote-${number}`}
      label={fillTemplate(words.feedback.toFootnote, { number })}
    />
  );
}
