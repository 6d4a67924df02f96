import { onFragmentChange, readFragment, writeFragment } from '../../browser/fragment.ts';
import { readSaved, SITE_KEYS, writeSaved } from '../../browser/storage.ts';
import { search as text } from '../../text/search.ts';
import { type Engine, type Findings, loadEngine } from './engine.ts';
import { queryIn, withQuery } from './query-link.ts';
import { offersOf, resultsOf } from './results.ts';

/** Long enough for a word to be typed, short enough to feel at once. */
const PAUSE = 250;
/** A single letter would find everything. */
const SHORTEST = 2;
/** How many hits are loaded at first; each is a small file. */
const FIRST_HITS = 24;

/** What the page holds for the search. */
export interface SearchParts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** Where to go on when nothing is found, and the place in it for words that are near. */
  readonly ways: HTMLElement;
  readonly offers: HTMLElement;
  /** Everything there is, shown as long as nothing is looked for. */
  readonly contents: HTMLElement;
  readonly slash: HTMLInputElement;
  /** What the page was asked for in another way than by its fragment. */
  readonly asked: string;
  /** Where the engine is. */
  readonly engine: string;
}

/** Makes the search page answer. The engine is loaded when somebody is about to search. */
export function startSearch(parts: SearchParts): void {
  const { root, form, field, status, results, more, ways, offers, contents, slash } = parts;
  let engine: Promise<Engine> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const load = () => {
    engine ??= loadEngine(parts.engine);
    // Forgotten where it fails, so that the next search tries anew.
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };
  const show = (sentence: string, found?: { hits: DocumentFragment; more: boolean }) => {
    status.textContent = sentence;
    results.replaceChildren(...(found === undefined ? [] : [found.hits]));
    more.hidden = found?.more !== true;
    contents.hidden = found !== undefined;
    ways.hidden = true;
  };
  const showWays = (words: readonly string[]) => {
    ways.hidden = false;
    const linkTo = (word: string) => `#${withQuery(readFragment(), word)}`;
    offers.replaceChildren(...offersOf(words, linkTo));
  };

  const run = async (limit = FIRST_HITS) => {
    clearTimeout(timer);
    const query = field.value.trim();
    const own = ++latest;
    writeFragment(withQuery(readFragment(), query));
    if (query.length < SHORTEST) return show('');
    try {
      const found = await (await load())(query, limit);
      if (own !== latest) return;
      const { hits, total } = found;
      if (total === 0) show(text.none(query));
      else {
        const shown = resultsOf(hits, found.instead ?? query);
        show(sentenceOf(found, query), { hits: shown, more: hits.length < total });
      }
      // A mention is no answer.
      if (!hits.some(({ named }) => named)) showWays(found.offers);
    } catch {
      // What it lacks it would lack for good: the next search begins with a new one.
      engine = undefined;
      if (own === latest) show(text.failed);
    }
  };

  field.addEventListener('focus', () => void load().catch(() => {}));
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  more.addEventListener('click', async () => {
    await run(Number.POSITIVE_INFINITY);
    results.focus();
  });
  slash.checked = readSaved(SITE_KEYS.noSlash) === null;
  slash.addEventListener('change', () => writeSaved(SITE_KEYS.noSlash, slash.checked ? null : '1'));

  const follow = (query: string) => {
    field.value = query;
    void run();
  };
  const linked = queryIn(readFragment()) || parts.asked;
  if (linked !== '') follow(linked);
  onFragmentChange(() => {
    const query = queryIn(readFragment());
    if (query !== field.value.trim()) follow(query);
  });
  root.dataset['ready'] = 'true';
}

function sentenceOf({ total, partly, instead }: Findings, query: string): string {
  if (instead !== undefined) return text.instead(total, query, instead);
  return (partly ? text.partly : text.hits)(total, query);
}
