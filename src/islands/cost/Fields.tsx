import type { ParameterName } from '../../domain/role-cost.ts';
import { cost as text } from '../../text/cost.ts';
import { written } from '../../text/numbers.ts';
import { Changing } from '../shared/Changing.tsx';
import { problemWith, valueIn } from './field-text.ts';
import type { CostField } from './props.ts';
import type { CostState } from './use-cost.ts';

/** The fields by what they are about, in the order of the page. What a reader changes first is first. */
const GROUPS: readonly (readonly [keyof typeof text.groups, readonly ParameterName[]])[] = [
  ['employed', ['salary', 'workplace', 'recruiting']],
  ['consultant', ['hourlyPrice', 'consultantHours', 'consultantMonths', 'weeks']],
  ['agencies', ['firstAgency', 'secondAgency', 'orderingHours', 'orderingPrice']],
  [
    'rates',
    [
      'holidayDays',
      'holidaySupplement',
      'employerFee',
      'baseAmount',
      'pensionBelow',
      'pensionAbove',
      'pensionTax',
      'transitionFee',
      'insurance',
    ],
  ],
];

interface Props {
  readonly id: string;
  readonly parameters: readonly CostField[];
  readonly state: CostState;
  readonly announce: (sentence: string) => void;
}

/** Every value that is reckoned with: a field on the screen, and the number itself on paper. */
export function Fields({ id, parameters, state, announce }: Props) {
  return (
    <section class="cost-values" aria-labelledby={`${id}-values`}>
      <h3 id={`${id}-values`}>{text.fields.heading}</h3>
      <p class="note controls" data-only="screen">
        {text.fields.hint}
      </p>
      {GROUPS.map(([group, names]) => (
        <section key={group} aria-labelledby={`${id}-${group}`}>
          <h4 id={`${id}-${group}`}>{text.groups[group]}</h4>
          <ul class="cost-fields">
            {parameters
              .filter(({ name }) => names.includes(name))
              .map((field) => (
                <Field
                  key={field.name}
                  {...{ id: `${id}-${field.name}`, field, state, announce }}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface FieldProps extends Pick<Props, 'id' | 'state' | 'announce'> {
  readonly field: CostField;
}

function Field({ id, field, state, announce }: FieldProps) {
  const { label, unit } = field;
  const value = state.values[field.name];
  const draft = state.drafts.get(field.name);
  const problem = draft?.left ? problemWith(field, draft.typed, value) : undefined;
  const leave = (typed: string) => {
    state.leave(field);
    // Focus has moved on, so what stands under the field left behind is said too.
    if (valueIn(field, typed) === undefined)
      announce(`${label}: ${problemWith(field, typed, value)}`);
  };
  return (
    <li>
      <span class="cost-label" id={`${id}-label`}>
        {label}
      </span>{' '}
      <span class="cost-value">
        <input
          class="controls"
          data-only="screen"
          id={id}
          type="text"
          inputMode={field.decimals === 0 ? 'numeric' : 'decimal'}
          autocomplete="off"
          disabled={!state.ready}
          value={draft?.typed ?? written(value)}
          aria-labelledby={`${id}-label ${id}-unit`}
          aria-describedby={problem === undefined ? `${id}-about` : `${id}-problem ${id}-about`}
          aria-invalid={problem !== undefined}
          onInput={({ currentTarget }) => state.write(field, currentTarget.value)}
          onChange={({ currentTarget }) => leave(currentTarget.value)}
        />
        <span class="cost-plain">
          <Changing>{written(value)}</Changing>
        </span>{' '}
        <span id={`${id}-unit`}>{unit}</span>
      </span>
      {problem !== undefined && (
        <span class="cost-problem" id={`${id}-problem`}>
          <Changing>{problem}</Changing>
        </span>
      )}
      <Origin id={`${id}-about`} field={field} value={value} />
    </li>
  );
}

interface OriginProps {
  readonly id: string;
  readonly field: CostField;
  /** What stands there now, which no source says where it has been changed. */
  readonly value: number;
}

/** What a value means, and where it comes from. */
function Origin({ id, field, value }: OriginProps) {
  const { about, example, source, checked } = field;
  const { fields } = text;
  return (
    <span class="cost-origin" id={id} data-copy="aside">
      {(value !== field.value || example) && (
        <>
          <Changing>
            {value !== field.value ? fields.changed(written(field.value)) : fields.example}
          </Changing>{' '}
        </>
      )}
      <span>{about}</span>
      {source !== undefined && (
        <>
          {' '}
          {fields.source} <a href={source.url}>{source.name}</a>, {source.period}. {fields.checked}{' '}
          <span class="whole">{checked}</span>.
        </>
      )}
    </span>
  );
}
