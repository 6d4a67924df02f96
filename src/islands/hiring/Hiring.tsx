import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onFirstInteraction } from '../../browser/interaction.ts';
import { NOBODY } from '../../domain/staffing.ts';
import { profile } from '../../export/profile.ts';
import { hiring as text } from '../../text/hiring.ts';
import { shared } from '../../text/shared.ts';
import { Changing } from '../shared/Changing.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { MatrixDownloads, preloadMatrixDownloads } from '../shared/downloads/MatrixDownloads.tsx';
import { useDownload } from '../shared/downloads/use-download.ts';
import { Lazy, preload } from '../shared/Lazy.tsx';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { Profiles } from '../shared/Profiles.tsx';
import { Staffing } from '../shared/Staffing.tsx';
import { useAnnouncement } from '../shared/use-announcement.ts';
import { type Company, useCompany } from '../shared/use-company.ts';
import { type CompanyResult, useResult } from '../shared/use-result.ts';
import { DocumentActions, loadDocumentFiles } from './DocumentActions.tsx';
import type { DocumentProps } from './Documents.tsx';
import { Goals, Notes, Vacancy } from './Fields.tsx';
import { KeepChoices } from './KeepChoices.tsx';
import { Musts } from './Musts.tsx';
import { Paper, PaperBlocks } from './Paper.tsx';
import type { HiringProps } from './props.ts';
import { type OwnChoices, useChoices } from './use-choices.ts';

/** One of the documents. */
export type Kind = keyof typeof text.kinds;

const KINDS: readonly Kind[] = ['profile', 'ad', 'interview'];

const loadDocuments = () => import('./Documents.tsx').then((module) => module.Documents);
const loadChoicesFile = () => import('./ChoicesFile.tsx').then((module) => module.ChoicesFile);
const loadWord = () => import('../../export/word.ts');

/** From a company's staffing and choices to a kravprofil, an ad and an interview guide. */
export function Hiring({ id, framework, offered }: HiringProps) {
  const company = useCompany(framework);
  const { staffing, ready } = company;
  const own = useChoices(framework.role.id, ready);
  const [kind, setKind] = useState<Kind>('profile');
  const result = useResult(framework, staffing);
  const { text: status, announce } = useAnnouncement(result, ready, result.role);
  const download = useDownload(announce);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () =>
      onFirstInteraction(() => {
        preload(loadDocuments, loadDocumentFiles, loadWord, loadChoicesFile);
        preloadMatrixDownloads();
      }),
    [],
  );
  const document = { id, framework, result, own, download, ready, announce };
  return (
    <form
      class="hiring"
      autocomplete="off"
      data-matrix={id}
      data-ready={ready}
      ref={company.form}
      onSubmit={(event) => event.preventDefault()}
    >
      <section class="hiring-choices controls" data-only="screen" aria-labelledby={`${id}-choices`}>
        <h2 id={`${id}-choices`}>{text.choices}</h2>
        <KeepChoices {...{ own, ready }} />
        <LinkNotices {...{ announce }} notices={company.notices} role={result.role} />
        <ChoiceSteps {...{ id, framework, offered, company, result, own, announce }} />
        <div class="to-document">
          <button
            type="button"
            class="button"
            disabled={!ready}
            onClick={() => {
              place.current?.focus();
              place.current?.scrollIntoView();
            }}
          >
            {text.toDocument}
          </button>
        </div>
      </section>
      <div class="hiring-document" ref={place} tabIndex={-1}>
        <fieldset class="kinds controls" data-only="screen">
          <legend class="visually-hidden">{text.document}</legend>
          {KINDS.map((name) => (
            <label class="kind" key={name}>
              <input
                type="radio"
                name={`${id}-kind`}
                value={name}
                checked={kind === name}
                onChange={() => setKind(name)}
              />
              <span>{text.kinds[name]}</span>
            </label>
          ))}
        </fieldset>
        <p class="visually-hidden" role="status">
          <Changing>{status}</Changing>
        </p>
        {kind === 'profile' ? (
          <ProfileDocument {...document} />
        ) : (
          <Lazy
            load={loadDocuments}
            with={{ ...document, kind }}
            loading={<p class="note">{text.loading}</p>}
            failed={(retry) => (
              <div class="notice">
                <p>{text.failed}</p>
                <button type="button" class="button" onClick={retry}>
                  {shared.retry}
                </button>
              </div>
            )}
          />
        )}
        <div class="controls" data-only="screen">
          <MatrixDownloads
            {...{ framework, result, ready, download }}
            link={() => company.address()}
          />
        </div>
      </div>
    </form>
  );
}

interface ChoiceStepsProps extends HiringProps {
  readonly company: Company;
  readonly result: CompanyResult;
  readonly own: OwnChoices;
  readonly announce: (sentence: string) => void;
}

/** What the documents are made from, step by step. */
function ChoiceSteps(props: ChoiceStepsProps) {
  const { id, framework, offered, company, result, own, announce } = props;
  return (
    <>
      <details class="step" open>
        <summary>{text.steps.staffing}</summary>
        <p class="note">{text.staffingHint}</p>
        <Profiles {...{ framework, offered, company }} />
        <Staffing {...{ id, framework, offered, company }} />
        <button
          type="button"
          class="button"
          disabled={!company.ready}
          aria-disabled={company.ready ? company.staffing.size === 0 : undefined}
          onClick={() => company.replace(NOBODY)}
        >
          {text.resetStaffing}
        </button>
      </details>
      <details class="step" open>
        <summary>{text.steps.musts}</summary>
        <Musts {...{ id, framework, result, own }} />
      </details>
      <details class="step" open>
        <summary>{text.steps.goals}</summary>
        <Goals {...{ id, own }} />
      </details>
      <Disclosure class="step" summary={text.steps.vacancy}>
        {() => <Vacancy {...{ id, own }} />}
      </Disclosure>
      <Disclosure class="step" summary={text.steps.notes}>
        {() => <Notes {...{ id, own }} />}
      </Disclosure>
      <Disclosure class="step" summary={text.steps.file}>
        {() => <Lazy load={loadChoicesFile} with={{ framework, company, result, own, announce }} />}
      </Disclosure>
    </>
  );
}

/** The kravprofil, which is what stands there first. */
function ProfileDocument({ framework, result, own, download, ready }: DocumentProps) {
  const { choices } = own;
  const document = useMemo(() => profile(framework, result, choices), [framework, result, choices]);
  return (
    <>
      <DocumentActions {...{ document, download, ready }} />
      <Paper kind="profile">
        <PaperBlocks document={document} />
      </Paper>
    </>
  );
}
