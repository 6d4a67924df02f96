import { SKYLINE, skylineLayout } from '../domain/skyline.ts';
import type { Bar } from './document.ts';

/** What the parts of a drawing are filled with; a colour for each is chosen where it is drawn. */
export type Ink = 'grid' | 'frame' | 'soft' | 'strong';

/** A filled rectangle, in the units of the drawing. */
export interface Rectangle {
  readonly ink: Ink;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing as rectangles, from the back to the front. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly rectangles: readonly Rectangle[];
}

/** The highest level that can be required. */
const TOP = 4;
const LINE = 1;

/**
 * Draws the bars of one column: a line at each level, a bar as high as the requirement, and a frame
 * on top of it where the requirement would be higher without the company's specialists.
 */
export function drawing(bars: readonly Bar[]): Drawing {
  const layout = skylineLayout(
    bars.map(() => 0),
    TOP,
  );
  const { width, height } = layout;
  const grid = Array.from({ length: TOP + 1 }, (_, level): Rectangle => {
    const { y } = layout.rise(level);
    return { ink: 'grid', x: 0, y: y - (level === 0 ? 0 : LINE / 2), width, height: LINE / 2 };
  });
  const drawn = bars.flatMap(({ required, baseline, strong }, at) => {
    const x = layout.places[at] ?? 0;
    const bar = layout.rise(required);
    return [
      ...(baseline > required ? frame(x, layout.rise(baseline)) : []),
      { ink: strong ? 'strong' : 'soft', x, y: bar.y, width: SKYLINE.bar, height: bar.height },
    ] as const;
  });
  return { width, height, rectangles: [...grid, ...drawn] };
}

function frame(x: number, { y, height }: { y: number; height: number }): Rectangle[] {
  const width = SKYLINE.bar;
  return [
    { ink: 'frame', x, y, width, height: LINE },
    { ink: 'frame', x, y, width: LINE, height },
    { ink: 'frame', x: x + width - LINE, y, width: LINE, height },
  ];
}
