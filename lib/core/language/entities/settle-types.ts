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

/** Chances after the other mentions of the same name (or of a longer one that ends in it) have spoken. */
export function settleTypes(spans: readonly SpanReading[]): SpanReading[] {
  const groups = new Map<string, number[][]>();
  const keys = spans.map(({ forms }) => forms.join(' ').toLowerCase());
  spans.forEach(({ forms, chances }, place) => {
    const own = keys[place] ?? '';
    const last = (forms.at(-1) ?? '').toLowerCase();
    const person = (chances[0] ?? 0) > 0.5 * chances.reduce((sum, chance) => sum + chance, 0);
    for (const key of new Set(person ? [own, last] : [own])) {
      const held = groups.get(key);
      if (held) held.push(chances);
      else groups.set(key, [chances]);
    }
  });
  return spans.map((span, place) => {
    const others = (groups.get(keys[place] ?? '') ?? []).filter(
      (chances) => chances !== span.chances,
    );
    if (others.length === 0) return span;
    const whole = span.chances.reduce((sum, chance) => sum + chance, 0);
    const votes = span.chances.map((chance, type) => {
      const logs = others.map((chances) => {
        const all = chances.reduce((sum, other) => sum + other, 0);
        return Math.log((chances[type] ?? 0) / all + LEAST);
      });
      const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
      return (
        (chance / whole + LEAST) * Math.exp(mean * SHARE * Math.min(2, Math.sqrt(logs.length)))
      );
    });
    const sum = votes.reduce((total, vote) => total + vote, 0);
    return { ...span, chances: votes.map((vote) => (vote / sum) * whole) };
  });
}
