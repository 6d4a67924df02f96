import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { printPage } from '../../browser/files.ts';
import { assess, gapsInOrder } from '../../domain/assessment.ts';
import { answersOf, score } from '../../domain/candidates.ts';
import { changesBetween } from '../../domain/changes.ts';
import { requirements } from '../../domain/requirements.ts';
import { indexFramework } from '../../domain/rule-index.ts';
import { NOBODY } from '../../domain/staffing.ts';
import { assessment } from '../../text/assessment.ts';
import { candidates as text } from '../../text/candidates.ts';
import { matrix } from '../../text/sv.ts';
import { BreadthAndSpikes } from '../assessment/BreadthAndSpikes.tsx';
import { Gaps } from '../assessment/Gaps.tsx';
import { Steps } from '../assessment/Steps.tsx';
import { Notices } from '../matrix/Notices.tsx';
import { Staffing } from '../matrix/Staffing.tsx';
import { useAnnouncement } from '../matrix/use-announcement.ts';
import { useCompany } from '../matrix/use-company.ts';
import { Comparison } from './Comparison.tsx';
import { FileBar } from './FileBar.tsx';
import { People } from './People.tsx';
import type { CandidatesProps } from './props.ts';
import { ScoreSheet } from './ScoreSheet.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { useCandidates } from './use-candidates.ts';

/** Several candidates against what this very company requires, side by side and never ranked. */
export function Candidates({ id, framework, offered, pages }: CandidatesProps) {
  const company = useCompany(framework);
  const { staffing, ready } = company;
  const candidates = useCandidates(framework, ready);
  const [chosenId, choose] = useState<string>();
  const chosen = candidates.all.find((one) => one.id === chosenId) ?? candidates.all[0];
  const index = useMemo(() => indexFramework(framework), [framework]);
  const role = useNames(framework.specialists);
  const competence = useNames(framework.competences);
  const { now, changes } = useMemo(() => {
    const after = requirements(index, staffing);
    return { now: after, changes: changesBetween(requirements(index, NOBODY), after) };
  }, [index, staffing]);
  const status = useAnnouncement(index, staffing, ready, role);
  const { say } = status;
  const broken = company.notices.length > 0;
  useEffect(() => {
    if (broken) say(matrix.notice.heading);
  }, [broken, say]);

  const assessed = chosen === undefined ? [] : assess(index, now, answersOf(chosen));
  const moved = changes.lowered.length + changes.raised.length;
  const heading = (part: string) => ({ id: `${id}-${part}` });
  const section = (part: string) => ({ 'aria-labelledby': `${id}-${part}` });
  return (
    <div
      class="candidates controls"
      data-copy="none"
      data-book="none"
      data-candidates={id}
      data-ready={ready}
      inert={!ready}
    >
      <p class="visually-hidden" role="status">
        {status.text}
      </p>
      <section {...section('company')}>
        <h2 {...heading('company')}>{text.company.heading}</h2>
        <p>
          {staffing.size === 0
            ? matrix.changed.baseline
            : moved === 0
              ? matrix.changed.unchanged(staffing.size)
              : matrix.changed.summary(
                  staffing.size,
                  changes.lowered.length,
                  changes.raised.length,
                )}
        </p>
        {staffing.size > 0 && (
          <p class="print-only">
            {matrix.take.company(
              [...staffing].map(([id, form]) => `${role(id)} (${matrix.next.as[form]})`),
            )}
          </p>
        )}
        <Notices notices={company.notices} role={role} />
        <details class="controls" data-only="screen">
          <summary>{text.company.summary}</summary>
          <form autocomplete="off" ref={company.form} onSubmit={(event) => event.preventDefault()}>
            <p class="note">{text.company.hint}</p>
            <Staffing {...{ id, framework, offered, company }} />
            <div class="buttons">
              <Steps
                canUndo={company.canUndo}
                canRedo={company.canRedo}
                onUndo={() => company.dispatch({ do: 'undo' })}
                onRedo={() => company.dispatch({ do: 'redo' })}
              />
            </div>
          </form>
        </details>
      </section>

      <section class="controls" data-only="screen" {...section('people')}>
        <h2 {...heading('people')}>{text.people.heading}</h2>
        <p>
          {text.people.hint} {text.people.kept}
        </p>
        <StorageNotice candidates={candidates} />
        <People {...{ id, candidates, chosen, choose }} />
        <div class="buttons">
          <Steps
            canUndo={candidates.canUndo}
            canRedo={candidates.canRedo}
            onUndo={candidates.undo}
            onRedo={candidates.redo}
          />
        </div>
      </section>

      {chosen !== undefined && (
        <>
          <section {...section('sheet')}>
            <h2 {...heading('sheet')}>
              {text.sheet.heading} <bdi>{chosen.name}</bdi>
            </h2>
            <p class="controls" data-only="screen">
              {text.sheet.method}
            </p>
            <p class="note controls" data-only="screen">
              {text.sheet.counts}
            </p>
            <ScoreSheet
              {...{ id, framework, requirements: now, candidate: chosen }}
              onScore={(one, assessor, level) =>
                candidates.change((all) =>
                  all.map((other) =>
                    other.id === chosen.id ? score(other, one, assessor, level) : other,
                  ),
                )
              }
            />
          </section>
          <section {...section('gaps')}>
            <h2 {...heading('gaps')}>{text.gaps.heading}</h2>
            {assessed.length === 0 ? (
              <p class="note">{assessment.breadth.nothing}</p>
            ) : (
              <Gaps
                {...{ index, staffing, role, competence, pages }}
                gaps={gapsInOrder(assessed, framework.areas)}
                learn={text.gaps.learn}
                learnText={text.gaps.learnText}
              />
            )}
            <h3>{assessment.breadth.heading}</h3>
            <BreadthAndSpikes
              assessed={assessed}
              competences={framework.competences.length}
              competence={competence}
            />
          </section>
          <section {...section('compare')}>
            <h2 {...heading('compare')}>{text.compare.heading}</h2>
            <Comparison {...{ id, framework, requirements: now, candidates: candidates.all }} />
            <div class="buttons controls" data-only="screen">
              <button type="button" class="button" onClick={printPage}>
                {text.compare.print}
              </button>
            </div>
          </section>
        </>
      )}

      <section class="controls" data-only="screen" {...section('file')}>
        <h2 {...heading('file')}>{text.file.heading}</h2>
        <FileBar {...{ framework, candidates, say }} />
      </section>
    </div>
  );
}

function useNames(named: readonly { readonly id: string; readonly name: string }[]) {
  const names = useMemo(() => new Map(named.map(({ id, name }) => [id, name])), [named]);
  return useCallback((id: string) => names.get(id) ?? id, [names]);
}
