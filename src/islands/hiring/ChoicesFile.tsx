import { useEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '../../browser/files.ts';
import { encodeKept, type KeptFile, levelsOf } from '../../domain/kept-file.ts';
import { sameStaffing } from '../../domain/staffing.ts';
import { type Choices, NO_CHOICES } from '../../export/choices.ts';
import { readChoices, writeChoices } from '../../export/choices-text.ts';
import { fileText } from '../../text/files.ts';
import { brought, companyInWords, offer, choicesFile as text } from '../../text/kept-file.ts';
import { openKeptFile } from '../shared/open-kept-file.ts';
import type { Company } from '../shared/use-company.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import type { HiringProps } from './props.ts';
import type { OwnChoices } from './use-choices.ts';

/** What the file is about on this page. */
export interface ChoicesFileProps extends Pick<HiringProps, 'framework'> {
  readonly company: Company;
  readonly result: Pick<CompanyResult, 'roleInText'>;
  readonly own: OwnChoices;
  readonly announce: (sentence: string) => void;
}

/** A file that can be used here: what is in it, read and in order. */
interface Found {
  readonly file: KeptFile;
  readonly choices: Choices | undefined;
}

/** The company and the choices out to a file and in from a file. */
export function ChoicesFile({ framework, company, result, own, announce }: ChoicesFileProps) {
  const [offered, setOffered] = useState<Found>();
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const tell = (sentence: string) => {
    setOffered(undefined);
    setSaid(sentence);
    announce(sentence);
  };
  const save = () =>
    saveFile(
      text.name,
      'application/json',
      encodeKept(framework, {
        staffing: company.staffing,
        choices: writeChoices(own.choices),
      }),
    );
  const take = ({ file, choices }: Found) => {
    const { staffing } = file;
    if (staffing !== undefined) company.replace(staffing);
    if (choices !== undefined) own.edits.change(() => choices);
    const here = levelsOf(framework);
    tell(
      [
        staffing && brought.company(companyInWords(staffing, result.roleInText)),
        choices && text.taken,
        brought.levels(file.levels ?? here, here),
        file.unknown.roles.length > 0 && brought.unknownRoles(file.unknown.roles),
        file.candidates && text.alsoCandidates(offer.candidates(file.candidates.length)),
      ]
        .filter((line) => typeof line === 'string')
        .join(' '),
    );
  };
  const open = async () => {
    const file = await openKeptFile(framework, text.kind);
    if (file === undefined) return;
    if (typeof file === 'string') return tell(file);
    const choices = file.choices === undefined ? undefined : readChoices(file.choices);
    if (file.choices !== undefined && choices === undefined) return tell(text.unreadable);
    if (choices === undefined && file.staffing === undefined) {
      return tell(brought.elsewhere(file, text.kind));
    }
    const found = { file, choices };
    if (replacesNothing(found, company, own.choices)) take(found);
    else setOffered(found);
  };
  const andFocus = (act: () => void) => () => {
    opener.current?.focus();
    act();
  };
  return (
    <>
      <p class="note">{text.hint}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={save}>
          {fileText.save}
        </button>
        <button type="button" class="button" ref={opener} onClick={open}>
          {fileText.open}
        </button>
      </div>
      {offered !== undefined && (
        <Offer
          {...{ offered, result }}
          onTake={andFocus(() => take(offered))}
          onCancel={andFocus(() => tell(offer.cancelled))}
          onSave={save}
        />
      )}
      {said !== '' && (
        <p class="notice" key={said} data-said>
          {said}
        </p>
      )}
    </>
  );
}

/** Whether a file can be taken in without anything being replaced. */
function replacesNothing(
  { file, choices }: Found,
  { staffing }: Pick<Company, 'staffing'>,
  own: Choices,
): boolean {
  const written = writeChoices(own);
  const isFree = written === writeChoices(NO_CHOICES);
  return (
    (choices === undefined || isFree || writeChoices(choices) === written) &&
    (file.staffing === undefined || staffing.size === 0 || sameStaffing(staffing, file.staffing))
  );
}

interface OfferProps {
  readonly offered: Found;
  readonly result: Pick<CompanyResult, 'roleInText'>;
  readonly onTake: () => void;
  readonly onCancel: () => void;
  readonly onSave: () => void;
}

/** What a file would replace, to be decided before it does. */
function Offer({ offered: { file, choices }, result, onTake, onCancel, onSave }: OfferProps) {
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), []);
  const parts = [
    file.staffing && companyInWords(file.staffing, result.roleInText),
    choices && offer.choices,
  ].filter((part) => typeof part === 'string');
  return (
    <div class="notice" data-offer>
      <p tabIndex={-1} ref={first}>
        {offer.brings(parts)} {text.replaces}
      </p>
      <div class="buttons">
        <button type="button" class="button button-strong" onClick={onTake}>
          {offer.take}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {offer.cancel}
        </button>
        <button type="button" class="button" onClick={onSave}>
          {offer.saveFirst}
        </button>
      </div>
    </div>
  );
}
