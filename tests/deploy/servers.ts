import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needPrograms } from '../../scripts/lib/apt.mjs';
import { ask } from './ask.ts';
import { freePort } from './free-port.ts';

const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url));

/** A server that runs with the shipped configuration. */
export interface Server {
  readonly origin: string;
  /** The same site without TLS, as behind something that takes care of that. */
  readonly plain: string;
  readonly stop: () => Promise<void>;
}

/** Starts nginx with the shipped example, over TLS, for the releases in `target`. */
export async function startNginx(target: string): Promise<Server> {
  const {
    nginx = '',
    brotli_static: brotli = '',
    openssl = '',
  } = await needPrograms(['nginx', 'brotli_static', 'openssl']);
  const [port, redirecting, plain] = [await freePort(), await freePort(), await freePort()];
  const own = join(target, 'nginx');
  mkdirSync(own, { recursive: true });
  certify(openssl, own);
  const site = readFileSync(join(deploy, 'nginx/exempel.conf'), 'utf8')
    .replaceAll('/srv/kompetensmatrisen', target)
    .replaceAll('/etc/letsencrypt/live/exempel.se', own)
    .replace('listen 443', `listen 127.0.0.1:${port}`)
    .replace('listen 80', `listen 127.0.0.1:${redirecting}`)
    .replaceAll('server_name exempel.se', 'server_name localhost');
  writeFileSync(join(own, 'site.conf'), site);
  // What Debian's own nginx.conf says around it, without its paths.
  writeFileSync(
    join(own, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
worker_rlimit_nofile 8192;
pid ${own}/pid;
error_log ${own}/error.log warn;
load_module ${brotli};
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join(' ')}
  include ${own}/site.conf;
  server {
    listen 127.0.0.1:${plain};
    access_log off;
    include ${target}/config/nginx/server.conf;
  }
}
`,
  );
  const child = spawn(
    nginx,
    ['-p', own, '-c', join(own, 'nginx.conf'), '-e', join(own, 'start.log')],
    { stdio: 'inherit' },
  );
  return started(child, `https://localhost:${port}`, `http://127.0.0.1:${plain}`);
}

/** Starts nginx as the container does, with its own configuration, for the releases in `target`. */
export async function startContainer(target: string): Promise<Server> {
  const { nginx = '', brotli_static: brotli = '' } = await needPrograms(['nginx', 'brotli_static']);
  const port = await freePort();
  const own = join(target, 'container');
  mkdirSync(own, { recursive: true });
  const shipped = readFileSync(join(deploy, 'container/nginx.conf'), 'utf8')
    .replaceAll('/srv/kompetensmatrisen', target)
    .replaceAll('/tmp/', `${own}/`)
    .replace('include /etc/nginx/modules-enabled/*.conf;', `load_module ${brotli};`)
    .replace('listen 8080', `listen 127.0.0.1:${port}`);
  // In the container it isn't the superuser who runs it.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(join(own, 'nginx.conf'), user + shipped);
  const child = spawn(
    nginx,
    ['-p', own, '-c', join(own, 'nginx.conf'), '-e', join(own, 'start.log'), '-g', 'daemon off;'],
    { stdio: 'inherit' },
  );
  const origin = `http://127.0.0.1:${port}`;
  return started(child, origin, origin);
}

/** Starts Caddy with the shipped example, without TLS, for the releases in `target`. */
export async function startCaddy(target: string): Promise<Server> {
  const { caddy = '' } = await needPrograms(['caddy']);
  const port = await freePort();
  const own = join(target, 'caddy');
  mkdirSync(own, { recursive: true });
  const site = readFileSync(join(deploy, 'caddy/Caddyfile'), 'utf8')
    .replaceAll('/srv/kompetensmatrisen', target)
    .replace('exempel.se {', `http://localhost:${port} {`);
  const options = '{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n';
  writeFileSync(join(own, 'Caddyfile'), options + site);
  const child = spawn(caddy, ['run', '--config', join(own, 'Caddyfile')], {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
  });
  return started(child, `http://localhost:${port}`, `http://localhost:${port}`);
}

function certify(openssl: string, own: string): void {
  execFileSync(
    openssl,
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
      ...['-keyout', join(own, 'privkey.pem'), '-out', join(own, 'fullchain.pem')],
    ],
    { stdio: 'ignore' },
  );
}

async function started(child: ChildProcess, origin: string, plain: string): Promise<Server> {
  let ended = false;
  const end = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true;
      resolve();
    });
  });
  const stop = async () => {
    if (!ended) child.kill('SIGTERM');
    await end;
  };
  for (let tries = 0; tries < 200 && !ended; tries += 1) {
    const answer = await ask(origin, '/').catch(() => undefined);
    if (answer !== undefined) return { origin, plain, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`The server at ${origin} never answered.`);
}
