import { drawing } from '../../../export/bars.ts';
import type { Bar, Block } from '../../../export/document.ts';

/** Pixels for each unit of the drawing, the same in every column. */
const SCALE = 1.5;

/** A table of a document; a row of pictures where it has bars. */
export function PaperTable({ caption, head, rows, bars }: Extract<Block, { kind: 'table' }>) {
  const wide = bars === undefined && head.length > 3;
  return (
    <div class={wide ? 'paper-table paper-table-wide' : 'paper-table'}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th scope="col" key={name}>
                <Lines text={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars === undefined ? (
            // Rows to write in by hand are alike, so only their place tells them apart.
            rows.map((cells, row) => <PaperRow key={`${row} ${cells[0]}`} {...{ head, cells }} />)
          ) : (
            <tr class="paper-bars">
              {bars.map((column, at) => (
                <td key={head[at]} data-label={head[at]}>
                  <PaperBars bars={column} label={rows[0]?.[at] ?? ''} />
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly head: readonly string[];
  readonly cells: readonly string[];
}

function PaperRow({ head, cells: [first = '', ...rest] }: RowProps) {
  return (
    <tr>
      {first === '' ? <td /> : <th scope="row">{first}</th>}
      {rest.map((cell, at) => (
        <td key={head[at + 1]} data-label={head[at + 1]}>
          <Lines text={cell} />
        </td>
      ))}
    </tr>
  );
}

/** The lines of a cell, each on its own; an empty cell stays empty. */
function Lines({ text }: { text: string }) {
  if (!text.includes('\n')) return <>{text}</>;
  return (
    <>
      {text.split('\n').map((line) => (
        <span class="paper-line" key={line}>
          {line}
        </span>
      ))}
    </>
  );
}

/** The requirements of a column as bars, in the same drawing as in the Word file. */
function PaperBars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const { width, height, rectangles } = drawing(bars);
  return (
    <svg
      width={width * SCALE}
      height={height * SCALE}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {rectangles.map(({ ink, ...place }) => (
        <rect class={`ink-${ink}`} key={`${ink} ${place.x} ${place.y} ${place.width}`} {...place} />
      ))}
    </svg>
  );
}
