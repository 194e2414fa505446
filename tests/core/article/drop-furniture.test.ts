import { describe, expect, it } from 'vitest';
import { dropFurniture } from '#lib/core/article/drop-furniture.ts';

const kept = (text: string): boolean => dropFurniture([{ text }]).length === 1;

describe('dropFurniture', () => {
  it.each([
    'Read more',
    'READ MORE: Ten mosses to know',
    'Read more about the forest floor',
    'Related stories',
    'Share',
    'Share this story on Mastodon',
    'Advertisement',
    'Sign up to our weekly newsletter.',
    'We use cookies to make this site better.',
    'Follow us on Facebook.',
    'Image source, Getty Images',
    'Photograph: Jo Lens/The Guardian',
    'Jo Lens/Getty Images',
    '© 2023 The Daily Moss. All rights reserved.',
    '5 min read',
    '3 comments',
    '* * *',
    'Article continues after this advertisement',
  ])('%s is dropped', (line) => expect(kept(line)).toBe(false));

  it.each([
    'Share prices fell by 3 percent on Monday.',
    'Read more books, the teachers say.',
    'Photographs of the moon were sent to Earth in 1966.',
    'Source',
    'Related to this is the question of water.',
    'Cookies were first baked in Persia.',
    'More from less',
    'Into space',
    'Watch out for falling rocks.',
    'Image of the year',
    'Topics such as war and peace are taught in all schools.',
    'Reuters reported that 12 people were hurt.',
    'Credit cards were first used in 1950.',
    `Read more${' and more'.repeat(30)}`,
  ])('%s stays', (line) => expect(kept(line)).toBe(true));
});
