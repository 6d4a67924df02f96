import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onFirstInteraction } from '../../browser/visit.ts';
import { changesBetween } from '../../domain/changes.ts';
import { reachableLevels } from '../../domain/reachable.ts';
import { type Requirement, requirements } from '../../domain/requirements.ts';
import { indexFramework } from '../../domain/rule-index.ts';
import { byArea } from '../../domain/span.ts';
import { NOBODY } from '../../domain/staffing.ts';
import { matrix as text } from '../../text/sv.ts';
import { useSince } from './earlier.ts';
import { Changes } from './Changes.tsx';
import { Notices } from './Notices.tsx';
import { Part } from './Part.tsx';
import { Profiles } from './Profiles.tsx';
import type { MatrixProps } from './props.ts';
import { RequirementTable } from './RequirementTable.tsx';
import { Skyline } from './Skyline.tsx';
import { Staffing } from './Staffing.tsx';
import { steady } from './steady.ts';
import { TakeAway } from './TakeAway.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { useCompany } from './use-company.ts';
import { useMemory } from './use-memory.ts';

// Fetched when it is opened, or in a quiet moment once the visitor has begun.
const selfAssessment = () =>
  import('../assessment/self/SelfAssessment.tsx').then((part) => part.SelfAssessment);

/** The competence matrix: tick the company's specialists and see the requirements recalculate. */
export function Matrix({ id, framework, offered, heading, start, home, pages, tool }: MatrixProps) {
  const company = useCompany(framework, start);
  const { staffing, ready } = company;
  // An example that leads nowhere has nothing of one's own to keep or to pass on.
  const own = start === undefined || home !== undefined;
  const memory = useMemory(framework, staffing, ready && own);
  const { saved } = memory;
  const index = useMemo(() => indexFramework(framework), [framework]);
  const role = useCallback(
    (wanted: string) => framework.specialists.find((one) => one.id === wanted)?.name ?? wanted,
    [framework],
  );
  const baseline = useMemo(() => requirements(index, NOBODY), [index]);
  const shown = useRef<readonly Requirement[]>();
  const result = useMemo(() => {
    const now = steady(shown.current, requirements(index, staffing));
    shown.current = now;
    return {
      requirements: now,
      areas: byArea(framework, now),
      changes: changesBetween(baseline, now),
    };
  }, [framework, index, baseline, staffing]);
  const status = useAnnouncement(index, staffing, ready, role);
  const { say } = status;
  const { earlier } = company;
  const Since = useSince(earlier);
  const broken = company.notices.length > 0;
  useEffect(() => {
    if (broken) say(text.notice.heading);
  }, [broken, say]);

  /** Absent until the self-assessment has been opened; from then on it keeps its answers. */
  const [self, setSelf] = useState<boolean>();
  useLayoutEffect(
    () =>
      // If it fails now, it is tried again when it is asked for.
      tool ? onFirstInteraction(() => selfAssessment().catch(() => undefined)) : undefined,
    [tool],
  );

  const { lowered, raised } = result.changes;
  // A part that no role touches is only shown: there is nothing to tick and nothing to share.
  const tickable = offered.length > 0;
  // A single bar says nothing that its row doesn't.
  const several = framework.competences.length > 1;
  const reachable = useCallback(
    (competence: string) => reachableLevels(index, index.positions.get(competence) ?? -1),
    [index],
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
      {tickable && (
        <section class="matrix-staffing" data-staffing aria-labelledby={`${id}-staffing`}>
          <div class="staffing-tools controls">
          {tool && (
            <fieldset class="modes controls">
              <legend class="visually-hidden">{text.modes.heading}</legend>
              {(['company', 'self'] as const).map((mode) => (
                <label key={mode}>
                  <input
                    type="radio"
                    name={`${id}-mode`}
                    disabled={!ready}
                    checked={(self === true) === (mode === 'self')}
                    onChange={() => setSelf(mode === 'self')}
                  />
                  <span>{text.modes[mode]}</span>
                </label>
              ))}
            </fieldset>
          )}
          {several && <Profiles {...{ framework, offered, company }} />}
          </div>
          <div class="staffing-head">
            <h2 id={`${id}-staffing`}>{text.staffing.heading}</h2>
            <History company={company} />
          </div>
          <Staffing {...{ id, framework, offered, company }} />
          {saved && (
            <button
              type="button"
              class="button"
              onClick={() => {
                memory.keep(true);
                company.dispatch({ do: 'replace', staffing: saved });
              }}
            >
              {text.memory.resume(saved.size)}
            </button>
          )}
        </section>
      )}
      <div class="matrix-view" data-result>
        {several && (
          <div class="matrix-answer" hidden={self === true}>
            <Skyline {...{ id, framework, reachable, areas: result.areas }} />
            {tickable && (
              <Changes {...{ id, framework, reachable, areas: result.areas }}>
                {own && <TakeAway {...{ id, framework, offered, home, company, memory, say }} />}
              </Changes>
            )}
          </div>
        )}
        {self !== undefined && (
          <div class="matrix-result" hidden={!self}>
            <Part
              load={selfAssessment}
              with={{ id, framework, index, staffing, pages, role, ...result }}
            />
          </div>
        )}
        <section
          class="matrix-result"
          aria-labelledby={`${id}-result`}
          hidden={self === true}
        >
          <h2 id={`${id}-result`}>{heading}</h2>
          {staffing.size > 0 && (
            <p class="print-only">
              {text.take.company(
                [...staffing].map(([one, form]) => `${role(one)} (${text.next.as[form]})`),
              )}
            </p>
          )}
          <Notices notices={company.notices} role={role} />
          {Since && earlier && <Since {...{ framework, earlier, say }} />}
          <p class="visually-hidden" role="status">
            {status.text}
          </p>
          <RequirementTable
            {...{ id, framework, pages, index, reachable, role, ready, areas: result.areas }}
          />
        </section>
      </div>
    </form>
  );
}

/** `aria-disabled` instead of `disabled`, so that focus stays on a button that has done its work. */
function History({ company }: { company: ReturnType<typeof useCompany> }) {
  const { ready, canUndo, canRedo, staffing, dispatch } = company;
  const buttons = [
    [text.history.undo, canUndo, () => dispatch({ do: 'undo' })],
    [text.history.redo, canRedo, () => dispatch({ do: 'redo' })],
    [text.history.reset, staffing.size > 0, () => dispatch({ do: 'replace', staffing: NOBODY })],
  ] as const;
  return (
    <div class="buttons">
      {buttons.map(([name, possible, act]) => (
        <button
          type="button"
          class="button"
          key={name}
          disabled={!ready}
          aria-disabled={ready ? !possible : undefined}
          onClick={() => possible && act()}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
