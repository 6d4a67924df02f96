import { type IncomingHttpHeaders, request as plain } from 'node:http';
import { request as secure } from 'node:https';

/** What a server answered, to the byte. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The names of all headers, as often as they were sent. */
  readonly raw: readonly string[];
  readonly body: Buffer;
}

/** Asks a server for a path, exactly as said: nothing is followed, cleaned, unpacked or added. */
export function ask(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const request = origin.startsWith('https:') ? secure : plain;
  return new Promise((resolve, reject) => {
    // The test's own certificate is its own authority.
    const options = { method, path, headers, rejectUnauthorized: false, agent: false };
    const asked = request(new URL(origin), options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          raw: response.rawHeaders.filter((_, position) => position % 2 === 0),
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}
