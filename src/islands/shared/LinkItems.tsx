/** A hostile link may hold hundreds of parts with endless names; a notice must stay readable. */
const SHOWN = 5;
const LONGEST = 40;

interface Props {
  readonly items: readonly string[];
  /** How many are left out, in words. */
  readonly more: (number: number) => string;
}

/** What a link said, as text that nobody vouches for: few, short, and each in its own direction. */
export function LinkItems({ items, more }: Props) {
  const shown = items.slice(0, SHOWN);
  const rest = items.length - shown.length;
  return (
    <>
      {shown.map((item, position) => (
        <>
          {position > 0 && ', '}
          <bdi key={item}>{item.length > LONGEST ? `${item.slice(0, LONGEST)}…` : item}</bdi>
        </>
      ))}
      {rest > 0 && ` ${more(rest)}`}
    </>
  );
}
