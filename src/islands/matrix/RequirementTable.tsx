import { useLayoutEffect, useRef } from 'preact/hooks';
import { isWide } from '../../browser/screen.ts';
import { spanOf } from '../../domain/span.ts';
import { requirements as text } from '../../text/requirements.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import { LevelLines } from './LevelLines.tsx';
import { areaRowId, levelsId, type MatrixArea, type MatrixProps } from './props.ts';
import { RequirementRow } from './RequirementRow.tsx';

interface Props extends Pick<MatrixProps, 'id' | 'framework' | 'pages'> {
  readonly result: CompanyResult;
  readonly reachable: (competence: string) => readonly number[];
  /** False until the script is there: until then only what holds for any company is said. */
  readonly ready: boolean;
  /** Whether there are boxes that can change anything. */
  readonly tickable: boolean;
}

/** The matrix: a row per competence with its reasons folded in, a group per area. */
export function RequirementTable(props: Props) {
  const { id, framework, result, tickable } = props;
  const several = framework.competences.length > 1;
  return (
    <>
      {several && (
        <div class="table-tools" data-only="screen">
          {tickable && (
            <label class="choice">
              <input type="checkbox" data-only-changed />
              <span>{text.onlyChanged}</span>
            </label>
          )}
          <details class="levels-explained">
            <summary id={levelsId(id)}>{text.levels}</summary>
            <LevelLines levels={framework.levels} />
            <p class="note">{text.desiredLine}</p>
          </details>
        </div>
      )}
      <table class="requirements" id={`${id}-tabell`}>
        <caption>
          {text.caption} <span class="press-hint">{text.press}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.competence}</th>
            <th scope="col">{text.columns.level}</th>
            <th scope="col">{text.columns.change}</th>
            <th scope="col">{text.columns.by}</th>
            <th scope="col" data-copy="none">
              {text.columns.why}
            </th>
          </tr>
        </thead>
        {result.areas.map((part) => (
          <AreaRows key={part.place} {...props} part={part} />
        ))}
      </table>
    </>
  );
}

type AreaProps = Props & { readonly part: MatrixArea };

function AreaRows({ part, ...props }: AreaProps) {
  const { area, place, competences, requirements } = part;
  const { id, framework, pages, reachable, ready } = props;
  const { index, role } = props.result;
  const levels = [...new Set(competences.flatMap(({ id }) => reachable(id)))].sort();
  const span = spanOf(requirements);
  return (
    <tbody data-area={place}>
      {framework.competences.length > 1 && (
        <tr class="area-row" id={areaRowId(id, area.id)} tabIndex={-1}>
          <th scope="rowgroup">
            <span class="area-name">{area.name}</span>
          </th>
          <td colSpan={3}>
            <span class="area-facts">
              {text.priority(area.priority)} ·{' '}
              <span data-span={area.id}>
                {levels.flatMap((min) =>
                  levels
                    .filter((max) => max >= min)
                    .map((max) => (
                      <span
                        key={max}
                        data-level={`${min}-${max}`}
                        hidden={min !== span.min || max !== span.max}
                      >
                        {text.span({ min, max })}
                      </span>
                    )),
                )}
              </span>
            </span>
            {!area.delegable && (
              <>
                {' '}
                <span class="area-note">{text.notDelegable}</span>
              </>
            )}
          </td>
          <td class="requirement-why" data-copy="none">
            {props.result.areas.length > 1 && <Fold area={area.name} />}
          </td>
        </tr>
      )}
      {competences.map((competence, position) => {
        const requirement = requirements[position];
        return requirement === undefined ? null : (
          <RequirementRow
            key={competence.id}
            page={pages[competence.id]}
            {...{ id, framework, reachable, ready, index, role, competence, requirement }}
          />
        );
      })}
    </tbody>
  );
}

/**
 * Folds the rows of an area. A phone begins with them folded, a laptop doesn't, so the style sheet
 * shows them there until the script has opened them.
 */
function Fold({ area }: { readonly area: string }) {
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (fold.current !== null && isWide()) fold.current.open = true;
  }, []);
  return (
    <details class="area-fold" ref={fold} data-book="none">
      <summary>
        <span class="visually-hidden">{text.fold(area)}</span>
      </summary>
    </details>
  );
}
