declare namespace App {
  interface Locals {
    /** The framework that the page is about, set by `middleware.ts`. */
    framework: import('./domain/framework.ts').Framework;
  }
}
