// Words for what people are. A role counts only where its head is one of them.

export const PROFESSIONS: ReadonlySet<string> = new Set(
  (
    'administrator adviser ambassador analyst anthropologist archaeologist architect artist astronaut ' +
    'astronomer author biochemist biologist botanist captain carpenter chair chairman chairwoman chef ' +
    'chemist coach commander composer conservationist cook curator designer detective diplomat director ' +
    'doctor ecologist economist editor engineer entomologist expert explorer farmer firefighter fisherman ' +
    'gardener geographer geologist geneticist historian inventor investigator journalist judge keeper ' +
    'lawyer leader lecturer librarian linguist manager mathematician mayor microbiologist musician ' +
    'naturalist neuroscientist novelist nurse oceanographer officer painter palaeontologist ' +
    'paleontologist pastor philosopher photographer physician physicist pilot poet politician president ' +
    'professor programmer psychologist ranger representative researcher scholar scientist sculptor ' +
    'secretary sociologist soldier specialist spokesman spokesperson spokeswoman statistician surgeon ' +
    'surveyor teacher trader veterinarian virologist volcanologist writer zoologist'
  ).split(' '),
);

/** Heads that a field may stand before: "an anti-terrorism expert". */
export const FIELD_HEADS: ReadonlySet<string> = new Set(['expert', 'specialist']);

export const NATIONALITIES: ReadonlySet<string> = new Set(
  (
    'American Arab Australian Austrian Belgian Brazilian British Canadian Chinese Czech Danish Dutch ' +
    'Egyptian English Finnish French German Greek Hungarian Indian Irish Israeli Italian Japanese ' +
    'Mexican Norwegian Persian Polish Portuguese Roman Russian Scottish Spanish Swedish Swiss Turkish Welsh'
  ).split(' '),
);
