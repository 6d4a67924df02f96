import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dist } from './pages.ts';
import { contentsOf, copyOfProject } from './project-copy.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const published = (path: string) => readFileSync(join(path, 'dist/index.html'), 'utf8');

describe('a build', () => {
  it('gives the same bytes when it is made twice', () => {
    const again = join(root, '.build/again');
    const cache = './.astro/cache-again';
    for (const old of [again, join(root, cache)]) rmSync(old, { recursive: true, force: true });
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', again],
      {
        cwd: root,
        encoding: 'utf8',
        // Nothing kept from the first build helps the second one to the same bytes.
        // The runner's own DEV would mark pictures as those of a development server.
        env: { ...process.env, DEV: undefined, NODE_ENV: 'production', CACHE_DIR: cache },
      },
    );
    expect(status).toBe(0);
    const [first, second] = [contentsOf(dist.replace(/\/$/, '')), contentsOf(again)];
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...second].filter(([file, hash]) => first.get(file) !== hash)).toEqual([]);
    rmSync(again, { recursive: true });
  }, 240_000);

  it('that is killed half-way leaves the site as it was', async () => {
    using copy = copyOfProject();
    const child = spawn(process.execPath, ['scripts/build.mjs'], {
      cwd: copy.path,
      stdio: 'ignore',
      // A group of its own, so that what it started ends with it.
      detached: true,
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const half = join(copy.path, '.build/next/_astro');
    while (!existsSync(half) && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(child.exitCode).toBeNull();
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
    expect(published(copy.path)).toBe('the site as it was');
  }, 240_000);

  it('that may not write says so in one line and changes nothing', () => {
    using copy = copyOfProject();
    // A file where the folder should be stops even the superuser, as a disk for reading only would.
    writeFileSync(join(copy.path, '.build'), '');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
      cwd: copy.path,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('Det går inte att skriva i projektets mapp. Ingenting ändrades'),
    ]);
    expect(published(copy.path)).toBe('the site as it was');
  });

  it('beside another one says so in one line and leaves it alone', () => {
    using copy = copyOfProject();
    mkdirSync(join(copy.path, '.build'));
    writeFileSync(join(copy.path, '.build/pagar'), String(process.pid));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
      cwd: copy.path,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      `Ett annat bygge pågår, process ${process.pid}. Vänta tills det är klart. Pågår inget, ta bort .build/pagar.`,
    );
    expect(readdirSync(join(copy.path, '.build'))).toEqual(['pagar']);
    expect(published(copy.path)).toBe('the site as it was');
  });

  it('on a full disk says so in Swedish, without a trace, and changes nothing', () => {
    using copy = copyOfProject();
    // Every file that the generator writes meets a full disk; the small command around it doesn't.
    const full = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      if (process.argv[1]?.endsWith('astro.mjs')) {
        fs.promises.writeFile = async (file) => {
          throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: 'ENOSPC' });
        };
        syncBuiltinESMExports();
      }`;
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
      cwd: copy.path,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(full)}`,
      },
    });
    expect(status).toBe(1);
    const [said, kept] = stderr.trim().split('\n\n');
    expect(said).toBe('Disken är full. Frigör plats och bygg igen.');
    expect(kept).toContain('dist/ är orörd');
    expect(stderr).not.toMatch(/^\s+at |ENOSPC/m);
    expect(published(copy.path)).toBe('the site as it was');
  }, 120_000);

  it('of content with a mistake says only that, and touches nothing', () => {
    using copy = copyOfProject();
    const article = join(copy.path, 'content/guide/intervju.mdx');
    writeFileSync(
      article,
      `${readFileSync(article, 'utf8')}\nHej {namn}\n\n<Exmpel>Text</Exmpel>\n`,
    );
    writeFileSync(join(copy.path, 'content/guide/ny.md'), 'Text.');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
      cwd: copy.path,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Menade du `<Exempel>`?');
    expect(stderr).toContain('klamrar, `{namn}`');
    expect(stderr).toContain('content/guide/ny.md: Filen läses inte');
    expect(stderr).not.toMatch(/^\s+at |\[ERROR\]|hook/m);
    expect(published(copy.path)).toBe('the site as it was');
  }, 60_000);

  it.each([
    [
      'scripts/build.mjs',
      { BASE_PATH: 'guide' },
      /^BASE_PATH=guide ska vara en sökväg.*BASE_PATH=\/guide\/\.$/,
    ],
    [
      'scripts/start.mjs',
      { SITE_URL: 'https://exempel.se/guide' },
      /SITE_URL=https:\/\/exempel\.se BASE_PATH=\/guide\/\.$/,
    ],
    ['scripts/serve.mjs', { PORT: 'abc' }, /^PORT=abc är ingen port\..*PORT=4321\.$/],
    ['scripts/dev.mjs', { CONTENT_DIR: 'finns-inte' }, /^CONTENT_DIR=finns-inte är ingen mapp\./],
  ])(
    'with a setting of the wrong form, %s says so in one line before anything starts',
    (script, env, line) => {
      using copy = copyOfProject();
      const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
        cwd: copy.path,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr.trim()).toMatch(line);
      expect(existsSync(join(copy.path, '.build'))).toBe(false);
    },
  );

  it('on another Node says which one and how, in one line', () => {
    const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.0' } })`;
    for (const script of ['scripts/build.mjs', 'scripts/start.mjs']) {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', `data:text/javascript,${encodeURIComponent(older)}`, script],
        { cwd: root, encoding: 'utf8' },
      );
      expect(status, script).toBe(1);
      expect(stderr.trim().split('\n'), script).toEqual([expect.stringContaining('Node 18.20.0')]);
    }
  });
});

it.each([
  ['scripts/serve.mjs'],
  ['scripts/pictures.mjs'],
  ['scripts/validate.mjs'],
  ['scripts/lighthouse.mjs'],
  ['deploy/release.ts', '/srv/guiden'],
])('%s says in one line that nothing is built', (...script) => {
  using copy = copyOfProject();
  rmSync(join(copy.path, 'dist'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, script, {
    cwd: copy.path,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('Det finns inget bygge i dist/. Kör "npm run build" först.');
});

/** A running server of the built site, with what it has said, up to where it says how to stop it. */
async function shown(script: readonly string[], port: number) {
  const child = spawn(process.execPath, script, {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
  });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  while (!said.includes('Stoppa med') && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { child, said };
}

it('a taken port is no reason to show another site: the next free one is said', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { child, said } = await shown(['scripts/serve.mjs'], port);
  child.kill();
  other.close();
  expect(said).toContain(`Port ${port} är upptagen`);
  expect(said).toMatch(/Guiden finns på http:\/\/127\.0\.0\.1:\d+\//);
  expect(said).not.toContain(`127.0.0.1:${port}/`);
});

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s to a command ends what it has started too',
  async (signal) => {
    // As `npm start` does once it has installed and built.
    const start = `import('./scripts/lib/tools.mjs').then(({ node }) => node('scripts/serve.mjs'))`;
    const { child, said } = await shown(['-e', start], 0);
    const [address = ''] = said.match(/http:\S+/) ?? [];
    expect((await fetch(address)).status).toBe(200);
    const ended = new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
    child.kill(signal);
    expect(await ended).toBe(signal);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  },
);
