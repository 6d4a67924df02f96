import { useEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '../../browser/files.ts';
import { encodeKept, type KeptFile, levelsOf } from '../../domain/kept-file.ts';
import {
  differingDays,
  MOST_SNAPSHOTS,
  mergeSnapshots,
  type Snapshot,
} from '../../domain/snapshots.ts';
import { sameStaffing } from '../../domain/staffing.ts';
import { brought, companyInWords, fileProblem, offer } from '../../text/kept-file.ts';
import { self } from '../../text/self.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { openKeptFile } from '../shared/open-kept-file.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import type { Snapshots } from './use-snapshots.ts';

const text = self.snapshots;

interface Props {
  readonly framework: MatrixFramework;
  readonly result: Pick<CompanyResult, 'staffing' | 'roleInText'>;
  readonly snapshots: Snapshots;
  /** What is saved: the list, with today's answers where there are any. */
  readonly toSave: readonly Snapshot[];
  readonly tell: (sentence: string) => void;
}

/** What a file has brought that waits for a decision, and what else there is to say of it. */
interface Offered {
  readonly days: readonly Snapshot[];
  readonly more: readonly string[];
}

/** The dated answers out to a file and in from a file. */
export function SnapshotFiles({ framework, result, snapshots, toSave, tell }: Props) {
  const [offered, setOffered] = useState<Offered>();
  const opener = useRef<HTMLButtonElement>(null);
  const none = toSave.length === 0;
  const take = ({ days, more }: Offered, whose: 'file' | 'here') => {
    setOffered(undefined);
    tell([takeDays(snapshots, days, whose), ...more].join(' '));
  };
  const open = async () => {
    const found = await openKeptFile(framework, text.kind);
    if (found === undefined) return;
    setOffered(undefined);
    if (typeof found === 'string') return tell(found);
    const { snapshots: days } = found;
    if (days === undefined) return tell(brought.elsewhere(found, text.kind));
    const read = { days, more: differences(found, framework, result) };
    if (differingDays(snapshots.all, days).length > 0) return setOffered(read);
    take(read, 'here');
  };
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled={none}
          onClick={() =>
            !none &&
            saveFile(
              text.fileName,
              'application/json',
              encodeKept(framework, { staffing: result.staffing, snapshots: toSave }),
            )
          }
        >
          {text.toFile}
        </button>
        <button type="button" class="button" ref={opener} onClick={open}>
          {text.fromFile}
        </button>
      </div>
      {offered !== undefined && (
        <SameDays
          days={differingDays(snapshots.all, offered.days)}
          onTake={(whose) => {
            // The buttons go away, so the way in gets the focus.
            opener.current?.focus();
            take(offered, whose);
          }}
          onCancel={() => {
            opener.current?.focus();
            setOffered(undefined);
            tell(offer.cancelled);
          }}
        />
      )}
    </>
  );
}

interface SameDaysProps {
  readonly days: readonly string[];
  readonly onTake: (whose: 'file' | 'here') => void;
  readonly onCancel: () => void;
}

/** Where the file and the list say different things of the same day, somebody has to choose. */
function SameDays({ days, onTake, onCancel }: SameDaysProps) {
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div class="notice" data-same-days>
      <p tabIndex={-1} ref={first}>
        {text.sameDays(days)}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => onTake('here')}>
          {text.keepHere}
        </button>
        <button type="button" class="button" onClick={() => onTake('file')}>
          {text.takeFile}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {offer.cancel}
        </button>
      </div>
    </div>
  );
}

/** Takes in the days of a file as one step that can be undone, and says what came of it. */
function takeDays(
  { all, change }: Snapshots,
  days: readonly Snapshot[],
  whose: 'file' | 'here',
): string {
  const merged = whose === 'file' ? mergeSnapshots(days, all) : mergeSnapshots(all, days);
  if (merged.length > MOST_SNAPSHOTS) {
    return fileProblem({ kind: 'tooMany', list: 'days', number: merged.length }, text.kind);
  }
  const here = new Set(all.map(({ date }) => date));
  const dates = days.map(({ date }) => date);
  const replaced = whose === 'file' ? differingDays(all, days) : [];
  if (merged.length > all.length || replaced.length > 0) change(() => merged);
  return [
    text.opened(
      dates.filter((date) => !here.has(date)),
      dates.filter((date) => here.has(date) && !replaced.includes(date)),
    ),
    ...(replaced.length > 0 ? [text.replaced(replaced)] : []),
  ].join(' ');
}

/** What differs between where the file was saved and this page. */
function differences(
  { staffing, candidates, levels, unknown }: KeptFile,
  framework: MatrixFramework,
  { staffing: here, roleInText }: Props['result'],
): readonly string[] {
  const version = levelsOf(framework);
  return [
    brought.levels(levels ?? version, version),
    staffing !== undefined && !sameStaffing(staffing, here)
      ? text.otherCompany(companyInWords(staffing, roleInText))
      : undefined,
    candidates && text.alsoCandidates(offer.candidates(candidates.length)),
    unknown.competences.length > 0 ? text.unknown(unknown.competences) : undefined,
  ].filter((line) => line !== undefined);
}
