import {
  CHOSEN,
  type ChosenField,
  DAYS,
  isWorded,
  NUMBERS,
  type VacancyField,
} from '../../export/vacancy-fields.ts';
import { vacancy as text } from '../../text/vacancy.ts';
import { Changing } from '../shared/Changing.tsx';
import { type FieldProps, languageOf } from './Fields.tsx';
import { WrongDays } from './WrongDays.tsx';

/** The fields in the order of what they end up in. */
const GROUPS: Readonly<Record<keyof typeof text.groups, readonly VacancyField[]>> = {
  company: ['employer', 'sells', 'customers', 'employees'],
  role: ['title', 'reason', 'responsibility', 'manager', 'leads', 'tasks', 'learn'],
  terms: [
    'place',
    'remote',
    'contract',
    'extent',
    'form',
    'start',
    'startBy',
    'salaryFrom',
    'salaryTo',
    'salary',
    'benefits',
  ],
  application: ['posted', 'lastDay', 'contact', 'send', 'person', 'interviews', 'answer'],
};

/** What only the company knows of the vacancy, and what is wrong with its days. */
export function Vacancy(props: FieldProps) {
  return (
    <>
      <p class="note">{text.hint}</p>
      {Object.entries(GROUPS).map(([group, fields]) => (
        <fieldset class="vacancy-group" key={group}>
          <legend>{text.groups[group as keyof typeof GROUPS]}</legend>
          {fields.map((name) => (
            <Field key={name} {...props} name={name} />
          ))}
        </fieldset>
      ))}
      <WrongDays own={props.own} />
    </>
  );
}

interface OneField extends FieldProps {
  readonly name: VacancyField;
}

function Field({ id, own, name, english = false }: OneField) {
  const { choices, choose, write } = own;
  const field = `${id}-${name}`;
  const translated = english && isWorded(name);
  const changed = (value: string) => ({ vacancy: { ...choices.vacancy, [name]: value } });
  const value = choices.vacancy[name] ?? '';
  const swedish = translated ? (own.swedish?.vacancy[name]?.trim() ?? '') : '';
  return (
    <div class="field">
      <label for={field}>
        <Changing>{text.fields[name] + (translated ? `, ${text.inEnglish}` : '')}</Changing>
      </label>
      {swedish !== '' && (
        <p class="note" id={`${field}-swedish`} key={swedish}>
          {text.inSwedish(swedish)}
        </p>
      )}
      {isChosen(name) ? (
        <select
          id={field}
          value={value}
          onChange={({ currentTarget }) => choose(changed(currentTarget.value))}
        >
          <option value="">{text.unsaid}</option>
          {CHOSEN[name].map((choice) => (
            <option key={choice} value={choice}>
              {(text.options[name] as Readonly<Record<string, string>>)[choice]}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={field}
          {...kindOf(name)}
          {...languageOf(translated)}
          autocomplete="off"
          aria-describedby={swedish === '' ? undefined : `${field}-swedish`}
          value={value}
          onInput={({ currentTarget }) => write(name, changed(currentTarget.value))}
        />
      )}
    </div>
  );
}

const isChosen = (name: VacancyField): name is ChosenField => Object.hasOwn(CHOSEN, name);
const isOneOf = (names: readonly VacancyField[], name: VacancyField) => names.includes(name);

/** A day is asked for as a day and a number as a number. What stands in a sentence begins small. */
function kindOf(name: VacancyField) {
  if (isOneOf(DAYS, name)) return { type: 'date' };
  if (isOneOf(NUMBERS, name)) return { type: 'number', min: 0, inputmode: 'numeric' as const };
  return {
    type: 'text',
    dir: 'auto' as const,
    ...(isWorded(name) ? { autocapitalize: 'off' as const } : {}),
  };
}
