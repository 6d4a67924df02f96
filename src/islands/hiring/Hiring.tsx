import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onFirstInteraction } from '../../browser/interaction.ts';
import { NOBODY } from '../../domain/staffing.ts';
import { hiring as text } from '../../text/hiring.ts';
import { Changing } from '../shared/Changing.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { DownloadStatus } from '../shared/downloads/DownloadStatus.tsx';
import { MatrixDownloads, preloadMatrixDownloads } from '../shared/downloads/MatrixDownloads.tsx';
import { useDownload } from '../shared/downloads/use-download.ts';
import { Lazy, preload } from '../shared/Lazy.tsx';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { Profiles } from '../shared/Profiles.tsx';
import { loadDocumentFiles } from '../shared/paper/DocumentActions.tsx';
import { Staffing } from '../shared/Staffing.tsx';
import { useAnnouncement } from '../shared/use-announcement.ts';
import { type Company, useCompany } from '../shared/use-company.ts';
import { type CompanyResult, useResult } from '../shared/use-result.ts';
import { fetchData } from './data.ts';
import { Goals, Notes } from './Fields.tsx';
import { KeepChoices } from './KeepChoices.tsx';
import { Musts } from './Musts.tsx';
import type { HiringProps } from './props.ts';
import { type Kind, loadDocuments, loadEnglish, Shown } from './Shown.tsx';
import { type OwnChoices, ownEnglish, useChoices } from './use-choices.ts';

type Language = keyof typeof text.languages;

const loadVacancy = () => import('./Vacancy.tsx').then((module) => module.Vacancy);
const loadChoicesFile = () => import('./ChoicesFile.tsx').then((module) => module.ChoicesFile);
const loadWord = () => import('../../export/word.ts');

/** From a company's staffing and choices to a kravprofil, an ad and an interview guide. */
export function Hiring({ id, framework, offered, data, candidates, english }: HiringProps) {
  const company = useCompany(framework);
  const { staffing, ready } = company;
  const kept = useChoices(framework.role.id, ready);
  const [kind, setKind] = useState<Kind>('profile');
  const [language, setLanguage] = useState<Language>('sv');
  const inEnglish = language === 'en' && kind !== 'interview';
  const own = inEnglish ? ownEnglish(kept) : kept;
  const result = useResult(framework, staffing);
  const { text: status, announce } = useAnnouncement(result, ready, framework.specialists);
  const download = useDownload(announce);
  // Told of where it is asked for, whichever document stands there.
  const matrixDownload = useDownload(announce);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () =>
      onFirstInteraction(() => {
        preload(loadDocuments, loadDocumentFiles, loadVacancy, loadWord, loadChoicesFile, () =>
          english ? loadEnglish(data) : fetchData(data),
        );
        preloadMatrixDownloads();
      }),
    [data, english],
  );
  const document = { id, framework, result, own, download, ready, announce, data, candidates };
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
        <KeepChoices own={kept} ready={ready} />
        <LinkNotices {...{ announce }} notices={company.notices} role={result.role} />
        {inEnglish && <p class="note">{text.inEnglish}</p>}
        <ChoiceSteps {...{ id, framework, offered, company, result, own, inEnglish, announce }} />
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
        <Choice
          name={`${id}-kind`}
          legend={text.document}
          names={text.kinds}
          chosen={kind}
          choose={setKind}
        />
        {english && kind !== 'interview' && (
          <Choice
            name={`${id}-language`}
            legend={text.language}
            names={text.languages}
            chosen={language}
            choose={setLanguage}
          />
        )}
        <p class="visually-hidden" role="status">
          <Changing>{status}</Changing>
        </p>
        <Shown key={String(inEnglish)} {...document} kind={kind} inEnglish={inEnglish} />
        <div class="controls" data-only="screen">
          <MatrixDownloads
            {...{ framework, result, ready }}
            download={matrixDownload}
            link={() => company.address()}
          />
          <DownloadStatus download={matrixDownload} />
        </div>
      </div>
    </form>
  );
}

interface ChoiceProps<Name extends string> {
  readonly name: string;
  readonly legend: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

/** A choice of one among a few, each as wide as its words. */
function Choice<Name extends string>(props: ChoiceProps<Name>) {
  const { name, legend, names, chosen, choose } = props;
  return (
    <fieldset class="kinds controls" data-only="screen">
      <legend class="visually-hidden">{legend}</legend>
      {(Object.keys(names) as Name[]).map((value) => (
        <label class="kind" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          <span>{names[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ChoiceStepsProps extends Pick<HiringProps, 'id' | 'framework' | 'offered'> {
  readonly inEnglish: boolean;
  readonly company: Company;
  readonly result: CompanyResult;
  readonly own: OwnChoices;
  readonly announce: (sentence: string) => void;
}

/** What the documents are made from, step by step. */
function ChoiceSteps(props: ChoiceStepsProps) {
  const { id, framework, offered, company, result, own, inEnglish, announce } = props;
  const fields = { id, own, english: inEnglish };
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
        <Goals {...fields} />
      </details>
      <Disclosure class="step" summary={text.steps.vacancy}>
        {() => <Lazy load={loadVacancy} with={fields} />}
      </Disclosure>
      <Disclosure class="step" summary={text.steps.notes}>
        {() => <Notes {...fields} />}
      </Disclosure>
      <Disclosure class="step" summary={text.steps.file}>
        {() => <Lazy load={loadChoicesFile} with={{ framework, company, result, own, announce }} />}
      </Disclosure>
    </>
  );
}
