let groups = 0;

/**
 * Makes tabs of the sections in an element: their headings become the tabs, and one section shows at a
 * time. The sections stay in the page, so that its own search and a link still find what is in them.
 */
export function startTabs(root: HTMLElement): void {
  groups += 1;
  const panels = [...root.querySelectorAll<HTMLElement>(':scope > .tab')];
  const list = document.createElement('div');
  list.className = 'tab-list';
  list.role = 'tablist';
  list.dataset['only'] = 'screen';
  list.ariaLabel = root.dataset['tabs'] ?? null;
  const tabs = panels.map((panel, place) => makeTab(panel, `flikar-${groups}-${place + 1}`));
  list.append(...tabs);

  const select = (chosen: number) => {
    for (const [place, panel] of panels.entries()) {
      const tab = tabs[place];
      if (tab === undefined) continue;
      tab.ariaSelected = String(place === chosen);
      tab.tabIndex = place === chosen ? 0 : -1;
      if (place === chosen) open(panel, tab.id);
      else close(panel);
    }
  };
  for (const [place, panel] of panels.entries()) {
    tabs[place]?.addEventListener('click', () => select(place));
    // The browser has found what somebody looked for in a closed one.
    panel.addEventListener('beforematch', () => select(place));
  }
  list.addEventListener('keydown', (event) => {
    const next = placeAfter(
      event.key,
      tabs.indexOf(event.target as HTMLButtonElement),
      tabs.length,
    );
    if (next === undefined) return;
    event.preventDefault();
    select(next);
    tabs[next]?.focus();
  });
  root.prepend(list);
  root.dataset['ready'] = '';
  select(0);
}

function makeTab(panel: HTMLElement, id: string): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.id = id;
  tab.role = 'tab';
  tab.textContent = panel.querySelector('.tab-heading')?.textContent ?? '';
  panel.id = `${id}-innehall`;
  tab.setAttribute('aria-controls', panel.id);
  return tab;
}

function open(panel: HTMLElement, tab: string): void {
  panel.removeAttribute('hidden');
  panel.role = 'tabpanel';
  panel.setAttribute('aria-labelledby', tab);
  panel.tabIndex = 0;
}

/** What waits to be found is still an element, so nobody is led to it or told of it. */
function close(panel: HTMLElement): void {
  panel.setAttribute('hidden', 'until-found');
  for (const name of ['role', 'aria-labelledby', 'tabindex']) panel.removeAttribute(name);
}

/** The tab that a key leads to from another; undefined for other keys. */
function placeAfter(key: string, from: number, of: number): number | undefined {
  if (key === 'ArrowRight') return (from + 1) % of;
  if (key === 'ArrowLeft') return (from + of - 1) % of;
  if (key === 'Home') return 0;
  return key === 'End' ? of - 1 : undefined;
}
