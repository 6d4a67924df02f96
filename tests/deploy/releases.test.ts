import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  addRelease,
  goBack,
  type Place,
  releasesIn,
  removeOld,
  show,
  shown,
  writeConfig,
} from '../../deploy/releases.ts';
import { releasedSite } from './released-site.ts';
import { emptyPlace, redirects } from './site.ts';

/** A site of one page and one hashed script, whose policy knows one inline script. */
function siteOf(version: string): string & object {
  const dir = mkdtempSync(join(tmpdir(), 'utgava-'));
  mkdirSync(join(dir, '_astro'));
  writeFileSync(join(dir, `_astro/Matrix.${version}.js`), `// ${version}`);
  writeFileSync(join(dir, '_headers'), 'for another host');
  writeFileSync(
    join(dir, 'index.html'),
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-${version}='"><script src="/_astro/Matrix.${version}.js"></script>`,
  );
  return dir as string & object;
}

async function release(place: Place, version: string): Promise<void> {
  const dir = siteOf(version);
  await addRelease(place, dir, version);
  show(place, version);
  rmSync(dir, { recursive: true });
}

const inSite = ({ target, base }: Place, file: string) => join(target, 'current/site', base, file);
const script = (version: string) => `_astro/Matrix.${version}.js`;

test.each(['/', '/guide/'])(
  'a release under %s keeps the hashed files of the three before it',
  async (base) => {
    using place = emptyPlace(base);
    for (const version of ['1', '2', '3', '4', '5']) await release(place, version);
    expect(shown(place)).toBe('5');
    for (const version of ['2', '3', '4', '5']) {
      expect(readFileSync(inSite(place, script(version)), 'utf8')).toBe(`// ${version}`);
    }
    expect(existsSync(inSite(place, script('1')))).toBe(false);
    expect(existsSync(inSite(place, '_headers'))).toBe(false);
  },
);

test('what nobody can be on any longer is removed, and nothing else', async () => {
  using place = emptyPlace();
  for (const version of ['1', '2', '3', '4', '5', '6']) await release(place, version);
  expect(removeOld(place)).toEqual(['1', '2']);
  expect(releasesIn(place)).toEqual(['3', '4', '5', '6']);
});

test('going back shows the release before, with what readers of the newer one ask for', async () => {
  using place = emptyPlace();
  await release(place, '1');
  await release(place, '2');
  expect(goBack(place)).toBe('1');
  expect(readFileSync(inSite(place, 'index.html'), 'utf8')).toContain(script('1'));
  expect(existsSync(inSite(place, script('2')))).toBe(true);
  expect(() => goBack(place)).toThrow('ingen äldre utgåva');
});

test('a release that stopped half-way is never counted and does not stand in the way', async () => {
  using place = emptyPlace();
  await release(place, '1');
  mkdirSync(join(place.target, 'releases/2.part/site'), { recursive: true });
  expect(releasesIn(place)).toEqual(['1']);
  await release(place, '2');
  expect(releasesIn(place)).toEqual(['1', '2']);
  await expect(release(place, '2')).rejects.toThrow('finns redan');
});

test('the policy of the servers allows both releases while one takes over from the other', async () => {
  using place = emptyPlace();
  const policy = () => readFileSync(join(place.target, 'config/nginx/http.conf'), 'utf8');
  await release(place, 'a');
  expect(await writeConfig(place, redirects)).toBe(true);
  expect(await writeConfig(place, redirects)).toBe(false);
  const dir = siteOf('b');
  await addRelease(place, dir, 'b');
  expect(await writeConfig(place, redirects)).toBe(true);
  expect(policy()).toContain("'sha256-a=' 'sha256-b='");
  rmSync(dir, { recursive: true });
});

test('files of the same name are never overwritten by older ones', async () => {
  using place = emptyPlace();
  await release(place, '1');
  const dir = siteOf('2');
  cpSync(join(dir, script('2')), join(dir, script('1')));
  await addRelease(place, dir, '2');
  show(place, '2');
  expect(readFileSync(inSite(place, script('1')), 'utf8')).toBe('// 2');
  rmSync(dir, { recursive: true });
});

test('every text file is there once more, compressed, and says the same', async () => {
  using place = await releasedSite();
  const site = join(place.target, 'current/site', place.base);
  const texts = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|css|js|md|xml|txt|json|svg)$/.test(name))
    .map((name) => join(site, name))
    .filter((file) => readFileSync(file).length >= 256);
  expect(texts.length).toBeGreaterThan(200);
  for (const file of texts) {
    const text = readFileSync(file);
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(text), file).toBe(true);
    expect(zstdDecompressSync(readFileSync(`${file}.zst`)).equals(text), file).toBe(true);
    expect(gunzipSync(readFileSync(`${file}.gz`)).equals(text), file).toBe(true);
  }
});

test('what says the same as in the release before is not compressed again', async () => {
  using place = await releasedSite();
  const forms = (id: string) => {
    const site = join(place.target, 'releases', id, 'site', place.base);
    return [join(site, 'index.html'), join(site, 'index.html.br')].map((file) =>
      readFileSync(file),
    );
  };
  const [page = Buffer.of()] = forms('1');
  const mark = Buffer.from('taken from the release before');
  writeFileSync(join(place.target, 'releases/1/site', place.base, 'index.html.br'), mark);
  const next = mkdtempSync(join(tmpdir(), 'utgava-'));
  writeFileSync(join(next, 'index.html'), page);
  await addRelease(place, next, '2');
  expect(forms('2')[1]?.equals(mark)).toBe(true);
  writeFileSync(join(next, 'index.html'), `${page.toString()} `);
  await addRelease(place, next, '3');
  const [changed = Buffer.of(), compressed = Buffer.of()] = forms('3');
  expect(brotliDecompressSync(compressed).equals(changed)).toBe(true);
  rmSync(next, { recursive: true });
});
