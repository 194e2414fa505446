// A browser that is killed, not closed: what was kept in it is there when it comes back.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { publishQuiz, readResults } from './drivers/api.ts';
import { untilKept, untilWatched } from './drivers/offline.ts';
import { fillIn, startQuiz } from './drivers/student.ts';
import { findChromium } from './find-chromium.ts';
import { expect, test } from './fixtures.ts';
import { t } from './words.ts';

type Opened = { process: ChildProcess; browser: Browser; page: Page };

/** A browser with a profile on disk, which outlives it. */
async function openProfile(folder: string): Promise<Opened> {
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
  const process = spawn(findChromium() ?? 'chromium', [...args, `--user-data-dir=${folder}`]);
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    process.stderr.on('data', (data: Buffer) => {
      printed += data.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(printed)?.[1];
      if (found) resolve(found);
    });
    process.once('exit', () => reject(new Error(printed)));
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  if (!context) throw new Error('the browser has no profile');
  return { process, browser, page: await context.newPage() };
}

/** Resolves when the process has ended. */
const ended = (process: ChildProcess) => new Promise((resolve) => process.once('exit', resolve));

test('a killed browser sends what it had kept when it is back', async ({ app, request }) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const [question] = quiz.questions;
  if (!question) throw new Error('the quiz has questions');
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-profile-'));
  // Browsers write new cookies after half a minute, or when they are closed.
  const first = await openProfile(folder);
  await startQuiz(first.page, `${app.origin}/q/${quiz.code}`, 'Ada');
  const closed = ended(first.process);
  await (await first.browser.newBrowserCDPSession()).send('Browser.close');
  await closed;

  const second = await openProfile(folder);
  await second.page.goto(`${app.origin}/q/${quiz.code}?n=1`);
  await untilKept(second.page);
  await untilWatched(second.page);
  await second.page.context().setOffline(true);
  await fillIn(second.page, question, true);
  await second.page.getByRole('button', { name: t('take.respond'), exact: true }).click();
  await expect(second.page.getByText(t('take.kept'))).toBeVisible();
  const killed = ended(second.process);
  second.process.kill('SIGKILL');
  await killed;

  const third = await openProfile(folder);
  await third.page.goto(`${app.origin}/q/${quiz.code}?n=1`);
  await expect(
    third.page.getByRole('heading', { name: t('feedback.right'), exact: true }),
  ).toBeVisible();
  third.process.kill('SIGKILL');
  await ended(third.process);
  rmSync(folder, { recursive: true, force: true });
  const { questions } = await readResults(request, quiz);
  expect(questions[0]).toMatchObject({ responded: 1, right: 1 });
});
