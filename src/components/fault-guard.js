// Stands in the page itself, because it has to work when nothing else does. Where a script never
// came, it shows what it finds in `data-fault` on its own element, disables the controls that
// nothing would answer, and loads the page once more, once for each script: after a redeploy that
// is all it takes. Blocked storage or no network: no second try.
{
  let text = document.currentScript.dataset.fault;
  const fail = (controls, script) => {
    for (const control of document.querySelectorAll(controls)) control.disabled = true;
    const notice = document.createElement('p');
    notice.className = 'notice';
    notice.role = 'alert';
    notice.textContent = text;
    if (text) document.querySelector('main').prepend(notice);
    text = '';
    try {
      if (navigator.onLine && !sessionStorage[script]) {
        sessionStorage[script] = 1;
        location.reload();
      }
    } catch {}
  };
  addEventListener('astro:hydration-error', ({ detail }) => {
    fail('astro-island :enabled', detail.componentUrl);
  });
  // Captured, because the error of an element doesn't bubble.
  addEventListener(
    'error',
    ({ target }) => {
      if (target.type === 'module') fail(':enabled:not(astro-island *)', target.src);
    },
    true,
  );
}
