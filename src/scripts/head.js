// @ts-nocheck: it stands in every page as it is here, so it doesn't check for what can't be missing.
// Runs before anything is drawn, so that a chosen theme never flashes. The browser's frame follows.
{
  const { dataset } = document.documentElement;
  const { themeKey } = document.currentScript.dataset;
  const [first, second] = document.querySelectorAll('[name=theme-color]');
  const light = first.content;
  const dark = second.content;
  const colourFrame = () => {
    first.content = dataset.theme === 'dark' ? dark : light;
    second.content = dataset.theme === 'light' ? light : dark;
  };
  try {
    dataset.theme = localStorage[themeKey] || '';
  } catch {}
  colourFrame();
  // Bubbles up from the choice of theme, once that has been carried out.
  addEventListener('change', ({ target }) => {
    if (target.closest('[data-theme-choice]')) colourFrame();
  });
}
// Where a script never came: says so, disables the controls that nothing would answer, and loads
// the page once more, which is enough after a redeploy. A page that has been reloaded isn't again,
// nor one without a network: its text is all there is.
{
  let notice = document.currentScript.dataset.fault;
  const fail = (dead) => {
    for (const control of document.querySelectorAll(dead)) control.disabled = true;
    if (notice) {
      const words = { className: 'notice', role: 'alert', textContent: notice };
      document.querySelector('main').prepend(Object.assign(document.createElement('p'), words));
      notice = '';
    }
    if (navigator.onLine && performance.getEntriesByType('navigation')[0]?.type === 'navigate')
      location.reload();
  };
  addEventListener('astro:hydration-error', () => fail('[ssr] :enabled'));
  // Captured, because the error of an element doesn't bubble. A script that came in part is an error
  // of the window.
  addEventListener(
    'error',
    ({ target, filename }) =>
      (target.type === 'module' ||
        (document.readyState !== 'complete' && /_astro/.test(filename))) &&
      fail(':enabled:not(astro-island *)'),
    true,
  );
}
