// The names of a text, a line each: "Global Security Initiative = GSI, the initiative".
import type { NameGroup } from '#lib/core/language/names/name-group.ts';

export function nameLines(text: string, names: readonly NameGroup[]): string[] {
  return names.map(({ canonical, aliases, type, subtype, gender, mentions }) => {
    const kind = [type ?? 'no type', subtype, gender].filter((part) => part !== null).join(', ');
    const said = mentions.map(
      ({ start, end, sentence, form }) => `${text.slice(start, end)} in ${sentence + 1} (${form})`,
    );
    const as = aliases.length === 0 ? '' : ` = ${aliases.join(', ')}`;
    return `${canonical}${as} (${kind}): ${said.join('; ').replaceAll('\n', ' ')}`;
  });
}
