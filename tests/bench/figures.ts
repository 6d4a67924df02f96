/** One thing that was measured. */
export interface Figure {
  /** The part of the bench it belongs to. */
  readonly part: string;
  readonly what: string;
  readonly value: number;
  /** `byte`, `ms`, `µs`, `s`, `MB`, `st` or, for a ratio, `×`. */
  readonly unit: string;
  /** The most that the budget allows, in the same unit. */
  readonly atMost?: number;
}

/** The middle of many values, or another place in their order: 0.98 for the 98th percentile. */
export function quantile(values: readonly number[], place = 0.5): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(place * sorted.length))] ?? Number.NaN;
}

const number = new Intl.NumberFormat('sv', { maximumSignificantDigits: 4 });

/** A value as a person reads it: "12 340 byte", "0,65 ×". */
export function shown({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  return `${number.format(value)} ${unit}`;
}

/** The rows of the table: what was measured, what it may be, and what it was before. */
export function rows(
  figures: readonly Figure[],
  earlier: readonly Figure[],
): Record<string, string>[] {
  const before = new Map(earlier.map((figure) => [`${figure.part} ${figure.what}`, figure]));
  return figures.map((figure) => {
    const { part, what, unit, atMost, value } = figure;
    const old = before.get(`${part} ${what}`);
    return {
      Del: part,
      Vad: what,
      Mätt: shown(figure),
      Budget: atMost === undefined ? '' : `högst ${shown({ value: atMost, unit })}`,
      Håller: atMost === undefined ? '' : value <= atMost ? 'ja' : 'NEJ',
      ...(earlier.length === 0
        ? {}
        : {
            Förr: old === undefined ? '' : shown(old),
            'Nu/förr': old === undefined || old.value === 0 ? '' : number.format(value / old.value),
          }),
    };
  });
}

/** A ratio that is held to a budget. */
export function ratioOf(part: string, what: string, value: number, atMost: number): Figure {
  return { part, what, value, unit: '×', atMost };
}
