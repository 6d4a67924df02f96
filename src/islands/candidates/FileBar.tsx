import { useRef } from 'preact/hooks';
import { saveFile } from '../../browser/files.ts';
import { encodeKept } from '../../domain/kept-file.ts';
import { candidates as text } from '../../text/candidates.ts';
import { brought, offer } from '../../text/kept-file.ts';
import { ImportOffer } from './ImportOffer.tsx';
import { type Target, useImport } from './use-import.ts';

interface Props extends Target {
  readonly id: string;
}

/** Out to a file, in from a file, and gone. */
export function FileBar({ id, ...target }: Props) {
  const { framework, candidates, company, musts, result } = target;
  const { all, erase } = candidates;
  const opening = useImport(target);
  const { plan, said } = opening;
  const opener = useRef<HTMLButtonElement>(null);
  const none = all.length === 0;
  const save = () =>
    saveFile(
      text.file.name,
      'application/json',
      encodeKept(framework, {
        staffing: company.staffing,
        choices: musts.choices,
        candidates: all,
      }),
    );
  // What was pressed goes away with the offer, so the way in gets the focus.
  const andFocus = (act: () => void) => () => {
    opener.current?.focus();
    act();
  };
  return (
    <>
      <p class="note">{text.file.hint}</p>
      <div class="buttons">
        <button type="button" class="button" aria-disabled={none} onClick={() => !none && save()}>
          {text.file.save}
        </button>
        <button type="button" class="button" ref={opener} onClick={opening.open}>
          {text.file.open}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={none}
          onClick={() => {
            if (none) return;
            erase();
            opening.say([text.file.erased]);
          }}
        >
          {text.file.erase}
        </button>
      </div>
      {plan !== undefined && (
        <ImportOffer
          {...{ id, plan, candidates, company, result }}
          onTake={(decision) => andFocus(() => opening.take(plan, decision))()}
          onCancel={andFocus(() => opening.cancel(offer.cancelled))}
          onSave={save}
        />
      )}
      {said.length > 0 && (
        <div class="notice" data-said key={said.join()}>
          {said.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {opening.undo !== undefined && (
            <button type="button" class="button" onClick={andFocus(opening.undo)}>
              {brought.undo}
            </button>
          )}
        </div>
      )}
      <p class="note">{text.file.eraseWhen}</p>
    </>
  );
}
