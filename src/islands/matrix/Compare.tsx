import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Changes, changesBetween } from '../../domain/changes.ts';
import { compareStaffings } from '../../domain/compare.ts';
import type { Engagement } from '../../domain/framework.ts';
import { type Requirement, requirements } from '../../domain/requirements.ts';
import { inCatalogueOrder, type Staffing, sameStaffing } from '../../domain/staffing.ts';
import { compare as text } from '../../text/compare.ts';
import { matrix } from '../../text/matrix.ts';
import { next } from '../../text/next.ts';
import { sentence } from '../../text/swedish.ts';
import type { Company } from '../shared/use-company.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import type { MatrixFramework, MatrixProps } from './props.ts';

/** What a comparison needs to know of the matrix. */
export interface CompareProps extends Pick<MatrixProps, 'id' | 'framework' | 'offered'> {
  readonly company: Company;
  readonly result: CompanyResult;
}

interface Props extends CompareProps {
  /** The other staffing, which starts from what was asked about and can be changed freely. */
  readonly tried: Staffing;
  readonly onTry: (staffing: Staffing) => void;
  readonly onClose: () => void;
}

/** Two staffings side by side: the company today and another that is only tried. */
export function Compare({ company, result, tried, onTry, onClose, ...matrixProps }: Props) {
  const { id, framework } = matrixProps;
  const { staffing } = company;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = result.requirements;
  const after = useMemo(() => requirements(result.index, tried), [result.index, tried]);
  const changes = changesBetween(before, after);
  // The reader asked for this, so this is where the reading goes on.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="compare" aria-labelledby={`${id}-compare`} data-compare-staffings>
      <h3 id={`${id}-compare`} tabIndex={-1} ref={heading}>
        {text.heading}
      </h3>
      <p class="note">{text.hint}</p>
      <details>
        <summary>{text.roles}</summary>
        <RolesToTry {...matrixProps} tried={tried} onTry={onTry} />
      </details>
      <p>{differenceInWords(staffing, tried, changes, result.role)}</p>
      <Difference {...{ framework, before, after, changes }} />
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled={sameStaffing(staffing, tried)}
          onClick={() => company.replace(tried)}
        >
          {text.use}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {text.close}
        </button>
      </div>
    </section>
  );
}

/** A choice per role of the staffing that is tried. */
function RolesToTry({
  id,
  framework,
  offered,
  tried,
  onTry,
}: Pick<Props, 'id' | 'framework' | 'offered' | 'tried' | 'onTry'>) {
  const set = (specialist: string, engagement: string) => {
    const other = new Map(tried);
    if (engagement === '') other.delete(specialist);
    else other.set(specialist, engagement as Engagement);
    onTry(inCatalogueOrder(framework, other));
  };
  return (
    <div class="compare-roles">
      {framework.specialists
        .filter((specialist) => offered.includes(specialist.id))
        .map(({ id: specialist, name, engagements }) => (
          <label key={specialist}>
            <span>{name}</span>
            <select
              name={`${id}-try-${specialist}`}
              value={tried.get(specialist) ?? ''}
              onChange={({ currentTarget }) => set(specialist, currentTarget.value)}
            >
              <option value="">{text.absent}</option>
              {engagements.map((form) => (
                <option key={form} value={form}>
                  {matrix.staffing[form]}
                </option>
              ))}
            </select>
          </label>
        ))}
    </div>
  );
}

function differenceInWords(
  staffing: Staffing,
  tried: Staffing,
  { lowered, raised }: Changes,
  role: (id: string) => string,
): string {
  const { added, removed, switched } = compareStaffings(staffing, tried);
  const what = [
    ...(added.length > 0 ? [text.added(added.map(role))] : []),
    ...(removed.length > 0 ? [text.removed(removed.map(role))] : []),
    ...switched.map((id) => {
      const form = tried.get(id);
      return form === undefined ? '' : text.switched(role(id), matrix.next.as[form]);
    }),
  ].join(', ');
  if (what === '') return text.same;
  const moved = lowered.length + raised.length > 0;
  const effect = moved ? next.effect(lowered.length, raised.length) : next.nothingRises;
  return text.result(sentence(what), effect);
}

interface DifferenceProps {
  readonly framework: MatrixFramework;
  readonly before: readonly Requirement[];
  readonly after: readonly Requirement[];
  readonly changes: Changes;
}

/** The required levels of both, in a table that can be cut down to those that differ. */
function Difference({ framework, before, after, changes }: DifferenceProps) {
  const [only, setOnly] = useState(false);
  const nothing = changes.lowered.length + changes.raised.length === 0;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={only}
          onChange={({ currentTarget }) => setOnly(currentTarget.checked)}
        />
        <span>{text.only}</span>
      </label>
      {only && nothing ? (
        <p class="note">{text.noDifference}</p>
      ) : (
        <table class="staffings">
          <caption>{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.competence}</th>
              <th scope="col">{text.today}</th>
              <th scope="col">{text.tried}</th>
            </tr>
          </thead>
          <tbody>
            {framework.competences.map(({ id, name }, position) => {
              const from = before[position]?.required ?? 0;
              const to = after[position]?.required ?? 0;
              if (only && from === to) return null;
              return (
                <tr key={id} data-compared={id}>
                  <th scope="row">{name}</th>
                  <td>{from}</td>
                  <td>
                    {from === to ? to : <b>{to}</b>}
                    {from !== to && ` ${to < from ? text.lowered : text.raised}`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}
