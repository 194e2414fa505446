// "lie to him" -> "lying to him": the verb that opens a phrase, in -ing.
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][bdgklmnprtv]|begin|forget|prefer|refer|occur|admit|permit|commit|control|expel|regret|transfer|submit|equip|travel|cancel)$/;

export function gerundOf(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  return [ing(verb), ...rest].join(' ');
}

function ing(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/.test(verb) || verb === 'be') return `${verb}ing`;
  if (/e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLES.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
