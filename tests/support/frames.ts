import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');

/** A server that runs until it is stopped. */
export interface Running {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * The headers that framing depends on, by path. A sandboxed frame has an origin of its own, so even
 * its own scripts, typeface and sheets come to it from elsewhere.
 */
export function framingHeaders(path: string): Record<string, string> {
  const fromAnywhere = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
  if (/^\/(?:_astro|data)\//.test(path))
    return { ...fromAnywhere, 'Access-Control-Allow-Origin': '*' };
  if (path === '/favicon.svg') return fromAnywhere;
  const own = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
  return path.startsWith('/inbaddad/')
    ? { ...own, ...fromAnywhere, 'Content-Security-Policy': 'frame-ancestors *' }
    : {
        ...own,
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Content-Security-Policy': "frame-ancestors 'none'",
        'X-Frame-Options': 'DENY',
      };
}

/** Serves the built site with the headers that framing depends on. */
export function serveFramed(): Promise<Running> {
  const files = sirv(dist, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(framingHeaders(path))) {
        response.setHeader(name, value);
      }
    },
  });
  return listen((request, response) => {
    request.url = (request.url ?? '/').slice(base.length);
    files(request, response, () => void response.writeHead(404).end());
  });
}

/** Serves a page of another site; `isolated` asks everything in it for leave to be embedded. */
export function serveHost(html: () => string, isolated: () => boolean): Promise<Running> {
  return listen((_request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(isolated()
        ? {
            'Cross-Origin-Embedder-Policy': 'require-corp',
            'Cross-Origin-Opener-Policy': 'same-origin',
          }
        : {}),
    });
    response.end(html());
  });
}

async function listen(handler: Handler): Promise<Running> {
  const { port, stop } = await onLoopback(handler);
  return { origin: `http://127.0.0.1:${port}${base}/`, stop };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Answers on a free port of this machine's own address until it is stopped. */
export function onLoopback(
  handler: Handler,
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const server = createServer(handler);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        port,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
