import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_CANDIDATES } from '../../domain/candidates.ts';
import type { Whose } from '../../domain/candidates-join.ts';
import { companyInWords, offer as text } from '../../text/kept-file.ts';
import { type Decision, type Plan, usualDecision } from './import-plan.ts';
import type { Target } from './use-import.ts';

interface Props extends Pick<Target, 'candidates' | 'company' | 'result'> {
  readonly id: string;
  readonly plan: Plan;
  readonly onTake: (decision: Decision) => void;
  readonly onCancel: () => void;
  /** Saves what is here as a file, so that nothing is lost whatever is decided. */
  readonly onSave: () => void;
}

/** What a file brings, what it would replace and what differs, to be decided before it is used. */
export function ImportOffer({ id, plan, onTake, onCancel, onSave, ...here }: Props) {
  const [decision, setDecision] = useState(() => usualDecision(plan));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const decide = (part: Partial<Decision>) => setDecision((before) => ({ ...before, ...part }));
  return (
    <section class="notice import-offer" aria-labelledby={`${id}-offer`}>
      <h3 id={`${id}-offer`} tabIndex={-1} ref={heading}>
        {text.heading}
      </h3>
      <p>{text.brings(partsOf(plan, here.result.roleInText))}</p>
      <Questions {...{ id, plan, decision, decide }} {...here} />
      <div class="buttons">
        <button type="button" class="button button-strong" onClick={() => onTake(decision)}>
          {text.take}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text.cancel}
        </button>
        <button type="button" class="button" onClick={onSave}>
          {text.saveFirst}
        </button>
      </div>
    </section>
  );
}

function partsOf({ file, choices }: Plan, roleInText: (id: string) => string): readonly string[] {
  const { candidates, staffing, snapshots } = file;
  return [
    text.candidates(candidates.length),
    staffing && companyInWords(staffing, roleInText),
    choices && text.choices,
    snapshots && text.days(snapshots.length),
  ].filter((part) => typeof part === 'string');
}

interface QuestionsProps extends Pick<Props, 'id' | 'plan' | 'candidates' | 'company' | 'result'> {
  readonly decision: Decision;
  readonly decide: (part: Partial<Decision>) => void;
}

function Questions({ id, plan, decision, decide, candidates, company, result }: QuestionsProps) {
  const { file } = plan;
  return (
    <>
      {plan.candidates === 'differs' && (
        <Either
          name={`${id}-who`}
          {...questionOfPeople(plan, candidates.all.length)}
          chosen={decision.candidates}
          onChoose={(who) => decide({ candidates: who })}
        />
      )}
      {plan.company === 'differs' && file.staffing !== undefined && (
        <Either
          name={`${id}-company`}
          legend={text.company.legend}
          options={[
            ['file', text.company.file(companyInWords(file.staffing, result.roleInText))],
            ['here', text.company.here(companyInWords(company.staffing, result.roleInText))],
          ]}
          chosen={decision.company}
          onChoose={(whose) => decide({ company: whose })}
        />
      )}
      {plan.musts === 'differs' && (
        <Either
          name={`${id}-musts`}
          legend={text.musts.legend}
          options={[
            ['file', text.musts.file],
            ['here', text.musts.here],
          ]}
          chosen={decision.musts}
          onChoose={(whose) => decide({ musts: whose })}
        />
      )}
    </>
  );
}

/** What can become of the candidates that are here and those in the file. */
function questionOfPeople({ together, join }: Plan, here: number) {
  const full = together > MOST_CANDIDATES;
  const { names, ways } = join;
  const options: [Decision['candidates'], string][] = [
    ...ways.map(({ whose, replaces }): [Whose, string] => [whose, text.who.join(whose, replaces)]),
  ];
  if (!full) options.push(['both', ways.length > 0 ? text.who.apart : text.who.both]);
  options.push(['file', text.who.replace(here)]);
  return {
    legend: ways.length > 0 ? text.who.same(names) : text.who.legend(here),
    options,
    note: full && ways.length === 0 ? text.who.full(together) : undefined,
  };
}

interface EitherProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: T, words: string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  readonly note?: string | undefined;
}

function Either<T extends string>({
  name,
  legend,
  options,
  chosen,
  onChoose,
  note,
}: EitherProps<T>) {
  return (
    <fieldset class="either">
      <legend>{legend}</legend>
      {options.map(([value, words]) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{words}</span>
        </label>
      ))}
      {note !== undefined && <p>{note}</p>}
    </fieldset>
  );
}
