import { defineMiddleware } from 'astro:middleware';
import { getFramework } from './site/frameworks.ts';

/**
 * Says which framework a page is about, the only place that does. A page reads it from
 * `Astro.locals` and hands it down as a prop; the authors' tags, which MDX gives no props, read it
 * from there too.
 */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  // Only the pages of a role beside the first one have it in their address.
  locals.framework = await getFramework(params['role']);
  return next();
});
