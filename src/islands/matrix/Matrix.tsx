import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { onFirstInteraction } from '../../browser/interaction.ts';
import { storageKeys } from '../../browser/storage.ts';
import { spanOf } from '../../domain/span.ts';
import { NOBODY, type Staffing as StaffingMap } from '../../domain/staffing.ts';
import { matrix as text } from '../../text/matrix.ts';
import { ChangeSummary, PrintedStaffing } from '../shared/CompanySummary.tsx';
import { Lazy, preload } from '../shared/Lazy.tsx';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { Profiles } from '../shared/Profiles.tsx';
import { type Bars, Skyline } from '../shared/Skyline.tsx';
import { Staffing } from '../shared/Staffing.tsx';
import { UndoRedo } from '../shared/UndoRedo.tsx';
import { useAnnouncement } from '../shared/use-announcement.ts';
import { type Company, useCompany } from '../shared/use-company.ts';
import { useResult } from '../shared/use-result.ts';
import { type Stored, useStored } from '../shared/use-stored.ts';
import type { MatrixProps } from './props.ts';
import { ResultActions } from './ResultActions.tsx';
import { staffingFormat } from './staffing-format.ts';
import { Table } from './Table.tsx';

const loadSelfAssessment = () =>
  import('../assessment/SelfAssessment.tsx').then((module) => module.SelfAssessment);
const loadVersionDiff = () => import('./VersionDiff.tsx').then((module) => module.VersionDiff);

const BARS: readonly Bars[] = [
  { kind: 'required', height: ({ required }) => required },
  { kind: 'baseline', height: ({ baseline }) => baseline },
];

/** The competence matrix: tick the company's specialists and see the requirements recalculate. */
export function Matrix(props: MatrixProps) {
  const { id, framework, offered, heading, start, home, pages, tool = false } = props;
  const company = useCompany(framework, start);
  const { staffing, ready, notices, earlier } = company;
  // An example that leads nowhere has nothing of one's own to keep or to pass on.
  const own = start === undefined || home !== undefined;
  const stored = useStored({
    key: storageKeys(framework.role.id).staffing,
    format: useMemo(() => staffingFormat(framework), [framework]),
    value: staffing,
    ready: ready && own,
  });
  const result = useResult(framework, staffing);
  const { areas, role } = result;
  const { text: status, announce } = useAnnouncement(result, ready, role);
  const [mode, setMode] = useState<Mode>('company');
  /** From the first time that it is opened, so that it keeps its answers. */
  const [hasOpenedSelf, setOpenedSelf] = useState(false);
  useLayoutEffect(
    () => (tool ? onFirstInteraction(() => preload(loadSelfAssessment)) : undefined),
    [tool],
  );
  // A part that no role touches is only shown: there is nothing to tick and nothing to share.
  const tickable = offered.length > 0;
  // A single bar says nothing that its row doesn't.
  const skyline = framework.competences.length > 1;
  const bars = areas.map(({ area, requirements }) =>
    text.skyline.part(area.name, spanOf(requirements)),
  );
  return (
    <form
      class="matrix"
      // Some browsers put back the boxes of an earlier visit, which the address knows better.
      autocomplete="off"
      data-matrix={id}
      data-ready={ready}
      ref={company.form}
      onSubmit={(event) => event.preventDefault()}
    >
      {tool && (
        <Modes
          {...{ id, ready, mode }}
          onChange={(chosen) => {
            setMode(chosen);
            if (chosen === 'self') setOpenedSelf(true);
          }}
        />
      )}
      <div class="matrix-picture">
        {skyline && (
          <Skyline {...{ framework, areas }} bars={BARS} label={text.skyline.description(bars)} />
        )}
        <p class="matrix-summary">
          <ChangeSummary result={result} />
        </p>
      </div>
      {tickable && (
        <section
          class="matrix-staffing controls"
          data-only="screen"
          aria-labelledby={`${id}-staffing`}
        >
          <h2 id={`${id}-staffing`}>{text.staffing.heading}</h2>
          <p>{text.staffing.hint(framework.role.definite)}</p>
          {skyline && <Profiles {...{ framework, offered, company }} />}
          <Staffing {...{ id, framework, offered, company }} />
          <StaffingButtons {...{ company, stored }} />
          <p class="note">{text.staffing.size}</p>
        </section>
      )}
      {hasOpenedSelf && (
        <div class="matrix-result" hidden={mode !== 'self'}>
          <Lazy load={loadSelfAssessment} with={{ id, framework, result, pages }} />
        </div>
      )}
      <section class="matrix-result" aria-labelledby={`${id}-result`} hidden={mode === 'self'}>
        <h2 id={`${id}-result`}>{heading}</h2>
        <PrintedStaffing result={result} />
        <LinkNotices {...{ notices, role, announce }} />
        {earlier && (
          <Lazy
            load={loadVersionDiff}
            with={{ framework, earlier, announce }}
            // It adds something to a result that is right without it.
            loading={null}
            failed={() => null}
          />
        )}
        <p class="visually-hidden" role="status">
          {status}
        </p>
        <p class="note">
          {skyline && text.skyline.legend} {framework.role.source && text.result.interpretation}
        </p>
        <Table {...{ framework, pages, role, areas }} />
        {tickable && own && (
          <ResultActions {...{ id, framework, offered, home, company, result, stored, announce }} />
        )}
      </section>
    </form>
  );
}

type Mode = keyof Pick<typeof text.modes, 'company' | 'self'>;

interface ModesProps {
  readonly id: string;
  readonly ready: boolean;
  readonly mode: Mode;
  readonly onChange: (mode: Mode) => void;
}

/** The choice between what the company requires and one's own answers. */
function Modes({ id, ready, mode, onChange }: ModesProps) {
  return (
    <fieldset class="modes controls" data-only="screen">
      <legend>{text.modes.heading}</legend>
      {(['company', 'self'] as const).map((choice) => (
        <label class="choice" key={choice}>
          <input
            type="radio"
            name={`${id}-mode`}
            disabled={!ready}
            checked={mode === choice}
            onChange={() => onChange(choice)}
          />
          <span>{text.modes[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface StaffingButtonsProps {
  readonly company: Company;
  readonly stored: Stored<StaffingMap>;
}

/** Back, forth and back to nobody; and to what was kept at an earlier visit. */
function StaffingButtons({ company, stored }: StaffingButtonsProps) {
  const { ready, staffing, replace } = company;
  const { saved } = stored;
  return (
    <>
      <div class="buttons">
        <UndoRedo edits={company} ready={ready} />
        <button
          type="button"
          class="button"
          disabled={!ready}
          aria-disabled={ready ? staffing.size === 0 : undefined}
          onClick={() => replace(NOBODY)}
        >
          {text.reset}
        </button>
      </div>
      {saved !== undefined && saved.size > 0 && (
        <button type="button" class="button" onClick={() => replace(stored.resume() ?? NOBODY)}>
          {text.memory.resume(saved.size)}
        </button>
      )}
    </>
  );
}
