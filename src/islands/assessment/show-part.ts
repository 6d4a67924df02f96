/** Brings what is shown into view, and the focus with it where the reader has asked to go there. */
export function showPart(part: HTMLElement | null, focus: boolean): void {
  if (part === null) return;
  if (focus) {
    const radio = part.querySelector<HTMLElement>('input:checked');
    (radio ?? part.querySelector<HTMLElement>('input, [tabindex="-1"]'))?.focus({
      preventScroll: true,
    });
  }
  part.scrollIntoView({ block: 'nearest' });
  // What is higher than the window is read from its beginning.
  part.querySelector('h3')?.scrollIntoView({ block: 'nearest' });
}
