// A clause in a few lines, as its parts.
import type { ParsedSentence } from '#lib/core/language/analysis.ts';
import type {
  Attribution,
  Clause,
  Phrase,
  Span,
  VerbGroup,
} from '#lib/core/language/clauses/clause.ts';

export function printClause(
  text: string,
  { tokens }: ParsedSentence,
  clause: Clause,
  place: number,
): string[] {
  const words = ({ start, end }: Span): string => text.slice(start, end).replaceAll('\n', ' ');
  const phrase = (of: Phrase): string => `${words(of)} ${percent(of.confidence)}`;
  const { subject, complement, relative, attribution } = clause;
  const verb = clause.verb.tokens.map((at) => tokens[at]?.form ?? '').join(' ');
  const above = clause.parent === null ? '' : ` of ${clause.parent + 1}`;
  const rows: [string, string | null][] = [
    [
      'subject',
      subject && `${phrase(subject)}${subject.from === 'own' ? '' : ` (${subject.from})`}`,
    ],
    ...clause.objects.map((object): [string, string] => [`${object.role} object`, phrase(object)]),
    ['complement', complement && `${phrase(complement)} (${complement.kind})`],
    ...clause.adjuncts.map((adjunct): [string, string] => [adjunct.type, phrase(adjunct)]),
    ...clause.appositives.map((of): [string, string] => ['appositive', phrase(of)]),
    ['describes', relative && phrase(relative.antecedent)],
    ['attribution', attribution && printAttribution(attribution, words)],
  ];
  return [
    `clause ${place + 1} ${percent(clause.confidence)} ${clause.kind}${above}, ${clause.form}: ${verb} (${verbForm(clause.verb)}) ${clause.modality}${clause.polarity === 'negative' ? ', NEGATIVE' : ''}`,
    ...rows.flatMap(([name, value]) => (value === null ? [] : [`    ${name}: ${value}`])),
  ];
}

function verbForm({
  lemma,
  tense,
  perfect,
  progressive,
  voice,
  modal,
  sharedAuxiliary,
}: VerbGroup): string {
  return [
    lemma,
    tense,
    modal,
    perfect && 'perfect',
    progressive && 'progressive',
    voice === 'passive' && 'passive',
    sharedAuxiliary && 'auxiliary shared',
  ]
    .filter(Boolean)
    .join(', ');
}

const printAttribution = (
  { kind, position, speaker, span, confidence }: Attribution,
  words: (span: Span) => string,
): string =>
  `${kind}, ${position}: ${speaker ? words(speaker) : 'nobody named'} <${words(span)}> ${percent(confidence)}`;

/** .97 */
export const percent = (probability: number): string => probability.toFixed(2).replace(/^0/, '');
