// Names as they are written where another form stood: full names for parts, acronyms for short forms.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { titleGender } from '#lib/core/language/entities/gazetteer.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import type { Named, Reading, ReadSentence } from './reading.ts';

/** The name to write instead, or null where the words can stay. */
export function nameText(read: ReadSentence, { mention, group }: Named): string | null {
  const words = read.nodes.slice(mention.first, mention.last + 1).map(({ form }) => form);
  const said = words.join(' ');
  switch (mention.form) {
    case 'short-form':
      // "the GSI" tells less than its long form, which another question may ask for.
      return `the ${group.aliases.find((alias) => /^\p{Lu}{2,6}$/u.test(alias)) ?? group.canonical}`;
    case 'metonym':
      return /^(?:United|Netherlands|Philippines|Czech)/.test(group.canonical)
        ? `the ${group.canonical}`
        : group.canonical;
    case 'part': {
      // "Lima" before "Lima Cellars" is named: the town.
      if (!isNamedBefore(group, read.nodes[mention.first]?.start ?? 0)) return null;
      if (isWord(read.nodes[mention.last]) || isBesideCapital(read, mention)) return null;
      // "Ellice's Island": part of another name.
      const after = [1, 2].map((far) => read.nodes[mention.last + far]);
      if (/^['’]s?$/.test(after[0]?.form ?? '') && after[1]?.pos === 'PROPN') return null;
      // "the Vaisesika school": part of another name.
      if (
        group.type !== 'person' &&
        /^(?:NOUN|PROPN)$/.test(read.nodes[mention.last + 1]?.pos ?? '')
      )
        return null;
      if (group.type === 'person') {
        const title =
          /^(?:President|Prime Minister|Queen|King|Sir|Dr\.?|Professor|Pope|Saint|General|Captain|Lord|Lady) /.exec(
            said,
          )?.[0];
        return `${title ?? ''}${group.canonical}`;
      }
      // "Jupiter" is no part of "Galileo Jupiter", nor is "Flight" of "Flight 8501" by itself.
      return !group.canonical.startsWith(said.replace(/^the /i, '')) ||
        said.length * 2 > group.canonical.length ||
        /^\d/.test(read.nodes[mention.last + 1]?.form ?? '')
        ? null
        : `${/^the /i.test(said) ? 'the ' : ''}${group.canonical}`;
    }
    default:
      return null;
  }
}

/** The text has had it in full before that place. */
const isNamedBefore = ({ mentions }: NameGroup, at: number): boolean =>
  mentions.some(({ form, start }) => form === 'name' && start < at);

export const possessive = (name: string): string => (/s$/.test(name) ? `${name}’` : `${name}’s`);

/** "the New York [region]", "the Lima [–] Quito line": it has its "the" from what follows. */
const leadsOn = (next: Node | undefined): boolean =>
  /^NN/.test(next?.tag ?? '') || /^[-–—]$/.test(next?.form ?? '');

/** "the Global Security Initiative" where the article has it so. */
export function withArticle({ analysis, sentences, article }: Reading, group: number): string {
  const name = analysis.names[group];
  if (!name) return '';
  if (name.type === 'person') return name.canonical;
  const own = name.mentions.filter(
    ({ sentence, last, form }) =>
      (form === 'name' || form === 'acronym') && !leadsOn(sentences[sentence]?.nodes[last + 1]),
  );
  const hasThe = ({ sentence, first }: NameGroup['mentions'][number]): boolean =>
    sentences[sentence]?.nodes[first - 1]?.lower === 'the' ||
    sentences[sentence]?.nodes[first]?.lower === 'the';
  // A town is not called "the" now and then; of "the United States" the short forms tell nothing.
  const spelt = own.filter(({ start, end }) =>
    article.text.slice(start, end).endsWith(name.canonical),
  );
  const the =
    own.some(hasThe) && (name.type !== 'place' || spelt.filter(hasThe).length * 2 >= spelt.length);
  return the && !/^the /i.test(name.canonical) ? `the ${name.canonical}` : name.canonical;
}

/** "Li" where one person of the text is a Li: "Li Wei". Null where it is no such part by itself. */
export function fullName(reading: Reading, read: ReadSentence, node: Node): string | null {
  if (isWord(node)) return null;
  const beside = [read.nodes[node.place - 1], read.nodes[node.place + 1]];
  if (
    beside.some((near) => near?.pos === 'PROPN') ||
    node.base === 'compound' ||
    node.base === 'flat'
  )
    return null;
  const known = nameOver(read, node.place);
  if (known && known.group.type !== 'person' && known.group.type !== null) return null;
  if (known?.group.canonical.includes(' ')) return null;
  const fits = reading.analysis.names.filter((name) => {
    const { type, canonical } = name;
    if (type !== 'person' || !isNamedBefore(name, node.start)) return false;
    const parts = canonical.split(' ');
    return parts.length > 1 && (parts[0] === node.form || parts.at(-1) === node.form);
  });
  return fits.length === 1 ? (fits[0]?.canonical ?? null) : null;
}

/** "Galileo Jupiter", "the 4th Earl": part of another name, which a full name in its place would break. */
function isBesideCapital(
  { nodes }: ReadSentence,
  { first, last }: { first: number; last: number },
): boolean {
  const [before, after] = [nodes[first - 1], nodes[last + 1]];
  if (after?.pos === 'PROPN' && /^\p{Lu}/u.test(after.form)) return true;
  if (/^\d+(?:st|nd|rd|th)$|^(?:first|second|third|fourth|fifth|sixth)$/.test(before?.lower ?? ''))
    return true;
  return first > 1 && before?.pos === 'PROPN' && before.base === 'compound' && !isTitle(before);
}

const isTitle = ({ form }: Node): boolean => titleGender(form.replace(/\.$/, '')) !== undefined;

/** "a town that they called Rosetta": the word itself is meant. */
const isWord = (node: Node | undefined): boolean =>
  /^(?:call|name|know|term|dub)$/.test(node?.parent?.lemma ?? '');

/** The word belongs to a person's name. */
export const isPerson = ({ names }: ReadSentence, { place }: Node): boolean =>
  [...names.values()].some(
    ({ mention, group }) =>
      mention.first <= place && mention.last >= place && group.type === 'person',
  );

/** The name that the word belongs to, whichever word of it. */
export const nameOver = (
  { names }: Pick<ReadSentence, 'names'>,
  place: number,
): Named | undefined =>
  [...names.values()].find(({ mention }) => mention.first <= place && mention.last >= place);
