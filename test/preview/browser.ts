/** A real Chromium for the page's tests: CHROMIUM_PATH, the system's, or the one among the development dependencies. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What may be started, best first. The packaged one is unpacked only when it comes to it. */
async function* executables(): AsyncGenerator<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') yield named;
  for (const path of SYSTEM) if (existsSync(path)) yield path;
  const { default: packaged } = await import('@sparticuz/chromium');
  // without the flags it brings, which switch off what the tests look at
  yield await packaged.executablePath();
}

/** A browser with a fresh profile, or why there is none. */
export async function launchBrowser(): Promise<Browser | string> {
  const reasons: string[] = [];
  const note = (what: string, error: unknown): void => {
    reasons.push(`${what}: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`);
  };
  try {
    for await (const path of executables()) {
      try {
        return await chromium.launch({ executablePath: path, args: [...FLAGS] });
      } catch (error) {
        note(path, error);
      }
    }
  } catch (error) {
    note('@sparticuz/chromium', error);
  }
  return reasons.join('; ');
}
