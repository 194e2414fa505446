// A page as a phone in light and a desk in dark have it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** No finding of axe, and nothing that scrolls sideways. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect.soft(found, `${name} at ${width} px`).toEqual([]);
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(scrolls, `${name} at ${width} px`).toBeLessThanOrEqual(width);
  }
}
