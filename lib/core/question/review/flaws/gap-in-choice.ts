// Flaw 10: a gap to fill where choices are given.
import { error, type Gate } from '../gate.ts';

const GAPS = /_{2,}|\.{4,}|\[ *(?:blank|gap|\.{3}|…) *\]|(?:…|\.{3})\s*[?.]?$|-{3,}/i;

export const checkGapInChoice: Gate = ({ stem, kind }) =>
  kind !== 'cloze' && GAPS.test(stem) ? [error('gap-in-choice')] : [];
