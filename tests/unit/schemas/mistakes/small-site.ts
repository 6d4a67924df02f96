import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentProblems } from '../../../../src/schemas/check-content.ts';
import type { ContentProblem } from '../../../../src/schemas/problem.ts';
import { project } from '../project.ts';

/** What a mistake does to a file: new text or bytes, none any more, or a folder in its place. */
export type Change = string | Uint8Array | undefined | { readonly folder: true };

/** The day of the build. */
const TODAY = '2026-11-30';

const DESCRIPTION =
  'Så går det till i butiken, från morgon till kväll, och vad du gör när något går fel.';

/** The head of an article, with its lines changed: undefined takes one away. */
export function head(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const lines = {
    title: 'Kassan',
    description: DESCRIPTION,
    published: '2026-11-24',
    updated: '2026-11-25',
    responsible: 'Redaktionen',
    order: '2',
    ...changes,
  };
  const written = Object.entries(lines).filter(([, value]) => value !== undefined);
  return `---\n${written.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n`;
}

/** The article that mistakes are made in. Its text begins on line 10. */
export const ARTICLE = 'content/guide/kassan.mdx';
export const article = (body: string, changes = {}) => `${head(changes)}\n${body}\n`;

const page = (title: string, body = 'Text.') =>
  `---\ntitle: ${title}\ndescription: ${DESCRIPTION}\n---\n\n${body}\n`;

/** A file of the small framework, as it stands in the site. */
export const tinyFile = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../../fixtures/tiny/${name}.yaml`), 'utf8');

/** What the fixtures lack of a site without a fault. */
const FILES: Readonly<Record<string, string>> = {
  [ARTICLE]: article('## Lådan\n\nText.'),
  'content/guide/forsta-dagen.mdx': article('## Nycklarna {#nycklarna}\n\nText.', {
    title: 'Första dagen',
    order: '1',
  }),
  'content/omraden/butik.mdx': article('## Kassa\n\nText.', { title: 'Butiken', order: undefined }),
  'content/omraden/personal.mdx': article('## Schema\n\nText.', {
    title: 'Personalen',
    order: undefined,
  }),
  'content/site.yaml':
    'name: Butiksmatrisen\ntagline: Om butikschefen\ndescription: Vad en butikschef måste kunna.\n',
  'content/sidor/start.mdx': page('Butiksmatrisen', '# Vad måste butikschefen kunna?\n\nText.'),
  'content/sidor/matris.mdx': page('Matrisen'),
  'content/sidor/rekrytera.mdx': page('Rekrytera'),
  'content/sidor/kandidater.mdx': page('Kandidater'),
  'content/glossary.yaml':
    '- id: kvitto\n  term: Kvitto\n  definition: Ett bevis på köpet.\n- id: dagskassa\n  term: Dagskassa\n  definition: Det som finns i lådan.\n',
  'content/claims.yaml': '- claim: S1\n  page: /guide/kassan/\n  sentence: Text.\n',
  'content/redirects.yaml': '- from: /guide/gammal/\n  to: /guide/kassan/\n',
};

const LISTS = ['/matris/', '/rekrytera/', '/guide/', '/omraden/', '/specialister/'].map((path) => ({
  path,
  keptBy: [],
}));

/** A small site without a fault, to which mistakes are made one at a time and undone again. */
export function smallSite() {
  const site = project();
  const at = (file: string) => join(site.root, file);
  for (const [file, text] of Object.entries(FILES)) put(at(file), text);
  const problems = () =>
    contentProblems(at('content'), {
      publicDir: at('public'),
      root: site.root,
      site: 'https://butiken.example',
      lists: LISTS,
      today: TODAY,
    });
  return {
    root: site.root,
    read: (file: string) => readFileSync(at(file), 'utf8'),
    problems,
    /** What is told when some files are changed; everything is as before afterwards. */
    problemsWith(changes: Readonly<Record<string, Change>>): readonly ContentProblem[] {
      const before = Object.keys(changes).map((file) => [file, bytesOf(at(file))] as const);
      const made = Object.keys(changes).flatMap((file) => firstMissing(at(file)) ?? []);
      try {
        for (const [file, change] of Object.entries(changes)) put(at(file), change);
        return problems();
      } finally {
        for (const path of made) rmSync(path, { recursive: true, force: true });
        for (const [file, bytes] of before) if (bytes !== undefined) put(at(file), bytes);
      }
    },
    [Symbol.dispose]: () => site[Symbol.dispose](),
  };
}

function put(path: string, change: Change): void {
  rmSync(path, { recursive: true, force: true });
  if (change === undefined) return;
  mkdirSync(dirname(path), { recursive: true });
  if (typeof change === 'string' || change instanceof Uint8Array) writeFileSync(path, change);
  else mkdirSync(path);
}

/** The highest folder of a path, or the file itself, that isn't there yet. */
function firstMissing(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  return firstMissing(dirname(path)) ?? path;
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
