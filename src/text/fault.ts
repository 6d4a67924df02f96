/** What is said when a part of the page never came. */
export const fault = {
  notice:
    'En del av sidan gick inte att hämta. Texten är hel, men vissa knappar fungerar inte. Ladda om sidan för att försöka igen.',
} as const;
