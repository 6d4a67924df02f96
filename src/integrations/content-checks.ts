import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkFields } from '../schemas/article-fields.ts';
import { articleLinks } from '../schemas/article-links.ts';
import { readArticles } from '../schemas/article-source.ts';
import { checkArticles } from '../schemas/articles.ts';
import { checkContentReferences } from '../schemas/content-references.ts';
import { checkLinks } from '../schemas/links.ts';
import { checkMoved, checkPathLists, redirectLinks } from '../schemas/path-lists.ts';
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
  return {
    name: 'content-checks',
    hooks: {
      // This early, because the generator reads the content before a build is said to start.
      'astro:config:setup': ({ config, command }) => {
        contentDir = fileURLToPath(new URL(content, config.root));
        const publicDir = fileURLToPath(config.publicDir);
        if (command !== 'build') return;
        const root = process.cwd();
        const articles = readArticles(contentDir, root);
        throwIfAny([
          ...checkArticles(contentDir, { publicDir, root, articles }),
          ...checkFields(contentDir, root, articles),
          ...checkContentReferences(contentDir, root, articles),
          ...checkPathLists(contentDir, root),
        ]);
      },
      'astro:build:done': async ({ dir }) => {
        const pages = await readPages(fileURLToPath(dir), base);
        throwIfAny(checkMoved(contentDir, pages));
        if (checkLinks(pages, []).length === 0) return;
        // The content is read again only where there is a link whose line must be told.
        throwIfAny(checkLinks(pages, [...articleLinks(contentDir), ...redirectLinks(contentDir)]));
      },
    },
  };
}
