import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { printPage } from '../../browser/files.ts';
import { assess } from '../../domain/assessment.ts';
import { answersOf, score } from '../../domain/candidates.ts';
import { assessment } from '../../text/assessment.ts';
import { candidates as text } from '../../text/candidates.ts';
import { ninetyDaysDoor } from '../../text/ninety-days.ts';
import { GapsAndBreadth } from '../assessment/GapsAndBreadth.tsx';
import { NinetyDaysDoor } from '../ninety-days/NinetyDaysDoor.tsx';
import { Changing } from '../shared/Changing.tsx';
import { ChangeSummary, PrintedStaffing } from '../shared/CompanySummary.tsx';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { Staffing } from '../shared/Staffing.tsx';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { UndoRedo } from '../shared/UndoRedo.tsx';
import { useAnnouncement } from '../shared/use-announcement.ts';
import { useCompany } from '../shared/use-company.ts';
import { useResult } from '../shared/use-result.ts';
import { Comparison } from './Comparison.tsx';
import { FileBar } from './FileBar.tsx';
import { People } from './People.tsx';
import type { CandidatesProps } from './props.ts';
import { ScoreForm } from './ScoreForm.tsx';
import { useCandidates } from './use-candidates.ts';

/** Several candidates against what this very company requires, side by side and never ranked. */
export function Candidates({ id, framework, offered, pages, learning }: CandidatesProps) {
  const company = useCompany(framework);
  const { staffing, ready, notices } = company;
  const candidates = useCandidates(framework, ready);
  const { all, change } = candidates;
  const [chosenId, choose] = useState<string>();
  const chosen = all.find((candidate) => candidate.id === chosenId) ?? all[0];
  const result = useResult(framework, staffing);
  const { areas, role } = result;
  const { text: status, announce } = useAnnouncement(result, ready, role);
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
        <Changing>{status}</Changing>
      </p>
      <Section id={`${id}-company`} heading={text.company.heading}>
        <p>
          <ChangeSummary result={result} />
        </p>
        <PrintedStaffing result={result} />
        <LinkNotices {...{ notices, role, announce }} />
        <details class="controls" data-only="screen">
          <summary>{text.company.summary}</summary>
          <form autocomplete="off" ref={company.form} onSubmit={(event) => event.preventDefault()}>
            <p class="note">{text.company.hint}</p>
            <Staffing {...{ id, framework, offered, company }} />
            <div class="buttons">
              <UndoRedo edits={company} />
            </div>
          </form>
        </details>
      </Section>

      <Section id={`${id}-people`} heading={text.people.heading} controls>
        <p>
          {text.people.hint} {text.people.kept}
        </p>
        <StorageNotice kept={candidates} text={text.storage} next="input" />
        <People {...{ id, candidates, chosen, choose }} />
        <div class="buttons">
          <UndoRedo edits={candidates} />
        </div>
      </Section>

      {chosen !== undefined && (
        <>
          <Section
            id={`${id}-sheet`}
            heading={
              <>
                <span>{text.sheet.heading}</span> <bdi key={chosen.name}>{chosen.name}</bdi>
              </>
            }
          >
            <p class="controls" data-only="screen">
              {text.sheet.method}
            </p>
            <p class="note controls" data-only="screen">
              {text.sheet.counts}
            </p>
            <ScoreForm
              {...{ id, framework, areas, candidate: chosen }}
              onScore={(competence, assessor, level) =>
                change((before) =>
                  before.map((candidate) =>
                    candidate.id === chosen.id
                      ? score(candidate, competence, assessor, level)
                      : candidate,
                  ),
                )
              }
            />
          </Section>
          <Section id={`${id}-gaps`} heading={text.gaps.heading}>
            <GapsAndBreadth
              {...{ framework, pages, result }}
              assessed={assess(result.index, result.requirements, answersOf(chosen))}
              nothing={assessment.breadth.nothing}
              learn={text.gaps.learn}
              learnText={text.gaps.learnText}
            />
            <NinetyDaysDoor
              key={chosen.id}
              {...{ id, framework, result, learning, announce }}
              summary={ninetyDaysDoor.hired}
              name={chosen.name}
              answers={answersOf(chosen)}
            />
          </Section>
          <Section id={`${id}-compare`} heading={text.compare.heading}>
            <Comparison {...{ id, framework, areas, candidates: all }} />
            <div class="buttons controls" data-only="screen">
              <button type="button" class="button" onClick={printPage}>
                {text.compare.print}
              </button>
            </div>
          </Section>
        </>
      )}

      <Section id={`${id}-file`} heading={text.file.heading} controls>
        <FileBar {...{ framework, candidates, announce }} />
      </Section>
    </div>
  );
}

interface SectionProps {
  /** Of the heading. */
  readonly id: string;
  readonly heading: ComponentChildren;
  /** True where it is nothing but controls, so that paper and a page without scripts leave it out. */
  readonly controls?: boolean;
  readonly children: ComponentChildren;
}

function Section({ id, heading, controls = false, children }: SectionProps) {
  return (
    <section
      class={controls ? 'controls' : undefined}
      data-only={controls ? 'screen' : undefined}
      aria-labelledby={id}
    >
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
