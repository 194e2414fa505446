// All rules on all files.
import { checkArrows } from './rules/arrows.ts';
import { checkClientBundle, checkClientName } from './rules/client-bundle.ts';
import { checkEnvironment } from './rules/environment.ts';
import { checkEscapes } from './rules/escapes.ts';
import { checkKeys } from './rules/keys.ts';
import { checkNames } from './rules/names.ts';
import { checkPurity } from './rules/purity.ts';
import type { Finding, SourceFile } from './source-file.ts';

const RULES = [
  checkArrows,
  checkClientName,
  checkEnvironment,
  checkEscapes,
  checkKeys,
  checkNames,
  checkPurity,
];

/** What the rules say of these files; an empty list is a sound tree. */
export function checkSources(sources: readonly SourceFile[]): Finding[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return sources.flatMap((source) => [
    ...RULES.flatMap((rule) => rule(source)),
    ...checkClientBundle(source, byPath),
  ]);
}
