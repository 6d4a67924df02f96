/** Where the things of a framework have their pages and data, in full. */
export interface Addresses {
  /** The start page of the site that publishes the framework. */
  readonly site: string;
  /** The page with the whole matrix. */
  readonly matrix: string;
  readonly area: (area: string) => string;
  readonly competence: (area: string, competence: string) => string;
  readonly specialist: (specialist: string) => string;
  /** A file of the open data, such as `matris.json`. */
  readonly data: (file: string) => string;
}
