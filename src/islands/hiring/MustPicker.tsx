import { MOST_PICKED, pickable, suggestedMusts } from '../../domain/musts.ts';
import type { Requirement } from '../../domain/requirements.ts';
import { pickedMusts } from '../../export/demands.ts';
import { byId, type HiringFramework, type Result } from '../../export/result.ts';
import { hiring as text } from '../../text/hiring.ts';
import { Changing } from '../shared/Changing.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import type { OwnChoices } from './use-choices.ts';

interface Props {
  readonly framework: HiringFramework;
  readonly result: Result;
  readonly own: OwnChoices;
}

/** The competences that can be demanded beside the core areas, at most four of them. */
export function MustPicker({ framework, result, own }: Props) {
  const picked = pickedMusts(result, own.choices);
  return (
    <Disclosure
      class="picker"
      summary={
        <>
          <span>{text.pick}</span>{' '}
          <span class="must-level">
            <Changing>{text.picked(picked.length)}</Changing>
          </span>
        </>
      }
    >
      {() => (
        <>
          <p class="note">{text.why}</p>
          <Suggestion own={own} />
          {picked.length >= MOST_PICKED && <p class="note">{text.full}</p>}
          <Boxes {...{ framework, result, own }} picked={new Set(picked)} />
        </>
      )}
    </Disclosure>
  );
}

/** Whether the choice follows the suggestion, with the way back to it. */
function Suggestion({ own: { choices, edits } }: Pick<Props, 'own'>) {
  if (choices.picked === undefined)
    return (
      <p key="follows" class="note">
        {text.follows}
      </p>
    );
  return (
    <>
      <p key="own" class="note">
        {text.own}
      </p>
      <button
        type="button"
        class="button"
        onClick={({ currentTarget }) => {
          // The button goes away, so what it stands in gets the focus.
          currentTarget.closest('details')?.querySelector('summary')?.focus();
          edits.change(({ picked: _, ...rest }) => rest);
        }}
      >
        {text.suggestAgain}
      </button>
    </>
  );
}

interface BoxesProps extends Props {
  readonly picked: ReadonlySet<string>;
}

function Boxes({ framework, result, own, picked }: BoxesProps) {
  const suggested = new Set(suggestedMusts(result.index, result.requirements));
  const offered = pickable(result.index, result.requirements);
  const full = picked.size >= MOST_PICKED;
  const pick = (competence: string, on: boolean) =>
    own.choose({
      picked: offered
        .map((requirement) => requirement.competence)
        .filter((id) => (id === competence ? on : picked.has(id))),
    });
  const box = ({ competence, required }: Requirement) => (
    <label class="choice" key={competence}>
      <input
        type="checkbox"
        name={`must-${competence}`}
        checked={picked.has(competence)}
        disabled={full && !picked.has(competence)}
        onChange={({ currentTarget }) => pick(competence, currentTarget.checked)}
      />
      <span>
        <span>{byId(framework.competences, competence).name}</span>{' '}
        <span class="must-level">
          <Changing>
            {suggested.has(competence)
              ? `${text.level(String(required))}, ${text.suggested}`
              : text.level(String(required))}
          </Changing>
        </span>
      </span>
    </label>
  );
  return (
    <div class="roles">
      {framework.areas.map((area, position) => {
        const here = offered.filter(
          ({ competence }) => byId(framework.competences, competence).area === area.id,
        );
        return here.length === 0 ? null : (
          <fieldset class="roles-area" data-area={position + 1} key={area.id}>
            <legend>{area.name}</legend>
            {here.map(box)}
          </fieldset>
        );
      })}
    </div>
  );
}
