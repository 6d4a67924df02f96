/**
 * Opens what a link leads to, the reasons of a row, the rows of an area or what the levels mean, so
 * that one press tells it. Such a link says `target="_self"`, because every other link of an
 * embedded page opens a page of its own.
 */
export function openLinked({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }): void {
  const target = document.getElementById(currentTarget.hash.slice(1));
  const folds = [
    target?.closest('details'),
    target?.closest('tbody')?.querySelector('details'),
    ...(target?.querySelectorAll('details') ?? []),
  ];
  for (const details of folds) if (details) details.open = true;
}
