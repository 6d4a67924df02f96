/** Opens the reasons of a row that a link leads to, so that one press tells why. */
export function openRow({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }): void {
  const row = document.getElementById(currentTarget.hash.slice(1));
  for (const details of row?.querySelectorAll('details') ?? []) details.open = true;
}
