/** Addresses inside the site, with its base. The paths of the lists stand in `page-kinds.ts`. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts the site's base before a path such as `/matris/`. */
export function path(to: string): string {
  return base + to;
}

/** Where a link of `site.yaml` leads: a path of ours with the base, or a whole address as it is. */
export const hrefOf = (to: string) => (to.startsWith('/') ? path(to) : to);

/** Takes the site's base off a path again. */
export function withoutBase(to: string): string {
  return to.startsWith(base) ? to.slice(base.length) : to;
}

/** The page of an area. */
export const areaPath = (area: string) => path(`/omraden/${area}/`);

/** The page of a competence. */
export const competencePath = (area: string, competence: string) =>
  path(`/omraden/${area}/${competence}/`);

/** The section of a competence's page that says how it is learnt. */
export const LEARNING_SECTION = 'lar-dig';

/** The page of a specialist. */
export const specialistPath = (specialist: string) => path(`/specialister/${specialist}/`);

/** The matrix with a company filled in; the fragment is written by the link codec. */
export const matrixPath = (fragment = '') =>
  path(fragment === '' ? '/matris/' : `/matris/#${fragment}`);

/** The page that compares the roles of the site, or the page of one beside the first. */
export const rolePath = (role?: string) =>
  path(role === undefined ? '/roller/' : `/roller/${role}/`);

/** The page of a competence that only one of those roles has. */
export const ownCompetencePath = (role: string, competence: string) =>
  path(`/roller/${role}/${competence}/`);

/** A file of the open data, such as `matris.json`. */
export const dataPath = (file: string) => path(`/data/${file}`);

/** A term of the glossary. */
export const termPath = (term: string) => path(`/ordlista/#${term}`);
