/** Does something with every item, so many at once, in order of the list. Rejects with the first fault. */
export async function atOnce<T>(
  items: readonly T[],
  workers: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const work = async () => {
    for (const item of waiting) await act(item);
  };
  await Promise.all(Array.from({ length: workers }, work));
}
