import { container, text } from 'takumi-js/helpers';
import { barPlaces, SKYLINE, type SkylineBar } from '../../domain/skyline.ts';
import type { Colours } from '../../styles/colours.ts';

/** What a picture shows. */
export interface Card {
  readonly title: string;
  readonly kind: string;
  readonly says?: string;
  readonly site: string;
  readonly bars: readonly SkylineBar[];
}

type Node = ReturnType<typeof container> | ReturnType<typeof text>;

export const SIZE = { width: 1200, height: 630 } as const;
export const FONT = 'Site';

/** Sizes that a title may be set in; the largest that holds it is chosen. */
export const TITLE_SIZES = [112, 96, 84, 72, 62, 54, 46] as const;

const EDGE = 72;
/** How high the highest bar stands. */
const SKY = 190;
/** Keeps "e-post" whole at the end of a line. */
const JOINER = '\u2060';
/** How much of its own colour a bar keeps when the picture is about another one. */
const DIM = 0.22;

/** The room for a title, which `titleBlock` is measured against. */
export const TITLE = { width: SIZE.width - EDGE * 2, height: 212 } as const;

/** The title by itself in one size. */
export function titleBlock(title: string, size: number, ink: string): Node {
  return text({
    text: title.replace(/(?<=\p{L}-)(?=\p{L})/gu, JOINER),
    style: {
      fontFamily: FONT,
      width: TITLE.width,
      fontSize: size,
      fontWeight: 700,
      letterSpacing: size * -0.03,
      lineHeight: 1.06,
      textWrap: 'balance',
      color: ink,
    },
  });
}

/** The whole picture: words on paper, and the skyline along the lower edge. */
export function drawCard(card: Card, titleSize: number, colours: Colours): Node {
  const lit = new Set(card.bars.filter((bar) => bar.lit).map(({ area }) => area));
  const [only] = lit;
  const accent = lit.size === 1 && only !== undefined ? colours.areas[only - 1] : undefined;
  const words = (value: string, style: object) =>
    text({ text: value, style: { fontFamily: FONT, fontSize: 40, lineHeight: 1.2, ...style } });
  return container({
    style: {
      ...SIZE,
      position: 'relative',
      display: 'flex',
      flexDirection: 'column',
      padding: `60px ${EDGE}px 0`,
      backgroundColor: colours.paper,
    },
    children: [
      container({
        style: { display: 'flex', justifyContent: 'space-between', gap: 40, marginBottom: 22 },
        children: [
          words(card.kind, { fontWeight: 650, color: accent ?? colours.muted }),
          words(card.site, { fontWeight: 700, letterSpacing: -0.8, color: colours.ink }),
        ],
      }),
      titleBlock(card.title, titleSize, colours.ink),
      ...(card.says === undefined
        ? []
        : [words(card.says, { marginTop: 18, color: colours.muted })]),
      ...drawSkyline(card.bars, colours),
    ],
  });
}

function drawSkyline(bars: readonly SkylineBar[], colours: Colours): Node[] {
  const places = barPlaces(bars.map(({ area }) => area));
  const scale = TITLE.width / ((places.at(-1) ?? 0) + SKYLINE.bar);
  const step =
    SKY / Math.max(...bars.map(({ baseline, required }) => Math.max(baseline, required)));
  const block = (position: number, from: number, to: number, style: object) =>
    container({
      style: {
        position: 'absolute',
        left: Math.round(EDGE + (places[position] ?? 0) * scale),
        bottom: Math.round(from * step),
        width: Math.round(SKYLINE.bar * scale),
        height: Math.round((to - from) * step),
        ...style,
      },
      children: [],
    });
  return bars.flatMap(({ area, baseline, required, lit }, position) => {
    const colour = colours.areas[area - 1] ?? colours.ink;
    const filled = block(position, 0, required, {
      backgroundColor: colour,
      opacity: lit ? 1 : DIM,
    });
    // What a specialist takes away is left as an outline, the way the matrix draws it.
    const fallen = block(position, required, baseline, { border: `3px solid ${colour}` });
    return baseline > required ? [filled, fallen] : [filled];
  });
}
