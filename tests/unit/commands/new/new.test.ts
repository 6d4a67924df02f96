import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFramework } from '../../../../src/schemas/framework/read.ts';
import { readRoles } from '../../../../src/schemas/roles/read.ts';

const root = join(import.meta.dirname, '../../../..');
let home = '';
const read = (name: string) => readFileSync(join(home, 'content', name), 'utf8');
const yaml = (name: string) => parse(read(`matrix/${name}.yaml`));
const framework = () =>
  readFramework(join(home, 'content/matrix'), { root: home, publisher: 'Prov' });

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'nytt-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Every file below the folder, with what it holds. */
const everything = () =>
  Object.fromEntries(
    readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

/** `npm run new` with these words, and these lines typed at its questions. */
function run(words: readonly string[], typed: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    input: typed.map((line) => `${line}\n`).join(''),
  });
  return { status, said: stdout, refused: stderr.trim() };
}

const DESCRIPTION =
  'Vad raderna i en prislista betyder, och vilka frågor ni ställer innan ni svarar.';

describe('in a guide that is there', () => {
  beforeEach(() => cpSync(join(root, 'content'), join(home, 'content'), { recursive: true }));

  test('an article, a competence and a specialist are written wherever they have to be known', () => {
    const before = framework();
    const { parts } = parse(read('site.yaml')).sections.guide;
    const area = before.areas.find(({ delegable }) => delegable)?.id ?? '';

    // Asked for, with answers that are refused on the way.
    const article = run(
      ['artikel', home],
      [
        'guide',
        'Så läser ni en prislista',
        '',
        'För kort.',
        DESCRIPTION,
        '',
        parts[0]?.title ?? '',
      ],
    );
    expect(article.refused).toBe('');
    expect(article.said).toContain('9 tecken, men det ska vara 50–160.');
    expect(article.said).toContain('/guide/sa-laser-ni-en-prislista/');
    expect(read('guide/sa-laser-ni-en-prislista.mdx')).toContain(
      `description: >-\n  ${DESCRIPTION}`,
    );

    // Last in the part that was asked for, before the next one.
    const place = Number(/^order: (.+)$/m.exec(read('guide/sa-laser-ni-en-prislista.mdx'))?.[1]);
    expect(place).toBeGreaterThan(parts[1].from - 1);
    expect(place).toBeLessThan(parts[1].from);

    // Given on the command line, so that nothing is asked.
    const competence = run([
      'kompetens',
      home,
      '--name=Inkommande gods',
      '--area',
      area,
      '--definition',
      'Tar emot varor.',
      '--why',
      'Saldot ska stämma.',
      '--baseline',
      '4',
      '--floor',
      '2',
      '--id',
      'inkommande-gods',
    ]);
    expect(competence).toMatchObject({ status: 0, refused: '' });
    expect(competence.said).not.toContain('>');
    expect(yaml('published').competences.at(-1)).toBe('inkommande-gods');
    expect(yaml('learning').at(-1).competence).toBe('inkommande-gods');
    expect(Object.keys(yaml('english').competences['inkommande-gods'].anchors)).toEqual([
      '2',
      '3',
      '4',
    ]);
    const own = framework().competences.filter((each) => each.area === area);
    expect(own.at(-1)).toMatchObject({ id: 'inkommande-gods', baseline: 4, floor: 2 });

    const specialist = run([
      'specialist',
      home,
      '--name',
      'Godsmottagare',
      '--indefinite',
      'en godsmottagare',
      '--definite',
      'godsmottagaren',
      '--area',
      area,
      '--engagements',
      'extern',
      '--does',
      'Tar emot.',
      '--covers',
      'inkommande-gods:2',
      '--id',
      'godsmottagare',
    ]);
    expect(specialist).toMatchObject({ status: 0, refused: '' });
    expect(yaml('published').specialists.at(-1)).toBe('godsmottagare');
    expect(yaml('specialist-pages').at(-1)).toMatchObject({ specialist: 'godsmottagare' });
    expect(yaml('english').specialists).toHaveProperty('godsmottagare');

    // Reading it holds every id, level and mark against the others.
    const after = framework();
    expect(after.version).toBe((before.version ?? 0) + 2);
    expect(after.versions.at(-1)?.changes).toEqual([
      { competence: 'inkommande-gods', covers: { godsmottagare: 'none' }, why: expect.any(String) },
    ]);
    expect(read('matrix/specialists.yaml')).toContain('ATT SKRIVA');
  });

  test('a role beside the first one is written in a file of its own, and the next below it', () => {
    const [one = '', two = ''] = framework().competences.map(({ id }) => id);
    const add = (id: string, name: string, competences: string) =>
      run([
        ...['roll-till', home, '--name', name, '--id', id, '--definite', `${name}n`],
        ...['--description', 'Gör sitt.', '--competences', competences],
      ]);
    expect(add('lagerledare', 'Lagerledare', `${one}:3, ${two}:4`)).toMatchObject({ refused: '' });
    expect(read('roller.yaml')).toMatch(
      /^# yaml-language-server: .*roller\.schema\.json\n# Rollerna/,
    );
    expect(add('kassaledare', 'Kassaledare', `${one}:3`)).toMatchObject({ refused: '' });
    const roles = readRoles(join(home, 'content'), { root: home, publisher: 'Prov' });
    expect(roles.map(({ role, competences }) => [role.id, competences.length])).toEqual([
      ['lagerledare', 2],
      ['kassaledare', 1],
    ]);
  });

  test('what is refused leaves everything as it was, in one line that says why', () => {
    const [taken = ''] = framework().competences.map(({ id }) => id);
    const before = everything();
    const { status, refused } = run(['kompetens', home, '--name', 'X', '--id', taken]);
    expect(refused).toBe(`--id: \`${taken}\` finns redan. Välj ett annat. Ingenting skrevs.`);
    expect(status).toBe(1);
    expect(everything()).toEqual(before);
  });

  test('where a build would stop nothing is written, and it is told why', () => {
    writeFileSync(join(home, 'content/matrix/rules.yaml'), 'externalFloor: 9\n');
    const before = everything();
    const { status, refused } = run(['artikel', home]);
    expect(status).toBe(1);
    // Named from where the author stands, so that an editor finds it.
    const [, file = ''] = refused.match(/^(\S*content\/matrix\/rules\.yaml):1: /m) ?? [];
    expect(resolve(root, file)).toBe(join(home, 'content/matrix/rules.yaml'));
    expect(refused).toContain('Ingenting skrevs.');
    expect(everything()).toEqual(before);
  });
});

test('a role whose name takes “ett” is spoken of so', () => {
  home = join(home, 'min-roll');
  const { refused } = run([
    'roll',
    home,
    ...['--name=Köksbiträde', '--id=koksbitrade', '--definite=köksbiträdet'],
    ...['--determiner=ett', '--description=Håller köket i ordning.', '--areas=Hygien'],
  ]);
  expect(refused).toBe('');
  expect(yaml('role').determiner).toBe('ett');
  expect(read('sidor/start.mdx')).toContain('# Vad måste ert köksbiträde kunna?');
  expect(read('sidor/matris.mdx')).toContain('kraven på ert köksbiträde"');
  expect(read('omraden/hygien.mdx')).toContain('Vad ett köksbiträde behöver');
  expect(read('site.yaml')).toContain('tagline: Vad ett köksbiträde måste kunna');
  home = join(home, '..');
});

test('a role gets a folder of its own that can be read, and never another’s', () => {
  const words = [
    'roll',
    home.concat('/min-roll'),
    '--name',
    'Butikschef',
    '--id',
    'butikschef',
    '--definite',
    'butikschefen',
    '--description',
    'Leder butiken.',
    '--areas',
    'Ledarskap, Kassa & pris, 3D-skyltar',
  ];
  const first = run(words);
  expect(first).toMatchObject({ status: 0, refused: '' });
  home = join(home, 'min-roll');
  const { role, areas, competences, specialists } = framework();
  expect(role).toMatchObject({ id: 'butikschef', name: 'Butikschef', definite: 'butikschefen' });
  expect(areas.map(({ id }) => id)).toEqual(['ledarskap', 'kassa-pris', 'd-skyltar']);
  expect(competences).toHaveLength(3);
  expect(specialists).toHaveLength(1);
  const written = Object.values(everything()).map((text) => text.replace(/^#.*$/gm, ''));
  expect(written.join('\n')).not.toMatch(/logistik|handel|\{\{/i);
  const before = everything();
  expect(run(words).refused).toMatch(/min-roll finns redan/);
  expect(everything()).toEqual(before);
  home = join(home, '..');
});
