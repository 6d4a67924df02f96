import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkArticles } from '../schemas/articles/checks.ts';
import { checkFields } from '../schemas/articles/fields.ts';
import { checkLinks } from '../schemas/articles/links.ts';
import { articleLinks } from '../schemas/articles/links-in-content.ts';
import { checkMoved, checkPathLists, redirectLinks } from '../schemas/articles/path-lists.ts';
import { checkContentReferences } from '../schemas/articles/references.ts';
import { readArticles } from '../schemas/articles/source.ts';
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
