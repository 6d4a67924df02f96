import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ContentProblem } from '../../../src/schemas/problem.ts';
import { guardContent, untilSound } from '../../../src/site-build/content-guard.ts';

const MISTAKE: ContentProblem = {
  file: 'content/guide/kassan.mdx',
  line: 12,
  message: 'Taggen `<Exmpel>` finns inte.',
  fix: 'Menade du `<Exempel>`?',
};

let folder = '';
let problems: readonly ContentProblem[] = [];
let told: string[] = [];
const logger = {
  error: (words: string) => told.push(words),
  info: (words: string) => told.push(words),
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vakt-'));
  problems = [];
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A server with the guard before everything else; `get` asks it for something. */
function guarded() {
  type Handler = (request: object, response: object, next: () => void) => void;
  const handlers: Handler[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
  const sent: object[] = [];
  const server = {
    watcher,
    ws: { send: (message: object) => sent.push(message) },
    middlewares: { use: (handler: Handler) => handlers.push(handler) },
  } as unknown as Parameters<typeof guardContent>[0];
  guardContent(server, { check: () => problems, folders: [folder], logger });
  const get = (url: string, accept = 'text/html') => {
    let page = 'the page itself';
    let status = 200;
    const response = {
      writeHead: (code: number) => {
        status = code;
      },
      end: (html: string) => {
        page = html;
      },
    };
    for (const handler of handlers) handler({ url, headers: { accept } }, response, () => {});
    return { status, page };
  };
  const save = (now: readonly ContentProblem[], file = join(folder, 'kassan.mdx')) => {
    problems = now;
    watcher.emit('all', 'change', file);
  };
  return { get, save, sent };
}

test('a page is a list of the mistakes as long as there are any, and itself again afterwards', async () => {
  const { get, save, sent } = guarded();
  expect(get('/guide/kassan/')).toEqual({ status: 200, page: 'the page itself' });

  save([MISTAKE]);
  const { status, page } = get('/matris/');
  expect(status).toBe(500);
  expect(page).toContain('<h1>Innehållet har ett fel</h1>');
  expect(page).toContain('content/guide/kassan.mdx:12');
  expect(page).toContain('<code>&lt;Exmpel&gt;</code> finns inte.');
  expect(page).toContain('Menade du <code>&lt;Exempel&gt;</code>?');

  save([]);
  expect(get('/matris/').page).toBe('the page itself');
  await vi.waitFor(() => expect(sent).toEqual([{ type: 'full-reload', path: '*' }]));
});

test('every open page is shown anew when what is wrong has changed, and not otherwise', async () => {
  const { save, sent } = guarded();
  save([MISTAKE]);
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(told).toEqual([
    'Innehållet har ett fel\n\ncontent/guide/kassan.mdx:12: Taggen `<Exmpel>` finns inte. Menade du `<Exempel>`?\n',
  ]);
  save([MISTAKE]);
  save([MISTAKE, { ...MISTAKE, line: 3 }]);
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect(told[1]).toMatch(/^Innehållet har 2 fel\n\ncontent\/guide\/kassan.mdx:3:/);
  save([]);
  await vi.waitFor(() => expect(told).toHaveLength(3));
  expect(told[2]).toBe('Innehållet är utan fel igen.');
  expect(sent).toHaveLength(3);
});

test('files of the page, the server’s own addresses and other folders are left alone', () => {
  const { get, save } = guarded();
  expect(get('/').status).toBe(200);
  save([MISTAKE], join(tmpdir(), 'elsewhere.mdx'));
  expect(get('/').status).toBe(200);
  save([MISTAKE]);
  for (const url of ['/@vite/client', '/__open-in-editor?file=a', '/node_modules/a.js']) {
    expect(get(url).status, url).toBe(200);
  }
  expect(get('/src/a.css', 'text/css').status).toBe(200);
  expect(get('/').status).toBe(500);
});

test('the start waits for a sound content, and tells all that is wrong with it', async () => {
  problems = [MISTAKE];
  let started = false;
  const start = untilSound({ check: () => problems, folders: [folder], logger }).then(() => {
    started = true;
  });
  expect(told).toHaveLength(2);
  expect(told[1]).toBe('Rätta och spara, så startar förhandsvisningen.');
  problems = [];
  expect(started).toBe(false);
  writeFileSync(join(folder, 'kassan.mdx'), 'Rättad.');
  await start;
  expect(told.at(-1)).toBe('Innehållet är utan fel igen.');
});
