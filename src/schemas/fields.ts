import { z } from 'astro/zod';

/** Words that say something: not empty, and without space around them. */
export const text = z.string().trim().min(1);

/** The address of a page elsewhere. The message becomes the end of the sentence ”`url` ska vara …”. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'en hel adress som börjar med https://',
});
