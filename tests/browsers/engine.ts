import { spawn } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { needPrograms } from '../../scripts/lib/apt.mjs';
import { BROWSER_ARGS, findBrowser } from '../../scripts/lib/browser.mjs';
import { freePort } from '../deploy/free-port.ts';

/** What the tests ask of a browser, whichever engine it has. */
export interface Browser {
  readonly open: (url: string) => Promise<void>;
  /** Leaves everything behind, so that the next page is a visit of its own. */
  readonly fresh: () => Promise<void>;
  /** Runs an expression in the page. */
  readonly run: <T>(expression: string) => Promise<T>;
  /** Runs an expression in the page's only frame, whichever origin it has. */
  readonly inFrame: <T>(expression: string) => Promise<T>;
  /** Clicks as a person does: at the element, with the pointer. */
  readonly click: (selector: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The keys that the tests press, with their place in the WebDriver standard. */
const KEYS = { Tab: '\uE004', Space: ' ', Enter: '\uE007', ArrowRight: '\uE014' } as const;
type Key = keyof typeof KEYS;

export async function chromium(): Promise<Browser> {
  return puppet({ executablePath: await findBrowser(), args: BROWSER_ARGS });
}

export async function firefox(): Promise<Browser> {
  const { 'firefox-esr': executablePath = '' } = await needPrograms(['firefox-esr']);
  return puppet({ browser: 'firefox', executablePath });
}

async function puppet(options: Parameters<typeof puppeteer.launch>[0]): Promise<Browser> {
  const browser = await puppeteer.launch({ headless: true, ...options });
  let page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    open: async (url) => {
      await page.goto(url);
    },
    fresh: async () => {
      const earlier = page;
      page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await earlier.close();
    },
    run: (expression) => page.evaluate(expression) as never,
    inFrame: async (expression) => {
      const [, frame] = page.frames();
      if (frame === undefined) throw new Error('There is no frame yet.');
      return frame.evaluate(expression) as never;
    },
    click: (selector) => page.locator(selector).click(),
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    // In the page's own words: a page kept in memory comes back without loading, which no one
    // should wait for.
    back: async () => {
      await page.evaluate('setTimeout(() => history.back())');
    },
    forward: async () => {
      await page.evaluate('setTimeout(() => history.forward())');
    },
    reload: async () => {
      await page.reload();
    },
    stop: () => browser.close(),
  };
}

/** WebKit as GTK has it, over the WebDriver standard, on a screen of its own. */
export async function webkit(): Promise<Browser> {
  const { WebKitWebDriver = '', 'xvfb-run': screen = '' } = await needPrograms([
    'WebKitWebDriver',
    'xvfb-run',
  ]);
  const port = await freePort();
  const driver = spawn(screen, ['-a', WebKitWebDriver, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // A group of its own, so that the screen ends with it.
    detached: true,
  });
  const end = () => {
    if (driver.pid !== undefined) process.kill(-driver.pid);
  };
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit: ${path} ${JSON.stringify(value)}`);
    return value;
  };
  try {
    await until(() =>
      call('GET', '/status').then(
        () => true,
        () => false,
      ),
    );
    const capabilities = { alwaysMatch: {} };
    const { sessionId } = (await call('POST', '/session', { capabilities })) as {
      sessionId: string;
    };
    const ask = (method: string, path: string, body?: object) =>
      call(method, `/session/${sessionId}/${path}`, body);
    await ask('POST', 'window/rect', { width: 1280, height: 900 });
    return {
      open: async (url) => {
        await ask('POST', 'url', { url });
      },
      fresh: async () => {
        await ask('POST', 'url', { url: 'about:blank' });
      },
      run: (expression) =>
        ask('POST', 'execute/sync', { script: `return (${expression})`, args: [] }) as never,
      inFrame: async (expression) => {
        await ask('POST', 'frame', { id: 0 });
        try {
          const script = `return (${expression})`;
          return (await ask('POST', 'execute/sync', { script, args: [] })) as never;
        } finally {
          await ask('POST', 'frame', { id: null });
        }
      },
      click: async (selector) => {
        const middle = `return document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`;
        await ask('POST', 'execute/sync', { script: middle, args: [] });
        const found = await ask('POST', 'element', { using: 'css selector', value: selector });
        const [element] = Object.values(found as Record<string, string>);
        // Until the layout has settled the driver may find that the element can't be reached.
        await until(
          () =>
            ask('POST', `element/${element}/click`, {}).then(
              () => true,
              () => false,
            ),
          selector,
        );
      },
      press: async (key) => {
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
        await ask('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
      back: async () => {
        await ask('POST', 'back', {});
      },
      forward: async () => {
        await ask('POST', 'forward', {});
      },
      reload: async () => {
        await ask('POST', 'refresh', {});
      },
      stop: async () => {
        await call('DELETE', `/session/${sessionId}`);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** Waits for something to become true; rejects when it hasn't after half a minute. */
export async function until(what: () => Promise<boolean>, name = what.toString()): Promise<void> {
  const last = Date.now() + 30_000;
  // While the page is on its way to another there is nobody to answer.
  while (!(await what().catch(() => false))) {
    if (Date.now() > last) throw new Error(`It never became true: ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
