// Reading aloud, with a voice of the test's that says one word every few milliseconds.
import type { Page } from '@playwright/test';
import { publishQuiz } from './drivers/api.ts';
import { respond, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { t } from './words.ts';

type Said = { texts: string[]; langs: string[]; marked: string[]; held: boolean };

/** A voice that stops after two words while it is held, however slow the browser is that looks at it. */
function stubVoice(): void {
  const said: Said = { texts: [], langs: [], marked: [], held: false };
  let current: SpeechSynthesisUtterance | null = null;
  const stub = {
    paused: false,
    getVoices: () => [],
    pause: () => {
      stub.paused = true;
    },
    resume: () => {
      stub.paused = false;
    },
    cancel: () => {
      current = null;
    },
    speak(utterance: SpeechSynthesisUtterance) {
      current = utterance;
      said.texts.push(utterance.text);
      said.langs.push(utterance.lang);
      const words = [...utterance.text.matchAll(/\S+/g)];
      const next = (at: number) => {
        if (current !== utterance) return;
        if (stub.paused || (said.held && at >= 2)) {
          setTimeout(() => next(at), 5);
          return;
        }
        const word = words[at];
        if (!word) {
          utterance.onend?.(new Event('end') as SpeechSynthesisEvent);
          return;
        }
        const event = { name: 'word', charIndex: word.index } as SpeechSynthesisEvent;
        utterance.onboundary?.(event);
        const [range] = [...(CSS.highlights.get('spoken') ?? [])];
        said.marked.push(range?.toString() ?? '');
        setTimeout(() => next(at + 1), 5);
      };
      setTimeout(() => next(0), 5);
    },
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: stub });
  Object.assign(globalThis, { said });
}

const saidOn = (page: Page) => page.evaluate(() => (globalThis as { said?: Said }).said as Said);
const hold = (page: Page, held: boolean) =>
  page.evaluate((value) => {
    Object.assign((globalThis as { said?: Said }).said ?? {}, { held: value });
  }, held);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the question and its verdict are read aloud, each word marked as it is said', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true, settings: { showArticle: true } });
  const [question] = quiz.questions;
  if (!question) throw new Error('the quiz has questions');
  const context = await openBrowser(PHONE);
  await context.addInitScript(stubVoice);
  const page = await context.newPage();
  const scripts: string[] = [];
  await startQuiz(page, quiz.shareUrl, 'Ada');
  page.on('request', (asked) => {
    if (asked.resourceType() === 'script') scripts.push(asked.url());
  });
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await button(page, t('aids.say')).first().click();
  await expect(button(page, t('aids.stop'))).toBeVisible();
  expect(scripts.length, 'the reader is loaded when it is wanted').toBeGreaterThan(before);
  await expect(button(page, t('aids.stop'))).toBeHidden();
  const { texts, langs, marked } = await saidOn(page);
  const spoken = texts.map((text) => text.trim());
  expect(spoken).toContain(question.stem);
  if (!('options' in question)) throw new Error('the first question has options');
  for (const { text } of question.options) expect(spoken).toContain(text);
  expect(langs[spoken.indexOf(question.stem)]).toBe('en');
  expect(marked).toEqual(texts.join(' ').match(/\S+/g));
  await expect(page.locator('html')).toHaveAttribute('data-speaks', '');

  await hold(page, true);
  await button(page, t('aids.say')).first().click();
  await button(page, t('aids.pause')).click();
  await hold(page, false);
  const paused = (await saidOn(page)).marked.length;
  await page.waitForTimeout(100);
  expect((await saidOn(page)).marked.length - paused).toBeLessThanOrEqual(1);
  await button(page, t('aids.goOn')).click();
  await expect.poll(async () => (await saidOn(page)).marked.length).toBeGreaterThan(paused + 2);
  await page.keyboard.press('Escape');
  await expect(button(page, t('aids.stop'))).toBeHidden();
  expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(false);

  await respond(page, question, true);
  await button(page, t('aids.say')).first().click();
  const quote = question.evidence[0]?.quote ?? 'none';
  await expect
    .poll(async () => (await saidOn(page)).texts.join('').includes(quote.slice(0, 30)))
    .toBe(true);
});

test('where the browser does not speak there is no such button', async ({ openBrowser }) => {
  const context = await openBrowser(PHONE);
  await context.addInitScript(() => {
    Reflect.deleteProperty(Object.getPrototypeOf(globalThis), 'speechSynthesis');
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
  });
  const page = await context.newPage();
  await startQuiz(page, '/q/gsi', 'Ada');
  await expect(page.locator('.say').first()).toBeHidden();
});
