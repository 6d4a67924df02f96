import { SITE_KEYS, writeSaved } from '../browser/storage.ts';

/** Lets the reader choose the theme; the choice "as the system" forgets what was chosen. */
export function startTheme(form: HTMLElement | null): void {
  const { dataset } = document.documentElement;
  for (const input of form?.querySelectorAll('input') ?? []) {
    input.checked = input.value === (dataset['theme'] ?? '');
    input.onchange = () => {
      dataset['theme'] = input.value;
      writeSaved(SITE_KEYS.theme, input.value || null);
    };
  }
}
