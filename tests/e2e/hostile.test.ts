import { expect, MatrixPage, test } from './matrix-page.ts';

const role = 'logistikansvarig';
const long = 'å'.repeat(200);

/** Fragments that someone might send, by mistake or on purpose. */
const FRAGMENTS: readonly [what: string, fragment: string][] = [
  ['markup', `har=${role},<img src=x onerror=alert(1)>`],
  ['encoded markup', `har=${role},%3Cscript%3Ealert(1)%3C/script%3E`],
  ['an address that runs', `har=${role},javascript:alert(1)`],
  ['a template', `har=${role},\${alert(1)},{{alert(1)}}`],
  ['prototypes', `har=__proto__,constructor,toString,hasOwnProperty,${role}`],
  ['prototypes as a form', `har=${role}:__proto__,hr:constructor`],
  ['a broken sign', 'har=%E0%A4%A'],
  ['half a sign', `har=${role}%`],
  ['a null', `har=${role},%00`],
  ['a control that turns text', `har=${role},\u202Egnp.exe`],
  ['Arabic', `har=${role},مدير-المتجر`],
  ['emoji', `har=${role},🧑‍💻🚀`],
  ['a role in another form of Unicode', `har=${role},${'ö'.normalize('NFD')}`],
  ['a name of 200 letters', `har=${role},${long}`],
  ['a thousand roles', `har=${`${role},`.repeat(1000)}`],
  ['100,000 signs', `har=${'x'.repeat(100_000)}`],
  ['only separators', 'har=,,,:::&&&===#'],
  ['twice', `har=${role}&har=hr`],
  ['a selector', `har=${role}&"]*{}[x="`],
  ['a section that is a selector', `a[b="c&har=${role}`],
  ['nothing at all', ''],
  ['only the key', 'har'],
  ['capitals', `HAR=${role.toUpperCase()}`],
  ['spaces and lines', `har= ${role} ,%0A%0Dhr`],
  ['a person', `har=${role}&namn=Anna%20Andersson`],
];

for (const path of ['matris/', 'omraden/logistik/returer/']) {
  test(`/${path} takes any fragment without running it or falling`, async ({ page, browser }) => {
    const alarms: string[] = [];
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
    const fresh = await context.newPage();
    fresh.on('dialog', async (dialog) => {
      alarms.push(`dialog: ${dialog.message()}`);
      await dialog.dismiss();
    });
    fresh.on('pageerror', (error) => alarms.push(error.message));
    fresh.on('console', (message) => {
      if (message.type() === 'error') alarms.push(message.text());
    });
    await fresh.exposeFunction('alarm', (text: string) => alarms.push(text));
    await fresh.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        Reflect.get(window, 'alarm')(`policy: ${violatedDirective}`),
      );
    });
    const matrix = new MatrixPage(fresh);
    for (const [what, fragment] of FRAGMENTS) {
      await fresh.goto('about:blank');
      await matrix.open(`${path}#${fragment}`);
      await expect(matrix.root.locator('img, script, iframe'), what).toHaveCount(0);
      const wide = await fresh.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${what} must not make the page scroll sideways`).toBeLessThanOrEqual(0);
      const levels = await matrix.levels();
      expect(levels, what).toMatch(/^[1-4]+$/);
      expect(alarms, what).toEqual([]);
    }
    await context.close();
    await page.close();
  });
}

test('names from a link can turn no text around them', async ({ matrix }) => {
  await matrix.open(`matris/#har=${role},\u202Egnp.exe,مدير,${long}`);
  const names = matrix.root.locator('.notice bdi');
  await expect(names).toHaveCount(3);
  await expect(matrix.box(role)).toBeChecked();
});
