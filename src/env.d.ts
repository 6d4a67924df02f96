/** What `site.yaml` says to the style sheets: made by `site-build/site-sheets.ts`. */
declare module 'virtual:area-colours.css';
declare module 'virtual:site-name.css';

declare namespace App {
  interface Locals {
    /** The framework that the page is about, set by `middleware.ts`. */
    framework: import('./domain/framework.ts').Framework;
  }
}
