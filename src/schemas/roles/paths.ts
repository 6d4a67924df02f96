import type { FrameworkFiles } from '../framework/files.ts';

/** The path of the page of a role beside the first one, without base. */
export const roleHome = (role: string | undefined): string => `/roller/${role}/`;

/** The paths of the pages that a site's further roles have, without base; none where there are none. */
export function rolePaths(
  first: FrameworkFiles,
  roles: readonly FrameworkFiles[],
): readonly string[] {
  const own = roles.flatMap(({ role, competences }) => {
    const home = roleHome(role.value?.id);
    const alone = [...competences.ids].filter((id) => !first.competences.ids.has(id));
    return [home, ...alone.map((id) => `${home}${id}/`)];
  });
  return own.length === 0 ? [] : ['/roller/', ...own];
}
