import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onFirstInteraction } from '../../browser/interaction.ts';
import { isWide } from '../../browser/screen.ts';
import { storageKeys } from '../../browser/storage-keys.ts';
import { reachableLevels } from '../../domain/reachable.ts';
import type { RuleIndex } from '../../domain/rule-index.ts';
import { NOBODY, type Staffing as StaffingMap } from '../../domain/staffing.ts';
import { matrix as text } from '../../text/matrix.ts';
import { Changing } from '../shared/Changing.tsx';
import { PrintedStaffing } from '../shared/CompanySummary.tsx';
import { drawAfterPaint } from '../shared/draw-after-paint.ts';
import { Lazy, preload } from '../shared/Lazy.tsx';
import { Profiles } from '../shared/Profiles.tsx';
import { Staffing } from '../shared/Staffing.tsx';
import { UndoRedo } from '../shared/UndoRedo.tsx';
import { useAnnouncement } from '../shared/use-announcement.ts';
import { type Company, useCompany } from '../shared/use-company.ts';
import { useResult } from '../shared/use-result.ts';
import { type Stored, useStored } from '../shared/use-stored.ts';
import { Changes } from './Changes.tsx';
import { NextSteps } from './NextSteps.tsx';
import { changesId, type MatrixProps } from './props.ts';
import { RequirementTable } from './RequirementTable.tsx';
import { SkylineLinks } from './SkylineLinks.tsx';
import { staffingFormat } from './staffing-format.ts';

const loadSelfAssessment = () =>
  import('../assessment/SelfAssessment.tsx').then((module) => module.SelfAssessment);
const loadPrintedNote = () =>
  import('../shared/downloads/PrintedNote.tsx').then((module) => module.PrintedNote);
const loadLinkNotices = () =>
  import('../shared/LinkNotices.tsx').then((module) => module.LinkNotices);
const loadCoverage = () => import('./Coverage.tsx').then((module) => module.Coverage);
const loadVersionDiff = () => import('./VersionDiff.tsx').then((module) => module.VersionDiff);

drawAfterPaint();

/** The competence matrix: tick the company's specialists and see the requirements recalculate. */
export function Matrix(props: MatrixProps) {
  const { id, framework, offered, heading, start, home, hiring, pages, learnAt, learning } = props;
  const { tool = false } = props;
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
  const { text: status, announce } = useAnnouncement(result, ready, framework.specialists);
  const [mode, setMode] = useState<Mode>('company');
  /** From the first time that it is opened, so that it keeps its answers. */
  const [hasOpenedSelf, setOpenedSelf] = useState(false);
  useLayoutEffect(
    () => (tool ? onFirstInteraction(() => preload(loadSelfAssessment, loadCoverage)) : undefined),
    [tool],
  );
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the roles stand between the choice and what was chosen.
    if (mode === 'coverage' && !isWide()) view.current?.scrollIntoView();
  }, [mode]);
  // A part that no role touches is only shown: there is nothing to tick and nothing to share.
  const tickable = offered.length > 0;
  // A single competence stands beside its page's other facts: one row, and no picture of it.
  const several = framework.competences.length > 1;
  const Heading = several ? 'h2' : 'h3';
  const reachable = useReachable(result.index, tickable);
  return (
    <form
      class="matrix"
      // Some browsers put back the boxes of an earlier visit, which the address knows better.
      autocomplete="off"
      data-matrix={id}
      data-mode={mode}
      data-ready={ready}
      ref={company.form}
      onSubmit={(event) => event.preventDefault()}
    >
      {tickable && (
        <StaffingSection {...{ id, framework, offered, company, stored, Heading }}>
          {several && (
            <div class="staffing-tools controls" data-only="screen">
              {tool && (
                <Modes
                  {...{ id, ready, mode }}
                  onChange={(chosen) => {
                    setMode(chosen);
                    if (chosen === 'self') setOpenedSelf(true);
                  }}
                />
              )}
              <Profiles {...{ framework, offered, company }} />
            </div>
          )}
        </StaffingSection>
      )}
      <p class="visually-hidden" role="status">
        <Changing>{status}</Changing>
      </p>
      <div class="matrix-view" data-result ref={view}>
        {/* Who covers what names the roles itself. */}
        {mode !== 'coverage' && <PrintedStaffing result={result} />}
        {several && (
          <div class="matrix-answer" hidden={mode !== 'company'}>
            <SkylineLinks
              {...{ id, framework, reachable, areas }}
              skipTo={tickable ? changesId(id) : undefined}
            />
            {tickable && <Changes {...{ id, framework, reachable, areas }} />}
          </div>
        )}
        {several && tickable && own && (
          <NextSteps
            {...{ id, framework, offered, home, hiring, company, result, stored, announce }}
            hidden={mode !== 'company'}
          />
        )}
        {mode === 'coverage' && (
          <div class="matrix-result">
            <Lazy
              load={loadCoverage}
              with={{ id, framework, result, announce, link: company.address(home) }}
            />
          </div>
        )}
        {hasOpenedSelf && (
          <div class="matrix-result" hidden={mode !== 'self'}>
            <Lazy
              load={loadSelfAssessment}
              with={{ id, framework, result, pages, learnAt, learning, announce }}
            />
          </div>
        )}
        <section class="matrix-result" aria-labelledby={`${id}-result`} hidden={mode !== 'company'}>
          <Heading id={`${id}-result`}>{heading}</Heading>
          {notices.length > 0 && (
            <Lazy
              load={loadLinkNotices}
              with={{ notices, role, announce }}
              loading={null}
              failed={text.notFetched.linkNotices}
            />
          )}
          {/* A further role has no history of its levels, so there is nothing to tell. */}
          {earlier && framework.versions && (
            <Lazy
              load={loadVersionDiff}
              with={{ framework, earlier, announce }}
              loading={null}
              failed={text.notFetched.versionDiff}
            />
          )}
          <RequirementTable {...{ id, framework, pages, reachable, result, ready, tickable }} />
        </section>
        {own && ready && (
          <Lazy
            load={loadPrintedNote}
            with={{ link: company.address(home) }}
            loading={null}
            failed={text.notFetched.printedNote}
          />
        )}
      </div>
    </form>
  );
}

/** The levels that a competence can have: its baseline alone where nothing can be ticked. */
function useReachable(index: RuleIndex, tickable: boolean) {
  return useCallback(
    (competence: string) => {
      const position = index.positions.get(competence) ?? -1;
      return tickable
        ? reachableLevels(index, position)
        : index.competences.slice(position, position + 1).map((one) => one.competence.baseline);
    },
    [index, tickable],
  );
}

type Mode = Exclude<keyof typeof text.modes, 'heading'>;

interface ModesProps {
  readonly id: string;
  readonly ready: boolean;
  readonly mode: Mode;
  readonly onChange: (mode: Mode) => void;
}

/** The choice between what the company requires, who covers what and one's own answers. */
function Modes({ id, ready, mode, onChange }: ModesProps) {
  return (
    <fieldset class="modes" data-only="screen">
      <legend class="visually-hidden">{text.modes.heading}</legend>
      {(['company', 'coverage', 'self'] as const).map((choice) => (
        <label key={choice}>
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

interface StaffingSectionProps extends Pick<MatrixProps, 'id' | 'framework' | 'offered'> {
  readonly company: Company;
  readonly stored: Stored<StaffingMap>;
  readonly Heading: 'h2' | 'h3';
  /** What stands above the heading. */
  readonly children: ComponentChildren;
}

/** The question that the matrix answers: which specialists the company has. */
function StaffingSection(props: StaffingSectionProps) {
  const { id, framework, company, Heading, children } = props;
  return (
    <section
      class="matrix-staffing"
      data-staffing
      data-only="screen"
      aria-labelledby={`${id}-staffing`}
    >
      {children}
      <Heading id={`${id}-staffing`}>{text.staffing.heading}</Heading>
      <Resume {...props} />
      <Staffing {...props} />
      {framework.competences.length > 1 && <StaffingButtons company={company} />}
    </section>
  );
}

/** Goes on from what was kept at an earlier visit. */
function Resume(props: { readonly company: Company; readonly stored: Stored<StaffingMap> }) {
  const { saved, resume } = props.stored;
  if (saved === undefined || saved.size === 0) return null;
  return (
    <button
      type="button"
      class="button controls"
      data-only="screen"
      onClick={() => props.company.replace(resume() ?? NOBODY)}
    >
      <Changing>{text.memory.resume(saved.size)}</Changing>
    </button>
  );
}

/** Back, forth and back to nobody. */
function StaffingButtons({ company }: { readonly company: Company }) {
  const { ready, staffing, replace } = company;
  return (
    <div class="buttons controls" data-only="screen">
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
  );
}
