// Serves a built site on loopback, as a plain static host would.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Starts a server for `dir` under `base` ("/" or "/guide/"). `port` 0 takes a free one.
 * Resolves with the site's address and a way to stop; rejects where the port is taken.
 * @param {string} dir
 * @param {{ port?: number, base?: string, files?: import('sirv').Options }} [options] `files` is
 *   what the files are served with.
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export function serve(dir, { port = 0, base = '/', files: how = {} } = {}) {
  const prefix = base.replace(/\/$/, '');
  const missing = readFileSync(join(dir, '404.html'));
  /** @param {import('node:http').IncomingMessage} _request @param {import('node:http').ServerResponse} response */
  const notFound = (_request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(missing);
  };
  const files = sirv(dir, { etag: true, ...how, onNoMatch: notFound });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (prefix !== '' && !url.startsWith(`${prefix}/`)) {
      notFound(request, response);
      return;
    }
    request.url = url.slice(prefix.length);
    files(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' ? address?.port : port;
      resolve({
        address: `http://127.0.0.1:${taken}${prefix}/`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
