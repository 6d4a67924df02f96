import { defineMiddleware } from 'astro:middleware';

/**
 * Says which framework a page is about, the only place that does. A page reads it from
 * `Astro.locals` and hands it down as a prop; the authors' tags, which MDX gives no props, read it
 * from there too. What reads it is asked for with each page: `npm run dev` keeps this file as it was
 * when the content changes, and with it all that it imports at its head.
 */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  const { getLocals } = await import('./site/roles.ts');
  // Only the pages of a role beside the first one have it in their address.
  Object.assign(locals, await getLocals(params['role']));
  return next();
});
