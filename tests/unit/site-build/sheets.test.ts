import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sheetsInHead } from '../../../src/site-build/islands/sheets.ts';

const sheets: Readonly<Record<string, string>> = {
  '/_astro/matrix.css': '.matrix{content:"$&"}\n',
  '/_astro/tool.css': '.tool{color:red}',
};
const read = async (address: string) => sheets[address] ?? '';
const policy = (sources: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none';style-src ${sources};base-uri 'none'">`;
const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the sheets of a page with an island', () => {
  it('stand in its head, each once, and in its policy', async () => {
    const page = `<head>${policy("'self'")}</head>${link('matrix')}<p>${link('matrix')}${link('tool')}</p>`;
    expect(await sheetsInHead(page, read)).toBe(
      `<head>${policy(`'self' ${hash('.matrix{content:"$&"}')} ${hash('.tool{color:red}')}`)}` +
        '<style>.matrix{content:"$&"}</style><style>.tool{color:red}</style></head><p></p>',
    );
  });

  it('change nothing where there are none', async () => {
    const page = `<head>${policy("'self'")}</head><p>Text</p>`;
    expect(await sheetsInHead(page, read)).toBe(page);
  });
});
