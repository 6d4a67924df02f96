import { defineMiddleware } from 'astro:middleware';
import { getFramework } from './site/frameworks.ts';
import { competencePaths, getRoles, isFirstRole } from './site/roles.ts';

/**
 * Says which framework a page is about, the only place that does. A page reads it from
 * `Astro.locals` and hands it down as a prop; the authors' tags, which MDX gives no props, read it
 * from there too.
 */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  // Only the pages of a role beside the first one have it in their address.
  const framework = await getFramework(params['role']);
  locals.framework = framework;
  locals.isFirstRole = await isFirstRole(framework);
  locals.roles = await getRoles();
  locals.competencePath = await competencePaths(framework);
  return next();
});
