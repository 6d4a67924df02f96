import { kindsIn, type PageKind } from './page-kinds.ts';

/** The headings of `llms.txt`, in order. */
export const LLMS_HEADINGS: readonly string[] = [...new Set(kindsIn('llms').map(headingOf))];

/** The heading in `llms.txt` that an address without the site's base stands under, if any has it. */
export function llmsHeadingAt(address: string): string | undefined {
  const found = kindsIn('llms').find(({ path }) =>
    path === '/' ? address === '/' : address.startsWith(path),
  );
  return found === undefined ? undefined : headingOf(found);
}

function headingOf({ llmsHeading, name }: PageKind): string {
  return llmsHeading ?? name;
}
