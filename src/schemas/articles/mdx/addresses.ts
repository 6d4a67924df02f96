import type { MdastNode } from 'satteri';
import { STAFFING_KEY, VERSION_KEY } from '../../../domain/company-part.ts';
import { decodeLink } from '../../../domain/link-reading.ts';
import { type AddressAdvice, adviceOnLink } from '../../addresses.ts';
import { type ContentProblem, code } from '../../problem.ts';
import { suggest } from '../../suggest.ts';
import { adviceOnText } from '../../text-advice.ts';
import { fileAttributes } from '../image-checks.ts';
import { attributeOf, isJsx, lineOf, nodesOf, textOf } from '../mdx-tree.ts';
import type { ArticleSource } from '../source.ts';

/** The roles that a link may name, and the site's own address. */
export interface LinkOptions {
  /** Undefined where the framework itself can't be read. */
  readonly roles: Parameters<typeof decodeLink>[0] | undefined;
  /** Those of the pages below a path, where they are others: of a role beside the first one. */
  readonly rolesBelow?: ReadonlyMap<string, Parameters<typeof decodeLink>[0]>;
  /** Where the site is published, such as `https://exempel.se`. */
  readonly site: string | undefined;
}

/** What may stand in a fragment before an equals sign: a company, the version, a calculation. */
const KEYS: readonly string[] = [STAFFING_KEY, VERSION_KEY, 'kostnad'];

/** Checks the form of every link and every picture's address in an article. */
export function* checkAddresses(
  { file, tree, lines }: ArticleSource,
  options: LinkOptions,
): Generator<ContentProblem> {
  if (tree === undefined) return;
  const pictures = new Set(
    [...nodesOf(tree)].flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])),
  );
  for (const node of nodesOf(tree)) {
    const wordless = textProblem(node);
    if (wordless !== undefined) yield { file, line: lineOf(node), ...wordless };
    for (const place of placesOf(node, lines, pictures)) {
      const { line, href, noun } = place;
      const advice =
        noun === 'Bilden'
          ? adviceOnPicture(node, href)
          : (adviceOnLink(href) ?? ownAdvice(href, options));
      if (advice === undefined) continue;
      const shown = href.trim() === '' ? '' : ` ${code(href)}`;
      yield { file, line, message: `${noun}${shown} ${advice.message}.`, fix: advice.fix };
    }
  }
}

interface Place {
  readonly noun: 'Länken' | 'Bilden';
  readonly line: number;
  readonly href: string;
}

function placesOf(
  node: MdastNode,
  lines: readonly string[],
  pictures: ReadonlySet<string>,
): readonly Place[] {
  if (node.type === 'definition') {
    const noun = pictures.has(node.identifier) ? 'Bilden' : 'Länken';
    return [{ noun, line: lineOf(node), href: node.url }];
  }
  if (node.type === 'link') return [{ noun: 'Länken', line: lineOf(node), href: node.url }];
  if (node.type === 'image') return [{ noun: 'Bilden', line: lineOf(node), href: node.url }];
  if (!isJsx(node)) return [];
  const names = fileAttributes(node.name ?? '');
  const noun = names.length > 0 ? 'Bilden' : 'Länken';
  return (names.length > 0 ? names : ['href']).flatMap((name) => {
    const attribute = attributeOf(node, name, lines);
    return attribute?.value === undefined
      ? []
      : [{ noun, line: attribute.line, href: attribute.value }];
  });
}

/** A link has to say where it leads. */
function textProblem(node: MdastNode): Pick<ContentProblem, 'message' | 'fix'> | undefined {
  const isLink =
    node.type === 'link' || node.type === 'linkReference' || (isJsx(node) && node.name === 'a');
  if (!isLink) return undefined;
  const pictures = [...nodesOf(node)].flatMap((part) =>
    part.type === 'image' ? [part.alt ?? ''] : [],
  );
  const text = [textOf(node), ...pictures].join(' ');
  const advice = adviceOnText(text);
  if (advice === undefined && /[\p{L}\p{N}]/u.test(text)) return undefined;
  return {
    message: `Länkens text ${advice?.message ?? 'har inga ord'}.`,
    fix: 'Skriv vart länken leder, inom hakparenteserna: `[så skriver ni en kravprofil](/guide/kravprofil/)`.',
  };
}

function adviceOnPicture(node: MdastNode, url: string): AddressAdvice | undefined {
  if (url.trim() === '') return { message: 'saknar adress', fix: 'Skriv filens namn.' };
  if (/^(?:[^/?#]*:|\/\/)/.test(url)) {
    return {
      message: 'hämtas från en annan plats, och det tillåter guiden inte',
      fix: 'Spara bilden bredvid artikeln, om ni får använda den: `![vad den visar](bild.svg)`.',
    };
  }
  // Only Markdown's own pictures and those of `<Bild>` are looked for beside the article.
  if (!isJsx(node) || node.name === 'Bild' || url.startsWith('/')) return undefined;
  return {
    message: 'ligger inte i public/',
    fix: 'Skriv `![vad den visar](bild.svg)` för en bild bredvid artikeln.',
  };
}

/** What is wrong with a link to the site itself that can be told without its pages. */
function ownAdvice(
  href: string,
  { roles, rolesBelow = new Map(), site }: LinkOptions,
): AddressAdvice | undefined {
  if (site !== undefined && URL.parse(href)?.hostname === new URL(site).hostname) {
    return {
      message: 'leder till guidens egen adress',
      fix: `Skriv bara sökvägen: ${code(href.replace(/^[^:]*:\/\/[^/]*/, '') || '/')}.`,
    };
  }
  if (!/^[/#]/.test(href)) return undefined;
  if (href.includes('?')) {
    return {
      message: 'har ett frågetecken, som guidens sidor inte läser',
      fix: 'Ta bort det och det som följer.',
    };
  }
  const fragment = href.split('#').slice(1).join('#');
  const there = [...rolesBelow].find(([path]) => href.startsWith(path))?.[1] ?? roles;
  return fragment === '' ? undefined : adviceOnFragment(fragment, there);
}

function adviceOnFragment(
  fragment: string,
  roles: LinkOptions['roles'],
): AddressAdvice | undefined {
  const parts = fragment.split('&');
  const keys = parts.flatMap((part) => /^([^=]*)=/.exec(part)?.[1] ?? []);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined) {
    const fix = 'Skriv allt i en följd, med komma.';
    return { message: `har ${code(`${twice}=`)} två gånger`, fix };
  }
  for (const [index, part] of parts.entries()) {
    const advice = adviceOnPart(part, index === 0);
    if (advice !== undefined) return advice;
  }
  if (roles === undefined || !keys.includes(STAFFING_KEY)) return undefined;
  return adviceOnRoles(fragment, roles);
}

function adviceOnPart(part: string, isFirst: boolean): AddressAdvice | undefined {
  const [, key, value = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
  if (key === undefined) {
    if (isFirst && /^[a-z][a-z0-9-]*$/.test(part)) return undefined;
    return {
      message: `har ${code(part)} efter ${code('#')}, som inte är ett id`,
      fix: 'Skriv id:t på en rubrik, med a–z, siffror och bindestreck, eller `har=` och roller.',
    };
  }
  if (!KEYS.includes(key)) {
    const fix = suggest(key, KEYS, 'Skriv `#har=` och rollerna, så som `/matris/#har=webbyra`.');
    return { message: `har ${code(key)} före likhetstecknet, som ingen sida läser`, fix };
  }
  return key === VERSION_KEY && !/^[1-9]\d*$/.test(value)
    ? { message: `har versionen ${code(value)}`, fix: 'Skriv ett heltal, så som `v=2`.' }
    : undefined;
}

/** What is wrong with the roles that a fragment names. */
export function adviceOnRoles(
  fragment: string,
  roles: NonNullable<LinkOptions['roles']>,
): AddressAdvice | undefined {
  const [notice] = decodeLink(roles, fragment).notices;
  if (notice === undefined) return plainRoles(fragment);
  const ids = 'ids' in notice ? notice.ids : [];
  const named = ids.map((id) => code(id)).join(', ');
  if (notice.kind === 'engagement') {
    return { message: `säger fel form för ${named}`, fix: 'Ta bort `:extern` eller `:anstalld`.' };
  }
  const known = roles.specialists.map(({ id }) => id);
  return {
    message: ids.length === 0 ? 'går inte att läsa' : `har en roll som inte finns, ${named}`,
    fix: suggest(
      ids[0]?.split(':')[0] ?? '',
      known,
      'Skriv rollernas id:n ur specialists.yaml, med komma emellan.',
    ),
  };
}

// A reader's link is read however it has been mangled; one of ours has no reason to be.
function plainRoles(fragment: string): AddressAdvice | undefined {
  const list = /(?:^|&)har=([^&]*)/.exec(fragment)?.[1] ?? '';
  const roles = list === '' ? [] : list.split(',');
  const twice = roles.find((role, index) => roles.indexOf(role) < index);
  if (twice !== undefined)
    return { message: `har ${code(twice)} två gånger`, fix: 'Ta bort den ena.' };
  if (roles.every((role) => /^[a-z][a-z0-9-]*(?::(?:anstalld|extern))?$/.test(role)))
    return undefined;
  return {
    message: 'har roller på ett annat sätt än guiden skriver dem',
    fix: 'Skriv id:n med små bokstäver och komma emellan: `#har=webbyra,seo-specialist:extern`.',
  };
}
