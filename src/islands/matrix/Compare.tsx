import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { changesBetween } from '../../domain/changes.ts';
import { compareStaffings } from '../../domain/compare.ts';
import type { Engagement } from '../../domain/framework.ts';
import { requirements } from '../../domain/requirements.ts';
import type { RuleIndex } from '../../domain/rule-index.ts';
import { inCatalogueOrder, type Staffing, sameStaffing } from '../../domain/staffing.ts';
import { compare as text } from '../../text/compare.ts';
import { next } from '../../text/next.ts';
import { matrix } from '../../text/sv.ts';
import { sentence } from '../../text/swedish.ts';
import type { MatrixFramework } from './props.ts';
import type { Company } from './use-company.ts';

/** What a comparison needs to know of the matrix. */
export interface CompareProps {
  readonly id: string;
  readonly framework: MatrixFramework;
  readonly index: RuleIndex;
  readonly offered: readonly string[];
  readonly company: Company;
  readonly role: (id: string) => string;
}

interface Props extends CompareProps {
  /** The other staffing, which starts from what was asked about and can be changed freely. */
  readonly tried: Staffing;
  readonly onTry: (staffing: Staffing) => void;
  readonly onClose: () => void;
}

/** Two staffings side by side: the company today and another that is only tried. */
export function Compare(props: Props) {
  const { id, framework, index, offered, company, role, tried, onTry, onClose } = props;
  const { staffing } = company;
  const [only, setOnly] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const [before, after] = useMemo(
    () => [requirements(index, staffing), requirements(index, tried)],
    [index, staffing, tried],
  );
  // The reader asked for this, so this is where the reading goes on.
  useEffect(() => heading.current?.focus(), []);

  const set = (specialist: string, engagement: string) => {
    const other = new Map(tried);
    if (engagement === '') other.delete(specialist);
    else other.set(specialist, engagement as Engagement);
    onTry(inCatalogueOrder(framework, other));
  };
  const { added, removed, switched } = compareStaffings(staffing, tried);
  const { lowered, raised } = changesBetween(before, after);
  const what = [
    ...(added.length > 0 ? [text.added(added.map(role))] : []),
    ...(removed.length > 0 ? [text.removed(removed.map(role))] : []),
    ...switched.map((one) => {
      const form = tried.get(one);
      return form === undefined ? '' : text.switched(role(one), matrix.next.as[form]);
    }),
  ].join(', ');
  const moved = lowered.length + raised.length > 0;
  return (
    <section class="compare" aria-labelledby={`${id}-compare`} data-compare-staffings>
      <h3 id={`${id}-compare`} tabIndex={-1} ref={heading}>
        {text.heading}
      </h3>
      <p class="note">{text.hint}</p>
      <details>
        <summary>{text.roles}</summary>
        <div class="compare-roles">
          {framework.specialists
            .filter((specialist) => offered.includes(specialist.id))
            .map(({ id: one, name, engagements }) => (
              <label key={one}>
                <span>{name}</span>
                <select
                  name={`${id}-try-${one}`}
                  value={tried.get(one) ?? ''}
                  onChange={({ currentTarget }) => set(one, currentTarget.value)}
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
      </details>
      <p>
        {what === ''
          ? text.same
          : text.result(
              sentence(what),
              moved ? next.effect(lowered.length, raised.length) : next.nothingRises,
            )}
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={only}
          onChange={({ currentTarget }) => setOnly(currentTarget.checked)}
        />
        <span>{text.only}</span>
      </label>
      {only && !moved ? (
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
            {framework.competences.map(({ id: one, name }, position) => {
              const from = before[position]?.required ?? 0;
              const to = after[position]?.required ?? 0;
              if (only && from === to) return null;
              return (
                <tr key={one} data-compared={one}>
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
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled={sameStaffing(staffing, tried)}
          onClick={() => company.dispatch({ do: 'replace', staffing: tried })}
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
