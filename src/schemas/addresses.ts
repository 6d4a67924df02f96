/** What is wrong with an address or a text: the rest of a sentence that begins with its name. */
export interface AddressAdvice {
  /** Without the full stop: `öppnar en sida på den egna datorn`. */
  readonly message: string;
  /** Whole sentences. */
  readonly fix: string;
}

/** The protocols that a link may have. Another one may run code, or is misspelt. */
const PROTOCOLS = ['https', 'http', 'mailto', 'tel'] as const;

const HTTPS = 'Skriv hela adressen, så som `https://exempel.se/sida/`.';
const FORMS =
  'En länk börjar med `/` inom guiden, `#` på samma sida, `https://` till andra, eller `mailto:` och `tel:`.';

/** Tells what is wrong with an address that a reader can follow; undefined where nothing is. */
export function adviceOnLink(href: string): AddressAdvice | undefined {
  if (href.trim() === '') {
    return { message: 'är tom', fix: 'Skriv adressen, eller ta bort länken.' };
  }
  if (hasHidden(href)) {
    return {
      message: 'har mellanslag, omvänt snedstreck eller tecken som inte syns',
      fix: 'Skriv om adressen för hand, utan dem.',
    };
  }
  const protocol = protocolOf(href);
  if (protocol !== undefined) return adviceOnProtocol(protocol, href);
  if (href.startsWith('//')) return { message: 'saknar protokoll', fix: HTTPS };
  if (href === '#')
    return { message: 'leder ingenstans', fix: 'Skriv id:t på rubriken efter `#`.' };
  if (/^[/#]/.test(href)) return undefined;
  return /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:se|com|org|net|nu|eu|io|no|dk|fi)(?:[/?#]|$))/i.test(
    href,
  )
    ? { message: 'saknar `https://`', fix: `Skriv \`https://${href}\`.` }
    : { message: 'går inte att följa', fix: FORMS };
}

/** Tells what is wrong with the address of a page elsewhere, which has to be whole. */
export function adviceOnWeb(href: string): AddressAdvice | undefined {
  if (hasHidden(href)) {
    return { message: 'har mellanslag eller tecken som inte syns', fix: HTTPS };
  }
  const host = /^https?:\/\/([^/?#]*)/i.exec(href)?.[1];
  if (host === undefined || host === '' || !URL.canParse(href)) {
    return { message: 'är ingen hel adress', fix: HTTPS };
  }
  if (host.includes('@')) {
    return {
      message: 'har ett namn eller lösenord före `@`',
      fix: 'Ta bort det som står före `@`.',
    };
  }
  const { hostname } = new URL(href);
  if (isThisComputer(hostname)) {
    return { message: 'leder till den egna datorn', fix: 'Skriv adressen som alla kommer åt.' };
  }
  if (/\.(?:[a-z]{2,}|xn--[a-z0-9-]+)\.?$/.test(hostname)) return undefined;
  return { message: `leder till \`${host}\`, som inte är en webbplats`, fix: HTTPS };
}

/** The protocol that a browser would read, also where it is written with spaces inside. */
function protocolOf(href: string): string | undefined {
  return /^([^/?#:]*):/.exec(href)?.[1]?.toLowerCase();
}

function adviceOnProtocol(protocol: string, href: string): AddressAdvice | undefined {
  const rest = href.slice(protocol.length + 1);
  switch (protocol) {
    case 'https':
    case 'http':
      return adviceOnWeb(href);
    case 'mailto':
      return /^[^\s@?]+@[^\s@?]+\.[^\s@?]{2,}(?:\?.*)?$/.test(rest)
        ? undefined
        : { message: 'är ingen e-postadress', fix: 'Skriv `mailto:namn@exempel.se`.' };
    case 'tel':
      return /^\+?[\d-]{5,}$/.test(rest)
        ? undefined
        : { message: 'är inget telefonnummer', fix: 'Skriv `tel:+4690123456`, utan mellanslag.' };
    default:
      return {
        message: `har protokollet \`${protocol}:\`, som inte får användas`,
        fix: `Skriv ${PROTOCOLS.map((name) => `\`${name}:\``)
          .join(', ')
          .replace(/, ([^,]*)$/, ' eller $1')}, eller en sökväg som börjar med \`/\`.`,
      };
  }
}

// Browsers read a backslash as a slash and leave out line breaks and tabs; blanks are never meant.
function hasHidden(href: string): boolean {
  return /[\s\\\p{C}\p{Z}]|%(?:0[\da-f]|1[\da-f]|7f)/iu.test(href);
}

function isThisComputer(hostname: string): boolean {
  return /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[.*\])$|\.(?:localhost|local)$/.test(hostname);
}
