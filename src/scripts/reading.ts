import { copyText } from '../browser/clipboard.ts';
import { addressWith } from '../browser/fragment.ts';
import { startSharing } from './share.ts';

/** What an article can do beside being read. One file, because each is too small for its own. */
export function startReading(): void {
  markSection();
  copyPermalinks();
  copyTemplates();
  for (const root of document.querySelectorAll<HTMLElement>('[data-share]')) startSharing(root);
}

function markSection(): void {
  // Marks the section in view. The line that decides lies a third down the window, and at the end
  // of the page it is the last section, however short that is.
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  const headings = links.map(({ hash }) =>
    document.getElementById(decodeURIComponent(hash.slice(1))),
  );

  const mark = () => {
    const { scrollHeight } = document.documentElement;
    const atEnd = scrollY + innerHeight >= scrollHeight - 2;
    const passed = headings.filter(
      (heading) => heading !== null && heading.getBoundingClientRect().top < innerHeight / 3,
    ).length;
    const current = atEnd ? links.length - 1 : passed - 1;
    links.forEach((link, position) => {
      link.ariaCurrent = position === current ? 'true' : null;
    });
  };

  if (links.length > 0) {
    // The browser tells of both at most once a frame.
    addEventListener('scroll', mark);
    addEventListener('resize', mark);
    mark();
  }
}

function copyPermalinks(): void {
  // The link beside a heading works by itself; with a script it is copied in the same press.
  const status = document.querySelector<HTMLElement>('[data-permalink-status]');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.permalink')) {
    link.addEventListener('click', async () => {
      const copied = await copyText(addressWith(link.hash.slice(1)));
      if (!copied || status === null) return;
      link.dataset['copied'] = '';
      status.textContent = '';
      setTimeout(() => {
        status.textContent = status.dataset['copied'] ?? '';
      }, 50);
      setTimeout(() => {
        delete link.dataset['copied'];
      }, 2000);
    });
  }
}

function copyTemplates(): void {
  for (const template of document.querySelectorAll<HTMLElement>('[data-template]')) {
    const status = template.querySelector<HTMLElement>('[role=status]');
    const body = template.querySelector<HTMLElement>('.template-body');
    template.querySelector('button')?.addEventListener('click', async () => {
      if (status === null || body === null) return;
      const { copied = '', failed = '' } = status.dataset;
      status.textContent = (await copyText(body.innerText)) ? copied : failed;
    });
  }
}
