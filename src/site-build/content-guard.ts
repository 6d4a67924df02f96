import { existsSync, watch } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { type ContentProblem, formatProblem, inFileOrder } from '../schemas/problem.ts';
import { writing as text } from '../text/writing.ts';
import { problemPage } from './problem-page.ts';

interface Guarded {
  /** Tells everything that is wrong with the content as it stands on the disk. */
  readonly check: () => readonly ContentProblem[];
  /** The folders whose files the check reads. */
  readonly folders: readonly string[];
  readonly logger: Pick<AstroIntegrationLogger, 'error' | 'info'>;
}

type Server = HookParameters<'astro:server:setup'>['server'];
type Guarding = Pick<Server, 'middlewares' | 'watcher' | 'ws'>;

/** So long after a save that what is saved together is checked together, in milliseconds. */
const TOGETHER = 50;

/**
 * Holds a site that is being written against the checks of the build: as long as the content has
 * mistakes, every page is a list of them, so that no page that is out of date looks well.
 */
export function guardContent(server: Guarding, { check, folders, logger }: Guarded): void {
  const tell = teller(logger);
  let problems: readonly ContentProblem[] | undefined;
  const current = () => {
    problems ??= inFileOrder(check());
    return problems;
  };
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add([...folders]);
  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => isIn(folder, path))) return;
    problems = undefined;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (tell(current())) server.ws.send({ type: 'full-reload', path: '*' });
    }, TOGETHER);
  });
  server.middlewares.use((request, response, next) => {
    if (!asksForPage(request.url ?? '', request.headers.accept ?? '')) return next();
    if (current().length === 0) return next();
    tell(current());
    response.writeHead(500, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(problemPage(current()));
  });
}

/**
 * Resolves once the content is without mistakes, and says in the terminal what is wrong until then:
 * the generator ends where what it reads first can't be read.
 */
export async function untilSound({ check, folders, logger }: Guarded): Promise<void> {
  const tell = teller(logger);
  for (;;) {
    const problems = check();
    if (tell(inFileOrder(problems)) && problems.length > 0) logger.info(text.waits);
    if (problems.length === 0) return;
    await nextChange(folders);
  }
}

/** Says in the terminal what is wrong when it is otherwise than last time, and tells whether it is. */
function teller(logger: Guarded['logger']) {
  let told = '';
  return (problems: readonly ContentProblem[]): boolean => {
    const now = problems.map(formatProblem).join('\n');
    if (now === told) return false;
    if (now === '') logger.info(text.sound);
    else logger.error(`${text.heading(problems.length)}\n\n${now}\n`);
    told = now;
    return true;
  };
}

function nextChange(folders: readonly string[]): Promise<void> {
  return new Promise((done) => {
    const watchers = folders.filter(existsSync).map((folder) =>
      watch(folder, { recursive: true }, () => {
        for (const watcher of watchers) watcher.close();
        setTimeout(done, TOGETHER);
      }),
    );
  });
}

const isIn = (folder: string, path: string) => resolve(path).startsWith(resolve(folder) + sep);

/** The server's own addresses, and files, are no pages. */
const asksForPage = (url: string, accept: string) =>
  accept.includes('text/html') && !/^\/(?:@|__|node_modules\/)/.test(url);
