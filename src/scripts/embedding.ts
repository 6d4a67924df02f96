import { copyText } from '../browser/clipboard.ts';
import { companyInAddress } from './carry-company.ts';
import { embedCode } from './embed-code.ts';

/**
 * Brings the form that makes an embedding to life: the code and the preview follow the choices.
 * Addresses and what is said stand in the page, in `data-…`.
 */
export function startEmbedding(form: HTMLFormElement | null): void {
  if (form === null) return;
  const { home = '', script = '', title = '', copied = '', failed = '' } = form.dataset;
  const find = <T extends HTMLElement>(what: string) => form.querySelector<T>(what);
  const code = find('code');
  const frame = find<HTMLIFrameElement>('iframe');
  const status = find('[role=status]');
  const own = find('[data-own-company]');
  const field = (name: string) => new FormData(form).get(name);

  // The preview is a page of its own, so it is fetched only by a reader who comes near it. What the
  // browser means by lazy begins three screens away.
  let near = false;
  const approach = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      approach.disconnect();
      near = true;
      write();
    },
    { rootMargin: '50%' },
  );

  const write = () => {
    const path = [field('part'), field('theme')].filter(Boolean).join('/');
    const company = field('company') === null ? '' : companyInAddress();
    const address = `${home}${path === '' ? '' : `${path}/`}${company === '' ? '' : `#${company}`}`;
    const confined = field('confined') !== null;
    if (code !== null) {
      const fit = field('fit') !== null;
      code.textContent = embedCode({ address, script, title, fit, confined });
    }
    // The preview is on this site, whatever address it is published under.
    const { pathname, hash } = new URL(address);
    const shown = pathname + hash;
    if (near && frame !== null && frame.getAttribute('src') !== shown) frame.src = shown;
    if (status !== null) status.textContent = '';
  };
  const offer = () => {
    if (own !== null) own.hidden = companyInAddress() === '';
    write();
  };

  form.addEventListener('change', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', offer);
  find('[data-copy]')?.addEventListener('click', async () => {
    const done = await copyText(code?.textContent ?? '');
    if (status !== null) status.textContent = done ? copied : failed;
  });
  offer();
  if (frame !== null) approach.observe(frame);
}
