import { z } from 'astro/zod';
import { type AddressAdvice, adviceOnWeb } from './addresses.ts';
import { adviceOnText } from './text-advice.ts';

/** Words that say something: not empty, without space around them, and with nothing hidden in them. */
export const text = z
  .string()
  .trim()
  .min(1)
  .check(({ value, issues }) => {
    // That it is empty has been told already.
    const advice = value === '' ? undefined : adviceOnText(value);
    if (advice !== undefined) issues.push(custom(value, advice));
  });

/** The address of a page elsewhere. The message becomes the end of the sentence ”`url` ska vara …”. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'en hel adress som börjar med https://' })
  .check(({ value, issues }) => {
    const advice = adviceOnWeb(value);
    if (advice !== undefined) issues.push(custom(value, advice));
  });

const custom = (input: unknown, { message, fix }: AddressAdvice) => ({
  code: 'custom' as const,
  input,
  message,
  params: { fix },
});
