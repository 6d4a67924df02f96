import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.xml': 'application/xml',
};

/** What is already compressed gains nothing from being so again. */
const PACKED = new Set(['.woff2', '.png', '.webp', '.avif']);

/** A server on loopback, with its address (that ends with `/`) and a way to stop it. */
export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Serves a folder over HTTP/1.1 with brotli, as a static host would. Every file is compressed
 * once, so that no reader waits for it.
 */
export function serveBrotli(dir: string): Promise<Served> {
  const ready = new Map<string, Answer | undefined>();
  const answerTo = (path: string) => {
    if (!ready.has(path)) ready.set(path, read(dir, path));
    return ready.get(path);
  };
  const server = createServer((request, response) => {
    const answer = answerTo(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    response.writeHead(answer === undefined ? 404 : 200, answer?.headers ?? {});
    response.end(answer?.body ?? '');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        address: `http://127.0.0.1:${port}/`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function read(dir: string, path: string): Answer | undefined {
  const named = join(dir, normalize(path));
  const file = path.endsWith('/') ? join(named, 'index.html') : named;
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const type = extname(file);
  const raw = readFileSync(file);
  const headers = { 'Content-Type': TYPES[type] ?? 'application/octet-stream' };
  return PACKED.has(type)
    ? { body: raw, headers }
    : { body: brotliCompressSync(raw), headers: { ...headers, 'Content-Encoding': 'br' } };
}
