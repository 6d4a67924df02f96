/**
 * Opens the reasons of a row that a link leads to, so that one press tells why. Such a link says
 * `target="_self"`, because every other link of an embedded page opens a page of its own.
 */
export function openRow({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }): void {
  const row = document.getElementById(currentTarget.hash.slice(1));
  for (const details of row?.querySelectorAll('details') ?? []) details.open = true;
}
