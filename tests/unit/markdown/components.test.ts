import { readFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { callouts } from '../../../src/markdown/callouts.ts';
import { pictureFiles } from '../../../src/markdown/picture-files.ts';
import { rowHeaders } from '../../../src/markdown/row-headers.ts';
import { tabHeadings } from '../../../src/markdown/tab-headings.ts';
import { TAGS } from '../../../src/schemas/articles/mdx/allowed.ts';
import { readCallouts } from '../../../src/schemas/articles/mdx/callouts.ts';

const compiled = (source: string) =>
  mdxToJs(readCallouts(source).text, {
    mdastPlugins: [tabHeadings(), pictureFiles()],
    hastPlugins: [rowHeaders()],
  }).code.replace(/\s+/g, ' ');

describe('callouts', () => {
  test('become tags on the same lines, with their headings', () => {
    const { text, problems } = readCallouts(
      'A\n\n:::tips[Börja "här"]\n- ett\n:::\n\n:::varning\nB\n:::',
    );
    expect(problems).toEqual([]);
    expect(text).toBe(
      'A\n\n<Ruta slag="tips" rubrik="Börja ”här”">\n- ett\n</Ruta>\n\n<Ruta slag="varning">\nB\n</Ruta>',
    );
  });

  test('are read before MDX is compiled', () => {
    const { enforce, transform } = callouts();
    expect(enforce).toBe('pre');
    expect(transform).toMatchObject({ filter: { id: /\.mdx$/ } });
  });

  test('leave code and colons in words alone', () => {
    const source = '````\n:::tips\n```\n:::\n````\n\nEU:s lag (2008:567).\n';
    expect(readCallouts(source)).toEqual({ text: source, problems: [] });
  });
});

describe('pictures', () => {
  test('of a tag are imported from beside the article, each once', () => {
    const code = compiled(
      '<Bild fil="a.jpg" mork="b.jpg" alt="x" />\n\n<Bild fil="./a.jpg" alt="y" />\n',
    );
    expect(code).toContain('import picture0 from "./a.jpg";');
    expect(code).toContain('fil: picture0, mork: picture1, alt: "x"');
  });

  test('in public/ keep their address', () => {
    const code = compiled('<Bild fil="/a.jpg" alt="x" />\n');
    expect(code).toContain('fil: "/a.jpg"');
    expect(code).not.toContain('import picture');
  });

  test('of Markdown go through the same component', () => {
    expect(compiled('![x](a.jpg)\n')).toContain('export const components = { img: Picture };');
    expect(compiled('<img src="/a.svg" alt="x" />\n')).toContain('_jsx(Picture, { src: "/a.svg"');
    expect(compiled('Text\n')).not.toContain('Picture');
  });
});

test('code has a component of its own, on pages that have code', () => {
  expect(compiled('```\na\n```\n')).toContain('export const components = { pre: CodeBlock };');
});

test('a tab’s heading is one step below the heading above it', () => {
  const tabs = '<Flikar namn="A">\n<Flik namn="B">\nText\n</Flik>\n</Flikar>\n';
  expect(compiled(tabs)).toContain('niva: "2"');
  expect(compiled(`## A\n\n### B\n\n${tabs}`)).toContain('niva: "4"');
});

test('only a comparison’s rows have headings and marks', () => {
  const table = '| | A |\n|---|---|\n| Snabb | Ja |\n';
  const code = compiled(`<Jamforelse rubrik="x">\n${table}</Jamforelse>\n`);
  expect(code).toContain('{ scope: "row", children: "Snabb" }');
  expect(code).toMatch(/\{\s*scope: "col",\s*children: "A"\s*\}/);
  expect(code).toContain('"data-answer": "ja"');
  expect(code).toContain('_jsx(_components.td, {})');
  expect(compiled(table)).not.toMatch(/scope|data-answer/);
});

describe('the page of the components', () => {
  const body = (folder: string) =>
    readFileSync(`${folder}/om/komponenter.mdx`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const guide = body('content');

  test('is the same in the guide and in the example, which has no calculator', () => {
    const without = guide.replace(/\n## Kalkylatorn[\s\S]*?(?=\n## )/, '');
    expect(body('exempel/logistikchef/content')).toBe(without);
  });

  test('shows every tag that an article may have, but for the tools of pages of their own', () => {
    const tools = [
      'Exempelroller',
      'Inbaddning',
      'Kandidater',
      'Omraden',
      'Rekrytering',
      'Ruta',
      'Versioner',
    ];
    const shown = Object.keys(TAGS).filter((tag) =>
      new RegExp(`^<${tag}\\b|[^\`]<${tag}>`, 'm').test(guide),
    );
    expect(shown.toSorted()).toEqual(
      Object.keys(TAGS)
        .filter((tag) => !tools.includes(tag))
        .toSorted(),
    );
    for (const kind of ['notera', 'tips', 'viktigt', 'varning'])
      expect(guide).toMatch(new RegExp(`^:::${kind}`, 'm'));
  });
});
