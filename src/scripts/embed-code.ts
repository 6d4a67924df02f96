/** What a page that embeds the matrix has chosen. Addresses are in full. */
export interface Embedding {
  readonly address: string;
  readonly script: string;
  readonly title: string;
  /** Whether a script fits the height of the frame. */
  readonly fit: boolean;
  /** Whether the frame may do nothing but run scripts and open links in a new tab. */
  readonly confined: boolean;
}

const CONFINED = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The markup that embeds the matrix in another page. */
export function embedCode({ address, script, title, fit, confined }: Embedding): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['height', '900'],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write; web-share'],
    ['style', 'width: 100%; border: 0'],
    ...(confined ? [['sandbox', CONFINED]] : []),
  ].map(([name, value = '']) => `${name}="${escaped(value)}"`);
  const frame = `<iframe\n  ${attributes.join('\n  ')}\n></iframe>`;
  return fit ? `${frame}\n<script src="${escaped(script)}" async></script>` : frame;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
