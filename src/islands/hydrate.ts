import { type ComponentChild, type ComponentType, h, hydrate } from 'preact';

/**
 * Wakes an island that stands finished in the page. It takes the place of the generator's own
 * waker, which also carries slots, signals and `useId`: no island here has any of them, and every
 * page with an island would pay for it.
 */
export default function wake(island: HTMLElement) {
  return (component: ComponentType, props: Readonly<Record<string, unknown>>): void =>
    hydrateIn(island, h(component, props));
}

/** Wakes what stands finished in an element. */
export function hydrateIn(element: Element, content: ComponentChild): void {
  waking = true;
  try {
    hydrate(content, element);
  } finally {
    waking = false;
  }
}

/** Whether something is being woken just now, so that the page says already what it would draw. */
export let waking = false;
