// @ts-nocheck: it travels in every page, so it has no room for what can't be missing there.
// Runs in the head, before anything is drawn: a theme that the reader has chosen never flashes. The
// browser's own frame follows it, and the system again once the reader has no theme of her own.
{
  const { dataset } = document.documentElement;
  const [a, b] = document.querySelectorAll('[name=theme-color]');
  const light = a.content;
  const dark = b.content;
  const frame = () => {
    a.content = dataset.theme === 'dark' ? dark : light;
    b.content = dataset.theme === 'light' ? light : dark;
  };
  try {
    dataset.theme = localStorage.THEME_KEY || '';
  } catch {}
  frame();
  // Bubbles up from the choice of theme, once that has been carried out.
  addEventListener('change', frame);
}
// Stands in the page itself, because it has to work when nothing else does. Where a script never
// came, it shows what it finds in `data-fault` on its own element, disables the controls that
// nothing would answer, and loads the page once more: after a redeploy that is all it takes. A page
// that has been reloaded isn't again, so this can never go round, and it takes no storage. Without
// a network the page stays, because its text is all there is.
{
  let textContent = document.currentScript.dataset.fault;
  const fail = (dead) => {
    for (const e of document.querySelectorAll(dead)) e.disabled = true;
    if (textContent) {
      const e = { className: 'notice', role: 'alert', textContent };
      document.querySelector('main').prepend(Object.assign(document.createElement('p'), e));
      textContent = '';
    }
    if (navigator.onLine && performance.getEntriesByType('navigation')[0]?.type === 'navigate')
      location.reload();
  };
  addEventListener('astro:hydration-error', () => fail('[ssr] :enabled'));
  // Captured, because the error of an element doesn't bubble.
  addEventListener(
    'error',
    (e) => e.target.type === 'module' && fail(':enabled:not(astro-island *)'),
    true,
  );
}
