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
    const advice = value === '' ? undefined : (dayInstead(value) ?? adviceOnText(value));
    if (advice !== undefined) issues.push(custom(value, advice));
  });

/** Words on one line, such as a name or a title. */
export const line = text.check(({ value, issues }) => {
  if (!value.includes('\n')) return;
  const advice = { message: 'ska stå på en rad', fix: 'Ta bort radbrytningen, `\\n` eller `|`.' };
  issues.push(custom(value, advice));
});

/** The address of a page elsewhere. The message becomes the end of the sentence ”`url` ska vara …”. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'en hel adress som börjar med https://', abort: true })
  .check(({ value, issues }) => {
    const advice = adviceOnWeb(value);
    if (advice !== undefined) issues.push(custom(value, advice));
  });

// A day without quotation marks is no text to the generator's own reader.
function dayInstead(value: string): AddressAdvice | undefined {
  if (!/^\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s].*)?$/.test(value)) return undefined;
  return { message: 'är ett datum, men ska vara text', fix: 'Skriv det med ord.' };
}

const custom = (input: unknown, { message, fix }: AddressAdvice) => ({
  code: 'custom' as const,
  input,
  message,
  params: { fix },
});
