import { pages } from '../site/pages.ts';
import { brotli, file, scriptsOf, weightOfScripts } from '../site/weight.ts';
import type { Figure } from './figures.ts';

/** A page of each kind. */
const KINDS: Readonly<Record<string, string>> = {
  start: '/',
  matris: '/matris/',
  område: '/omraden/logistik/',
  kompetens: '/omraden/logistik/returer/',
  specialist: '/specialister/logistikansvarig/',
  artikel: '/guide/konsult-eller-anstalld/',
  'artikel med matris': '/guide/kravprofil/',
  story: '/stories/byran-som-agde-kontot/',
  ordlista: '/ordlista/',
  sök: '/sok/',
  om: '/om/',
  rekrytera: '/rekrytera/',
  kandidater: '/rekrytera/kandidater/',
  inbäddad: '/inbaddad/',
};

/** What the pages that the budget names may weigh. */
const BUDGETS: Readonly<Record<string, number>> = {
  'artikel: html + css + js': 14_600,
  'artikel: js': 3_000,
  'artikel: typsnitt': 30_000,
  'matris: js': 26_000,
  'matris: html': 28_000,
  'rekrytera: js': 34_000,
};

/** What a page of each kind weighs when it travels with brotli, and how many requests it takes. */
export function sizeFigures(): Figure[] {
  return Object.entries(KINDS).flatMap(([kind, address]) => {
    const page = pages.find((one) => one.address === address);
    return page === undefined ? [] : figuresOf(kind, page.html);
  });
}

function figuresOf(kind: string, html: string): Figure[] {
  const named = (pattern: RegExp) => [
    ...new Set([...html.matchAll(pattern)].map(([, to = '']) => to)),
  ];
  const sheets = named(/<link[^>]* href="([^"]+\.css)"/g);
  const fonts = named(/<link[^>]* href="([^"]+\.woff2)"/g);
  const sum = (addresses: readonly string[], size: (data: Buffer) => number) =>
    addresses.reduce((total, address) => total + size(file(address)), 0);
  const js = weightOfScripts(html);
  const css = sum(sheets, brotli);
  const weights: Record<string, number> = {
    'html, utan brotli': Buffer.byteLength(html),
    html: brotli(html),
    css,
    js,
    'html + css + js': brotli(html) + css + js,
    typsnitt: sum(fonts, ({ length }) => length),
  };
  const requests = 1 + sheets.length + fonts.length + scriptsOf(html).size;
  return [
    ...Object.entries(weights).map(([measure, value]) =>
      withBudget({ part: 'storlek', what: `${kind}: ${measure}`, value, unit: 'byte' }),
    ),
    { part: 'storlek', what: `${kind}: hämtningar`, value: requests, unit: 'st' },
  ];
}

function withBudget(figure: Figure): Figure {
  const atMost = BUDGETS[figure.what];
  return atMost === undefined ? figure : { ...figure, atMost };
}
