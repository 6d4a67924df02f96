// Finds a Chromium to test with: the system's own, else Playwright's, else Debian's package.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installWithApt } from './apt.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What Chromium needs in order to run as root, and to leave the network alone. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Finds or installs a browser. Resolves with its path; rejects with what to do where none is to be had. */
export async function findBrowser() {
  const found = present();
  if (found !== undefined) return found;
  if (await installWithApt(['chromium'])) {
    const installed = present();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'Testerna behöver en webbläsare. Installera Chromium eller Chrome, eller kör "npx playwright install chromium", och försök igen. Ligger den på ett ovanligt ställe: sätt CHROMIUM_PATH.',
  );
}

function present() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return chosen;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].find((file) => existsSync(file));
}
