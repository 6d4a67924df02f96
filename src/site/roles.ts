import type { Competence, Framework } from '../domain/framework.ts';
import { roles as text } from '../text/roles.ts';
import { competencePath, matrixPath, ownCompetencePath, rolePath } from './addresses.ts';
import { getFramework, getFurtherRoles } from './frameworks.ts';

/** A role of the site with the page that has its matrix. */
export interface SiteRole {
  readonly framework: Framework;
  readonly href: string;
}

/** The roles of the site, the first one first; none where there is no other to tell it from. */
export async function getRoles(): Promise<readonly SiteRole[]> {
  const further = await getFurtherRoles();
  if (further.length === 0) return [];
  return [
    { framework: await getFramework(), href: matrixPath() },
    ...further.map((framework) => ({ framework, href: rolePath(framework.role.id) })),
  ];
}

/** The link to the page of the roles, in a list; an empty one where there is a single role. */
export const linkToRoles = (roles: readonly SiteRole[]) =>
  roles.length === 0 ? [] : [{ href: rolePath(), name: text.name }];

/** What a page is told of the role that it is about: the first one, or the one beside it with an id. */
export async function getLocals(role: string | undefined): Promise<App.Locals> {
  const first = await getFramework();
  const roles = await getRoles();
  const framework = roles.find((one) => one.framework.role.id === role)?.framework ?? first;
  return {
    framework,
    isFirstRole: framework.role.id === first.role.id,
    roles,
    competencePath: competencePaths(first, framework),
  };
}

/** What leads to the page of a competence of a role: where the first role has it, or the role's own. */
export function competencePaths(first: Framework, { role }: Framework) {
  const shared = new Set(first.competences.map(({ id }) => id));
  return ({ id, area }: Pick<Competence, 'id' | 'area'>) =>
    shared.has(id) ? competencePath(area, id) : ownCompetencePath(role.id, id);
}

/** The competences of a role that the first one doesn't have. */
export async function ownCompetences({ competences }: Framework) {
  const shared = new Set((await getFramework()).competences.map(({ id }) => id));
  return competences.filter(({ id }) => !shared.has(id));
}

/** The specialists of a role that the first one doesn't know. */
export async function ownSpecialists({ specialists }: Framework) {
  const shared = new Set((await getFramework()).specialists.map(({ id }) => id));
  return specialists.filter(({ id }) => !shared.has(id));
}
