// Whether everybody can read a page, as far as a program can tell: axe, and no scrolling sideways.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

const LONG = process.env.FOOTNOTE_LONG === '1';
const SCREENS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };
const NARROWEST_PX = 320;

type Look = { screen: keyof typeof SCREENS; colorScheme: 'light' | 'dark' };

const ALL_LOOKS: readonly Look[] = [
  { screen: 'phone', colorScheme: 'light' },
  { screen: 'desk', colorScheme: 'dark' },
  { screen: 'phone', colorScheme: 'dark' },
  { screen: 'desk', colorScheme: 'light' },
];

let pages = 0;

/** @returns what axe finds in the page as it stands, as `rule: elements`. Frames are not looked into. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/**
 * On phone and desk, in light and dark; the short form takes the phone in light for one page and the desk in
 * dark for the next. Findings are noted and the test goes on; the window is as large as before.
 */
export async function expectReadable(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  pages += 1;
  for (const { screen, colorScheme } of LONG ? ALL_LOOKS : ALL_LOOKS.slice(pages % 2).slice(0, 1)) {
    await page.setViewportSize(SCREENS[screen]);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce', media: 'screen' });
    expect.soft(await axeFindings(page), `${name}, ${screen}, ${colorScheme}`).toEqual([]);
  }
  await expectNoSidewaysScroll(page, name, NARROWEST_PX);
  if (before) await page.setViewportSize(before);
}

/** Leaves the window at that width. */
export async function expectNoSidewaysScroll(
  page: Page,
  name: string,
  width: number,
): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(scrolls, `${name} at ${width} px`).toBeLessThanOrEqual(width);
}
