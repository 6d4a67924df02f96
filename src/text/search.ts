// A rule of its own: the shared ones are the matrix's, and would become a file for both to wait for.
const hits = (number: number) => `${number} ${number === 1 ? 'träff' : 'träffar'}`;

/** Every string of the search. */
export const search = {
  title: 'Sök i guiden',
  description:
    'Sök bland kompetenser, områden, specialister och allt annat som guiden innehåller, eller bläddra i en lista över sidorna.',
  name: 'Sök',
  label: 'Vad letar du efter?',
  go: 'Sök',
  close: 'Stäng',
  keys: 'Ctrl+K öppnar sökningen från alla sidor.',
  slash: 'Tangenten / öppnar också sökningen',
  hits: (number: number, query: string) => `${hits(number)} på ”${query}”.`,
  partly: (number: number, query: string) =>
    `Inget innehåller hela ”${query}”. ${hits(number)} på delar av det.`,
  instead: (number: number, query: string, instead: string) =>
    `Inget innehåller ”${query}”. Visar ${hits(number)} på ”${instead}”.`,
  about: (query: string) => `Handlar om ”${query}”`,
  mentions: (query: string) => `Nämner ”${query}”`,
  none: (query: string) => `Inga träffar på ”${query}”. Här är några vägar vidare.`,
  offers: 'Menade du',
  ways: 'Vägar vidare',
  shorter: 'Pröva ett kortare ord, eller ett annat ord för samma sak.',
  failed: 'Sökningen gick inte att ladda. Här under finns allt innehåll i stället.',
  more: 'Visa fler träffar',
  contents: 'Allt innehåll',
  without: 'Sökningen behöver JavaScript. Här är allt innehåll i stället.',
} as const;
