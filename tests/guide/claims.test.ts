import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { pageAt } from '../site/pages.ts';

interface Claim {
  readonly claim: string;
  readonly page: string;
  readonly sentence: string;
}

const claims: readonly Claim[] = parseYaml(
  readFileSync(new URL('../../content/claims.yaml', import.meta.url), 'utf8'),
);

/** Text as it is compared: spaces of all kinds are one, and typography counts as it is read. */
const plain = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('\u00ad', '')
    .trim();

describe('what the source says', () => {
  it('is said claim by claim, all thirty-five', () => {
    const made = new Set(claims.map(({ claim }) => claim));
    expect([...made].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual(
      Array.from({ length: 35 }, (_, n) => `S${n + 1}`),
    );
  });

  test.each(claims)('$claim is made on $page: $sentence', ({ page, sentence }) => {
    const main = parse(pageAt(page).html).querySelector('main');
    expect(plain(main?.textContent ?? '')).toContain(plain(sentence));
  });
});
