import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { printPage } from '../../browser/files.ts';
import type { Staffing as Roles } from '../../domain/staffing.ts';
import { candidates as text } from '../../text/candidates.ts';
import { showPart } from '../assessment/show-part.ts';
import { Changing } from '../shared/Changing.tsx';
import { ChangeSummary, PrintedStaffing } from '../shared/CompanySummary.tsx';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { Staffing } from '../shared/Staffing.tsx';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { UndoRedo } from '../shared/UndoRedo.tsx';
import { useAnnouncement } from '../shared/use-announcement.ts';
import { type Company, useCompany } from '../shared/use-company.ts';
import { type CompanyResult, useResult } from '../shared/use-result.ts';
import { Chosen } from './Chosen.tsx';
import { FileBar } from './FileBar.tsx';
import { People } from './People.tsx';
import { Pictures } from './Pictures.tsx';
import type { CandidatesProps } from './props.ts';
import { ScoredFor } from './ScoredFor.tsx';
import { Scoring } from './Scoring.tsx';
import { useCandidates } from './use-candidates.ts';
import { useMusts } from './use-musts.ts';

/** What stands open among the scores, or says that nothing does. */
const SHOWN = '[data-open="true"], [data-closed]';

/** Several candidates against what this very company requires, side by side and never ranked. */
export function Candidates(props: CandidatesProps) {
  const { id, framework } = props;
  const company = useCompany(framework);
  const { staffing, ready } = company;
  const [scoredFor, setScoredFor] = useState<Roles>();
  const candidates = useCandidates(framework, company, (saved) =>
    // Without a company of its own the page takes the one that the scores are about.
    staffing.size === 0 ? company.replace(saved) : setScoredFor(saved),
  );
  const { all } = candidates;
  const [chosenId, choose] = useState<string>();
  const chosen = all.find((candidate) => candidate.id === chosenId);
  const result = useResult(framework, staffing);
  const { areas } = result;
  const musts = useMusts(framework, result, ready);
  const sheet = useRef<HTMLDivElement>(null);
  const { text: status, announce } = useAnnouncement(result, ready, framework.specialists);
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
        <CompanyPart {...props} {...{ company, result, announce }} />
        {scoredFor !== undefined && (
          <ScoredFor
            {...{ scoredFor, company, result }}
            onDecided={() => setScoredFor(undefined)}
          />
        )}
      </Section>

      <Section id={`${id}-people`} heading={text.people.heading} controls>
        <p>
          {text.people.hint} {text.people.kept}
        </p>
        <StorageNotice kept={candidates} text={text.storage} next="input" />
        <People
          {...{ id, candidates }}
          onScore={() => showPart(sheet.current?.querySelector(SHOWN) ?? null, true)}
        />
        <div class="buttons">
          <UndoRedo edits={candidates} />
        </div>
      </Section>

      {all.length > 0 && (
        <>
          <Section id={`${id}-sheet`} heading={text.sheet.heading}>
            <Method kept={musts.choices !== undefined} hiring={props.hiring} />
            <div ref={sheet}>
              <Scoring {...{ id, framework, areas, candidates, announce }} musts={musts.musts} />
            </div>
          </Section>
          <Section id={`${id}-pictures`} heading={text.picture.heading}>
            <Pictures {...{ framework, areas }} candidates={all} />
            <div class="buttons controls" data-only="screen">
              <button type="button" class="button" onClick={printPage}>
                {text.compare.print}
              </button>
            </div>
          </Section>
          <Section id={`${id}-chosen`} heading={text.chosen.heading}>
            <Chosen
              {...{ ...props, result, chosen, choose, announce }}
              candidates={all}
              vacancy={musts.vacancy}
            />
          </Section>
        </>
      )}

      <Section id={`${id}-file`} heading={text.file.heading} controls>
        <FileBar {...{ id, framework, candidates, company, musts, result, announce }} />
      </Section>
    </div>
  );
}

interface CompanyPartProps extends CandidatesProps {
  readonly company: Company;
  readonly result: CompanyResult;
  readonly announce: (sentence: string) => void;
}

function CompanyPart({ id, framework, offered, company, result, announce }: CompanyPartProps) {
  const { notices } = company;
  return (
    <>
      <p>
        <ChangeSummary result={result} />
      </p>
      <PrintedStaffing result={result} />
      <LinkNotices {...{ notices, announce }} role={result.role} />
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
    </>
  );
}

/** How scores are set, where the musts come from, and what counts. */
function Method({ kept, hiring }: { readonly kept: boolean; readonly hiring: string }) {
  return (
    <div class="controls" data-only="screen">
      <p>{text.sheet.method}</p>
      <p class="note">
        <span key={String(kept)}>{kept ? text.sheet.mustsKept : text.sheet.mustsSuggested}</span>{' '}
        {!kept && <a href={hiring}>{text.sheet.toHiring}</a>}
      </p>
      <details>
        <summary>{text.sheet.how}</summary>
        <p class="note">{text.sheet.counts}</p>
      </details>
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
