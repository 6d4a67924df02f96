import type { AreaColour } from '../text/site.ts';

/** The lowest contrast that the colour of an area may have: text is set in it (WCAG 1.4.6). */
export const LOWEST_CONTRAST = 7;

/** The colours of a site that has chosen none, told apart by whoever sees few colours as well. */
export const PALETTE: readonly AreaColour[] = [
  { light: '#8a2a4d', dark: '#f0a3bd' },
  { light: '#8b330e', dark: '#f5a37c' },
  { light: '#694a00', dark: '#e3bd5c' },
  { light: '#185a40', dark: '#83cfab' },
  { light: '#1d5088', dark: '#9cc4f5' },
  { light: '#5a3590', dark: '#c8b0f7' },
  { light: '#0f5560', dark: '#7fcfdb' },
  { light: '#4c5210', dark: '#c2cd70' },
  { light: '#742368', dark: '#eba6dd' },
  { light: '#414f5c', dark: '#b8c6d3' },
];

/** The rules that give each area its colour, by its place: a sheet of its own. */
export function areaColourCss(colours: readonly AreaColour[]): string {
  const rules = colours.map(
    ({ light, dark }, at) => `[data-area="${at + 1}"] { --area: light-dark(${light}, ${dark}); }`,
  );
  return `@layer tokens {\n${rules.join('\n')}\n}\n`;
}

/** How well two colours, `#rrggbb`, are told apart: from 1 to 21, as WCAG 2 reckons. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The nearest colour of the same hue that all the grounds let through; undefined where none does. */
export function readable(colour: string, grounds: readonly string[]): string | undefined {
  const passes = (candidate: string) =>
    grounds.every((ground) => contrast(candidate, ground) >= LOWEST_CONTRAST);
  // Grounds are all light or all dark, so the way out of one is the way out of all.
  const towards = luminance(grounds[0] ?? '#ffffff') > 0.18 ? 0 : 255;
  for (let share = 0; share <= 1; share += 0.02) {
    const candidate = mixed(colour, towards, share);
    if (passes(candidate)) return candidate;
  }
  return undefined;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function mixed(colour: string, towards: number, share: number): string {
  const parts = channels(colour).map((channel) =>
    Math.round(channel + (towards - channel) * share),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
