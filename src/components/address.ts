/** Addresses inside the site. Every path is written here, so that a rename has one home. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts the site's base before a path such as `/matris/`. */
export function path(to: `/${string}`): string {
  return base + to;
}

/** The page of an area. */
export const areaPath = (area: string) => path(`/omraden/${area}/`);

/** The tool itself. */
export const matrixPath = path('/matris/');
