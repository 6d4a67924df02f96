/** Words per minute that a grown-up reads of Swedish prose on a screen, rounded down. */
const PACE = 200;

/** How many minutes an article takes to read, as it is written; at least one. */
export function minutesToRead(body = ''): number {
  return Math.max(1, Math.round(body.split(/\s+/).length / PACE));
}
