import { useRef, useState } from 'preact/hooks';
import { MOST_SNAPSHOTS, type Snapshot, withSnapshot } from '../../domain/snapshots.ts';
import { self } from '../../text/self.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import type { CompanyResult } from '../shared/use-result.ts';
import { SnapshotFiles } from './SnapshotFiles.tsx';
import { today } from './today.ts';
import type { OwnAnswers } from './use-answers.ts';
import type { Flow } from './use-flow.ts';
import type { Snapshots } from './use-snapshots.ts';

const text = self.snapshots;

interface Props {
  readonly framework: MatrixFramework;
  readonly result: CompanyResult;
  readonly own: OwnAnswers;
  readonly flow: Flow;
  readonly snapshots: Snapshots;
}

/** Today's answers into the list of dates, the list to a file and from a file. */
export function SnapshotList({ framework, result, own, flow, snapshots }: Props) {
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
      <SnapshotFiles {...{ framework, result, snapshots, tell }} toSave={withToday(all)} />
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
