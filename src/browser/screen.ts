/** True where there is room for more than a phone shows: the same width as in the style sheets. */
export function isWide(): boolean {
  return matchMedia('(min-width: 48rem)').matches;
}
