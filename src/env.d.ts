/** What `site.yaml` says to the style sheets: made by `site-build/site-sheets.ts`. */
declare module 'virtual:area-colours.css';
declare module 'virtual:site-name.css';

declare namespace App {
  interface Locals {
    /** The framework that the page is about, set by `middleware.ts`. */
    framework: import('./domain/framework.ts').Framework;
    /** Whether that is the site's first role, which the tools and the guide are about. */
    isFirstRole: boolean;
    /** The roles of the site with the pages of their matrices; none where there is a single one. */
    roles: readonly {
      readonly framework: import('./domain/framework.ts').Framework;
      readonly href: string;
    }[];
    /** What leads to the page of one of its competences. */
    competencePath: (
      competence: Pick<import('./domain/framework.ts').Competence, 'id' | 'area'>,
    ) => string;
  }
}
