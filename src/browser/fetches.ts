/**
 * What is fetched by code that isn't ours and keeps quiet where it fails. It is only watched: every
 * request and every answer is what it would have been.
 */

const watchers = new Set<(address: string) => void>();
let isWatching = false;

/** Calls back with the address of each file that was asked for with `fetch` and couldn't be had. */
export function onFetchFailed(callback: (address: string) => void): void {
  watchers.add(callback);
  if (isWatching) return;
  isWatching = true;
  const { fetch } = globalThis;
  globalThis.fetch = async (input, options) => {
    const address = input instanceof Request ? input.url : String(input);
    const tell = () => {
      for (const watcher of watchers) watcher(address);
    };
    try {
      const answer = await fetch(input, options);
      if (!answer.ok) tell();
      return answer;
    } catch (error) {
      tell();
      throw error;
    }
  };
}
