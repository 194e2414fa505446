import { describe, expect, it } from 'vitest';
import { groupNames } from '#lib/core/language/names/group-names.ts';
import { readMarked } from '#tests/core/language/names/marked-text.ts';

/** "canonical = mention | mention/form ..." of each group, forms other than 'name' told. */
function told(marked: string): string[] {
  const { text, sentences, entities } = readMarked(marked);
  return groupNames(text, sentences, entities).map(
    ({ canonical, mentions }) =>
      `${canonical} = ${mentions.map(({ start, end, form }) => text.slice(start, end) + (form === 'name' ? '' : `/${form}`)).join(' | ')}`,
  );
}

describe('groupNames', () => {
  it('a country that acts, and is read as a body, stays a place', () => {
    const { text, sentences, entities } = readMarked('[organization Russia] joined .');
    const read = entities.map((one) => ({ ...one, subtype: 'country' }));
    expect(groupNames(text, sentences, read)).toMatchObject([{ type: 'place' }]);
  });

  it.each([
    [
      'the [place Big Institutes] of [person Modern Law] ( BIML ) met .',
      ['Big Institutes of Modern Law = Big Institutes of Modern Law | BIML/acronym'],
    ],
    ['[place China] grew . Then [place China] slowed .', ['China = China | China']],
    [
      '[place US] and [place United States] and the [place U.S.] and [place France]',
      ['United States = US/acronym | United States | U.S./acronym', 'France = France'],
    ],
    [
      '[person President Xi Jinping] spoke . [person Xi] left .',
      ['Xi Jinping = President Xi Jinping | Xi/part'],
    ],
    [
      '[person New Jersey Gov. Ann Hill] spoke . [person Hill] left .',
      ['Ann Hill = New Jersey Gov. Ann Hill | Hill/part'],
    ],
    ['[person Speaker Ann Hill] spoke .', ['Ann Hill = Speaker Ann Hill']],
    ['[person Ann Hill of Oslo] spoke .', ['Ann Hill = Ann Hill of Oslo']],
    [
      '[person Ann Hill] spoke . [person Hill of ANCMA] left .',
      ['Ann Hill = Ann Hill | Hill of ANCMA/part'],
    ],
    [
      '[person William of Orange] and [person Ann , Duchess of Hill]',
      ['William of Orange = William of Orange', 'Ann , Duchess of Hill = Ann , Duchess of Hill'],
    ],
    ['[person Li Wei] spoke . [person Li] left .', ['Li Wei = Li Wei | Li/part']],
    ['[person Tomas III] spoke . [person Tomas] left .', ['Tomas III = Tomas III | Tomas/part']],
    [
      '[person Tomas] I spoke . [person Tomas] left . [person Tomas III] sang .',
      ['Tomas = Tomas | Tomas', 'Tomas III = Tomas III'],
    ],
    [
      '[person Nelson Mandela] was free . [person Mandela] spoke , [person Nelson] sang .',
      ['Nelson Mandela = Nelson Mandela | Mandela/part | Nelson/part'],
    ],
    [
      '[person Bill Clinton] and [person Hillary Clinton] met . [person Clinton] spoke .',
      ['Bill Clinton = Bill Clinton', 'Hillary Clinton = Hillary Clinton', 'Clinton = Clinton'],
    ],
    [
      '[person John Smith] left . [person Mrs. Smith] stayed .',
      ['John Smith = John Smith', 'Smith = Mrs. Smith'],
    ],
    [
      'the Global Security Initiative ( GSI ) began . the GSI paper',
      ['Global Security Initiative = Global Security Initiative | GSI/acronym | GSI/acronym'],
    ],
    [
      'the GSI ( Global Security Initiative ) began',
      ['Global Security Initiative = GSI/acronym | Global Security Initiative'],
    ],
    [
      'the [organization World Health Organization] met . [organization WHO] said',
      ['World Health Organization = World Health Organization | WHO/acronym'],
    ],
    ['the [organization Bar Open] met ( XYZ )', ['Bar Open = Bar Open']],
    [
      'the [organization University of Oslo] opened . the university grew .',
      ['University of Oslo = University of Oslo | the university/short-form'],
    ],
    [
      'the [organization University of Oslo] opened . the university of life grew .',
      ['University of Oslo = University of Oslo'],
    ],
    [
      '[organization Oslo University] and [organization Bergen University] . the university grew .',
      ['Oslo University = Oslo University', 'Bergen University = Bergen University'],
    ],
    [
      'the university opened . the [organization University of Oslo] grew .',
      ['University of Oslo = University of Oslo'],
    ],
    [
      'Global Security Initiative ( GSI ) began . The initiative , seen as',
      [
        'Global Security Initiative = Global Security Initiative | GSI/acronym | The initiative/short-form',
      ],
    ],
    [
      '[place China] grew . [place Beijing~nsubj+1] plans~VERB more .',
      ['China = China | Beijing/metonym'],
    ],
    [
      '[place China] grew . in [place Beijing~obl+1] plans~VERB more .',
      ['China = China', 'Beijing = Beijing'],
    ],
    ['[place Beijing~nsubj+1] plans~VERB more .', ['Beijing = Beijing']],
    [
      '[place China] grew . [place Beijing~nsubj+1] lies~VERB north .',
      ['China = China', 'Beijing = Beijing'],
    ],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual(expected);
  });

  it('tells gender by title or first name, and else says it does not know', () => {
    const { text, sentences, entities } = readMarked(
      '[person Mary Lee] , [person Mr. Chen] , [person Wei Chen] .',
    );
    const genders = groupNames(text, sentences, entities).map(({ canonical, gender }) => [
      canonical,
      gender,
    ]);
    expect(genders).toContainEqual(['Mary Lee', 'female']);
  });

  it('takes twice the text in about twice the time', () => {
    const made = readMarked('[person Ann Lee] saw the Big Red Fox ( BRF ) . '.repeat(400));
    const begun = performance.now();
    groupNames(made.text, made.sentences, made.entities);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
