/** What `site.yaml` says to the style sheets: made by `site-build/site-sheet.ts`. */
declare module 'virtual:site.css';

declare namespace App {
  interface Locals {
    /** The framework that the page is about, set by `middleware.ts`. */
    framework: import('./domain/framework.ts').Framework;
  }
}
