// One name, one type: readings of the same name in a text are settled together.

/** A span read as a name: probability of each type (their sum is that of the span). */
export type SpanReading = {
  sentence: number;
  first: number;
  last: number;
  forms: string[];
  chances: number[];
};

const LEAST = 0.02;
/** Weight of what the others say. */
const SHARE = 0.6;

/** Logs of each type's share, summed over `count` mentions. */
type Votes = { logs: number[]; count: number };

const sum = (chances: readonly number[]): number =>
  chances.reduce((total, chance) => total + chance, 0);

/** Chances after the other mentions of the same name (or of a longer one that ends in it) have spoken. */
export function settleTypes(spans: readonly SpanReading[]): SpanReading[] {
  const groups = new Map<string, Votes>();
  const logs = spans.map(({ chances }) => {
    const whole = sum(chances);
    return chances.map((chance) => Math.log(chance / whole + LEAST));
  });
  const keys = spans.map(({ forms }) => forms.join(' ').toLowerCase());
  spans.forEach(({ forms, chances }, place) => {
    const own = keys[place] ?? '';
    const last = (forms.at(-1) ?? '').toLowerCase();
    const person = (chances[0] ?? 0) > 0.5 * sum(chances);
    for (const key of new Set(person ? [own, last] : [own])) {
      const votes = groups.get(key) ?? { logs: chances.map(() => 0), count: 0 };
      groups.set(key, votes);
      votes.count += 1;
      votes.logs = votes.logs.map((log, type) => log + (logs[place]?.[type] ?? 0));
    }
  });
  return spans.map((span, place) => {
    const votes = groups.get(keys[place] ?? '');
    const others = (votes?.count ?? 1) - 1;
    if (!votes || others < 1) return span;
    const whole = sum(span.chances);
    const told = span.chances.map((chance, type) => {
      const mean = ((votes.logs[type] ?? 0) - (logs[place]?.[type] ?? 0)) / others;
      return (chance / whole + LEAST) * Math.exp(mean * SHARE * Math.min(2, Math.sqrt(others)));
    });
    const all = sum(told);
    return { ...span, chances: told.map((vote) => (vote / all) * whole) };
  });
}
