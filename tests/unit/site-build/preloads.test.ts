import { describe, expect, it } from 'vitest';
import { preloads, staticImports } from '../../../src/site-build/islands/preloads.ts';

const scripts: Readonly<Record<string, string>> = {
  '/_astro/island.js': 'import{a}from"./shared.js";import"./site.js";import(`./later.js`);',
  '/_astro/waker.js': 'import{h}from`./shared.js`;export{h as default};',
  '/_astro/shared.js': 'import{x}from"./island.js";',
  '/_astro/site.js': '',
};
const importsOf = async (address: string) => staticImports(scripts[address] ?? '', address);
const island = '<astro-island component-url="/_astro/island.js" renderer-url="/_astro/waker.js">';

describe('the scripts of an island', () => {
  it('are named once each, with what they import at once, however they import each other', async () => {
    const links = await preloads(island + island, importsOf);
    expect(links.match(/href="[^"]+"/g)).toEqual([
      'href="/_astro/island.js"',
      'href="/_astro/shared.js"',
      'href="/_astro/site.js"',
      'href="/_astro/waker.js"',
    ]);
  });

  it('are not sought on a page without one', async () => {
    expect(await preloads('<p>Text</p>', importsOf)).toBe('');
  });

  it('keep the folder that the site is published in', () => {
    expect(staticImports('import"./b.js"', '/guide/_astro/a.js')).toEqual(['/guide/_astro/b.js']);
  });
});
