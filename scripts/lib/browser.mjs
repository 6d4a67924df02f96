// Finds a Chromium to test with: the system's own, else Playwright's, else Debian's package. Where
// there is none, Playwright's is fetched, and Debian's package where that can't be done.
// A whole browser for what is measured and compared; for the many tests its engine without the
// windows, which is what Playwright itself tests with, in half the time.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installWithApt } from './apt.mjs';
import { node } from './tools.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const SHELL = 'chromium-headless-shell';
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * What Chromium needs in order to run as root, to leave the network alone, and to set text as wide
 * as a whole browser does.
 */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * Finds the browser for the tests that are many: the engine alone where it is to be had, else a
 * whole browser. Installs it where no browser is found, or where it is asked to. Resolves with its
 * path, or with nothing where Playwright starts its own; rejects as `findBrowser` does.
 */
export async function findShell({ install = false } = {}) {
  const chosen = process.env.CHROMIUM_PATH || onPath([SHELL]);
  if (chosen) return chosen;
  if (await playwrightStarts()) return undefined;
  if (install || present() === undefined) {
    await installWithPlaywright(SHELL);
    if (await playwrightStarts()) return undefined;
    await installWithApt([SHELL]);
  }
  return onPath([SHELL]) ?? findBrowser();
}

/** Finds or installs a browser. Resolves with its path; rejects with what to do where none is to be had. */
export async function findBrowser() {
  const found = present();
  if (found !== undefined) return found;
  await installWithPlaywright('chromium');
  if (!(await playwrightStarts())) await installWithApt(['chromium']);
  const installed = present();
  if (installed !== undefined) return installed;
  throw new Error(
    'Testerna behöver en webbläsare. Installera Chromium eller Chrome, eller kör "npx playwright install chromium", och försök igen. Ligger den på ett ovanligt ställe: sätt CHROMIUM_PATH.',
  );
}

/** Whether Playwright's own browser is installed and has the libraries of the system that it needs. */
async function playwrightStarts() {
  try {
    await (await chromium.launch({ args: BROWSER_ARGS })).close();
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name */
async function installWithPlaywright(name) {
  console.log(`Hämtar ${name} från Playwright …`);
  // Its report of a failed download would frighten for nothing: Debian's package is tried next.
  await node('node_modules/@playwright/test/cli.js', ['install', name], { stdio: 'ignore' });
}

function present() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return chosen;
  return onPath(NAMES) ?? [...PLACES, chromium.executablePath()].find((file) => existsSync(file));
}

/** @param {readonly string[]} names */
function onPath(names) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)))
    .find((file) => existsSync(file));
}
