import { useRef, useState } from 'preact/hooks';
import { pickFile, saveFile } from '../../browser/files.ts';
import {
  MOST_SNAPSHOTS,
  mergeSnapshots,
  type Snapshot,
  withSnapshot,
} from '../../domain/snapshots.ts';
import { decodeSnapshots, encodeSnapshots, LONGEST_FILE } from '../../domain/snapshots-file.ts';
import { self } from '../../text/self.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { textOf } from '../shared/text-of.ts';
import { today } from './today.ts';
import type { OwnAnswers } from './use-answers.ts';
import type { Flow } from './use-flow.ts';
import type { Snapshots } from './use-snapshots.ts';

const text = self.snapshots;
const JSON_TYPE = 'application/json';

interface Props {
  readonly framework: MatrixFramework;
  readonly own: OwnAnswers;
  readonly flow: Flow;
  readonly snapshots: Snapshots;
}

/** Today's answers into the list of dates, the list to a file and from a file. */
export function SnapshotList({ framework, own, flow, snapshots }: Props) {
  const { all, change, canUndo, undo } = snapshots;
  const answers = own.edits.now;
  const [message, setMessage] = useState<string>();
  const save = useRef<HTMLButtonElement>(null);
  const tell = (sentence: string) => {
    setMessage(sentence);
    flow.say(sentence);
  };
  const withToday = (days: readonly Snapshot[]) =>
    answers.size === 0 ? days : withSnapshot(days, { date: today(), answers });
  const saveToday = () => {
    if (answers.size === 0) return;
    if (withToday(all).length > MOST_SNAPSHOTS) return tell(text.full);
    change(withToday);
    tell(text.saved);
  };
  const toFile = () =>
    all.length + answers.size > 0 &&
    saveFile(text.fileName, JSON_TYPE, encodeSnapshots(framework, withToday(all)));
  const fromFile = async () => {
    // In bytes; the longest file in characters may take four times as many.
    const file = await pickFile(`.json,${JSON_TYPE}`, 4 * LONGEST_FILE);
    if (file === undefined) return;
    if (file.bytes === undefined) return tell(text.tooLarge);
    tell(take(framework, snapshots, textOf(file.bytes)));
  };
  return (
    <section data-only="screen" data-snapshots>
      <h3>{text.heading}</h3>
      <p class="note">{text.hint}</p>
      <StorageNotice kept={snapshots} text={self.storage} next="[data-save]" />
      <div class="buttons">
        <button
          type="button"
          class="button"
          ref={save}
          data-save
          aria-disabled={answers.size === 0}
          onClick={saveToday}
        >
          {text.save}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={all.length + answers.size === 0}
          onClick={toFile}
        >
          {text.toFile}
        </button>
        <button type="button" class="button" onClick={fromFile}>
          {text.fromFile}
        </button>
        {canUndo && (
          <button
            type="button"
            class="button"
            onClick={() => {
              save.current?.focus();
              setMessage(undefined);
              undo();
            }}
          >
            {text.takeBackRemoval}
          </button>
        )}
      </div>
      {message !== undefined && (
        <p class="notice" key={message}>
          {message}
        </p>
      )}
      {all.length > 0 && (
        <ul class="snapshots" aria-label={text.list}>
          {all.toReversed().map((snapshot) => (
            <Day
              key={`${snapshot.date} ${snapshot.answers.size}`}
              snapshot={snapshot}
              onShow={() => {
                own.replace(snapshot.answers);
                tell(text.shown(snapshot.date));
              }}
              onRemove={() => {
                save.current?.focus();
                change((days) => days.filter(({ date }) => date !== snapshot.date));
                tell(text.removed(snapshot.date));
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Takes in what a file says, if all of it is right, and says what came of it. */
function take(
  framework: MatrixFramework,
  { all, change }: Snapshots,
  read: string | undefined,
): string {
  if (read === undefined) return text.notText;
  const found = decodeSnapshots(framework, read);
  if ('problem' in found) return text.problem(found.problem);
  const merged = mergeSnapshots(all, found.snapshots);
  if (merged.length > MOST_SNAPSHOTS) {
    return text.problem({ kind: 'tooMany', number: merged.length });
  }
  const here = new Set(all.map(({ date }) => date));
  const dates = found.snapshots.map(({ date }) => date);
  if (merged.length > all.length) change(() => merged);
  const done = text.opened(
    dates.filter((date) => !here.has(date)),
    dates.filter((date) => here.has(date)),
  );
  return found.unknown.length === 0 ? done : `${done} ${text.unknown(found.unknown)}`;
}

interface DayProps {
  readonly snapshot: Snapshot;
  readonly onShow: () => void;
  readonly onRemove: () => void;
}

function Day({ snapshot: { date, answers }, onShow, onRemove }: DayProps) {
  const of = <span class="visually-hidden">{text.of(date)}</span>;
  return (
    <li>
      <span>{text.day(date, answers.size)}</span>
      <span class="buttons">
        <button type="button" class="button" onClick={onShow}>
          {text.show}
          {of}
        </button>
        <button type="button" class="button" onClick={onRemove}>
          {text.remove}
          {of}
        </button>
      </span>
    </li>
  );
}
