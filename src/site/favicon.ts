import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentPaths } from '../content-paths.mjs';
import type { AreaColour } from '../text/site.ts';

/** How high the bars of the drawn mark are, by their place; they begin again after the last. */
const HEIGHTS = [8, 10, 7, 10, 5, 9, 6, 8];
/** The square, the room for the bars in it, and the line that they stand on. */
const SIDE = 16;
const ROOM = { from: 1, to: 15 };
const FOOT = 13;
const GROUND = '#1c1d1b';

/** The site's own mark as SVG: the skyline in its smallest form, a bar for each area on a dark plate. */
export function faviconSvg(areas: number, colours: readonly AreaColour[]): string {
  const gap = areas > 5 ? 0.5 : 1;
  const width = (ROOM.to - ROOM.from - gap * (areas - 1)) / areas;
  const bars = Array.from({ length: areas }, (_, at) => {
    const height = HEIGHTS[at % HEIGHTS.length] ?? 0;
    const left = round(ROOM.from + at * (width + gap));
    return `<path fill="${colours[at]?.dark}" d="M${left} ${FOOT - height}h${round(width)}v${height}h-${round(width)}z"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><rect width="${SIDE}" height="${SIDE}" rx="3" fill="${GROUND}"/>${bars.join('')}</svg>\n`;
}

/** The site's own logo, a file beside `site.yaml`. */
export const readLogo = (file: string) => readFile(join(contentPaths().dir, file), 'utf8');

const round = (value: number) => Number(value.toFixed(2));
