import type { CompetenceCoverage, Coverage } from '../../domain/coverage.ts';
import { coverage as text } from '../../text/coverage.ts';
import { unbroken } from '../../text/swedish.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import type { MatrixArea } from './props.ts';

interface Props {
  readonly coverage: Coverage;
  readonly result: Pick<CompanyResult, 'areas' | 'role'>;
}

/**
 * Competences by the company's roles. Where there is no room for the columns the style sheet makes
 * a list of it, where each mark says whose it is.
 */
export function CoverageTable(props: Props) {
  const { coverage, result } = props;
  const { roles } = coverage;
  const { columns } = text;
  return (
    <div class={`coverage-frame coverage-${size(roles.length)}`}>
      <p class="coverage-legend">
        <span>
          <Mark counts /> {text.legend.counts}
        </span>{' '}
        <span>
          <Mark counts={false} /> {text.legend.covers}
        </span>
      </p>
      <table class="coverage-table">
        <caption>{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="coverage-area">
              <span class="visually-hidden">{columns.area}</span>
            </th>
            <th scope="col">{columns.competence}</th>
            <th scope="col">{columns.you}</th>
            {roles.map(({ specialist, engagement }) => (
              <th key={specialist} scope="col" class="coverage-role">
                <span key={engagement}>
                  {unbroken(text.role(result.role(specialist), engagement))}
                </span>
              </th>
            ))}
            <th scope="col" class="coverage-without">
              {columns.without}
            </th>
          </tr>
        </thead>
        {result.areas.map((part) => (
          <AreaRows key={part.place} {...props} part={part} />
        ))}
        {roles.length > 0 && (
          <tfoot>
            <tr>
              <td class="coverage-area" />
              <th scope="row" colSpan={2}>
                {text.hanging}
              </th>
              {roles.map(({ specialist, hanging }) => (
                <td key={specialist} class="coverage-sum">
                  <b key={hanging.length}>{hanging.length}</b>
                </td>
              ))}
              <td class="coverage-without" />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** How many columns there are to make room for. */
function size(roles: number): 'few' | 'some' | 'many' {
  return roles <= 4 ? 'few' : roles <= 8 ? 'some' : 'many';
}

function AreaRows({ part, ...props }: Props & { readonly part: MatrixArea }) {
  const { area, place, competences } = part;
  return (
    <tbody data-area={place}>
      {competences.map(({ id, name }, position) => {
        const covered = props.coverage.competences.find(({ competence }) => competence === id);
        if (covered === undefined) return null;
        return (
          <tr key={id} data-covered={id} data-standing={covered.standing}>
            {position === 0 && (
              <th scope="rowgroup" rowSpan={competences.length} class="coverage-area">
                <span>{area.shortName ?? area.name}</span>
              </th>
            )}
            <th scope="row">{name}</th>
            <td class="coverage-level">
              <span key={covered.required}>
                <span class="coverage-aside">{text.level} </span>
                <b>{covered.required}</b>
              </span>
            </td>
            {area.delegable ? (
              <Cells {...props} covered={covered} />
            ) : (
              position === 0 && (
                <td
                  class="coverage-words coverage-own"
                  rowSpan={competences.length}
                  colSpan={props.coverage.roles.length + 1}
                >
                  {text.own}
                </td>
              )
            )}
          </tr>
        );
      })}
    </tbody>
  );
}

/** A cell for each role and what happens without the one that counts; one cell where nobody covers. */
function Cells({ coverage, result, covered }: Props & { readonly covered: CompetenceCoverage }) {
  const [words, more] = text.words(covered, (id) => unbroken(result.role(id)));
  const nobody = covered.roles.length === 0;
  const { roles } = coverage;
  return (
    <>
      {!nobody &&
        roles.map(({ specialist }) => {
          const found = covered.roles.find((role) => role.specialist === specialist);
          return (
            <td key={specialist} class={found === undefined ? 'coverage-none' : 'coverage-by'}>
              {found !== undefined && (
                <span key={`${found.counts} ${found.level}`}>
                  <Mark counts={found.counts} />
                  <span class="coverage-who">{result.role(specialist)} </span>
                  <span class="coverage-aside">
                    {found.counts ? text.counts : text.covers(found.level)}
                  </span>
                </span>
              )}
            </td>
          );
        })}
      <td
        key={nobody ? 'nobody' : 'words'}
        class={nobody ? 'coverage-words' : 'coverage-words coverage-without'}
        colSpan={nobody ? roles.length + 1 : 1}
      >
        <span key={words + more}>
          {words}
          {more !== '' && <span class="coverage-more">{more}</span>}
        </span>
      </td>
    </>
  );
}

/** Filled for the role that counts, a ring for one that covers too. */
function Mark({ counts }: { readonly counts: boolean }) {
  return <span class={counts ? 'mark mark-counts' : 'mark mark-covers'} aria-hidden="true" />;
}
