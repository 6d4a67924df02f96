import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { articleLinks } from '../schemas/article-links.ts';
import { checkArticles } from '../schemas/articles.ts';
import { checkLinks } from '../schemas/links.ts';
import { throwIfAny } from '../schemas/problem.ts';
import { readPages } from './read-pages.ts';

interface Options {
  /** The folder with the articles, relative to the project. */
  readonly content: string;
  /** The site's base path, which links in the built pages begin with. */
  readonly base: string;
}

/**
 * Stops a build whose articles are broken before it starts, and one whose links lead nowhere
 * before it is published.
 */
export function contentChecks({ content, base }: Options): AstroIntegration {
  let contentDir = content;
  let publicDir = '';
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        contentDir = fileURLToPath(new URL(content, config.root));
        publicDir = fileURLToPath(config.publicDir);
      },
      'astro:build:start': () => {
        throwIfAny(checkArticles(contentDir, { publicDir }));
      },
      'astro:build:done': async ({ dir }) => {
        const pages = await readPages(fileURLToPath(dir), base);
        throwIfAny(checkLinks(pages, articleLinks(contentDir)));
      },
    },
  };
}
