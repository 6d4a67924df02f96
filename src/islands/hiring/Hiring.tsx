import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addressWith } from '../../browser/browser.ts';
import { onFirstInteraction } from '../../browser/visit.ts';
import { encodeLink } from '../../domain/link.ts';
import { requirements } from '../../domain/requirements.ts';
import { indexFramework } from '../../domain/rule-index.ts';
import { NOBODY } from '../../domain/staffing.ts';
import type { Result } from '../../export/framework.ts';
import { profile } from '../../export/profile.ts';
import { hiring as text } from '../../text/hiring.ts';
import { Notices } from '../matrix/Notices.tsx';
import { Profiles } from '../matrix/Profiles.tsx';
import { Staffing } from '../matrix/Staffing.tsx';
import { useAnnouncement } from '../matrix/use-announcement.ts';
import { useCompany } from '../matrix/use-company.ts';
import { WhenOpened } from '../matrix/WhenOpened.tsx';
import { warm } from '../shared/downloads/load.ts';
import { MatrixDownloads } from '../shared/downloads/MatrixDownloads.tsx';
import { type Download, useDownload } from '../shared/downloads/use-download.ts';
import { Actions } from './Actions.tsx';
import { Goals, Notes, Vacancy } from './Fields.tsx';
import { Keeping } from './Keeping.tsx';
import { Musts } from './Musts.tsx';
import { Paper, Sheet } from './Paper.tsx';
import type { HiringProps } from './props.ts';
import { useChoices, type Work } from './use-choices.ts';
import { useDesks } from './use-desks.ts';

/** One of the documents. */
export type Kind = keyof typeof text.kinds;

const KINDS: readonly Kind[] = ['profile', 'ad', 'interview'];

/** What is handed to whatever shows one of the documents. */
export interface DeskProps extends Pick<HiringProps, 'id' | 'framework'> {
  readonly result: Result;
  readonly work: Work;
  readonly download: Download;
  readonly ready: boolean;
  readonly say: (sentence: string) => void;
}

/** From a company's staffing and choices to a kravprofil, an ad and an interview guide. */
export function Hiring({ id, framework, offered }: HiringProps) {
  const company = useCompany(framework);
  const { staffing, ready } = company;
  const work = useChoices(ready);
  const [kind, setKind] = useState<Kind>('profile');
  const index = useMemo(() => indexFramework(framework), [framework]);
  const role = useMemo(() => {
    const names = new Map(framework.specialists.map((known) => [known.id, known.name]));
    return (specialist: string) => names.get(specialist) ?? specialist;
  }, [framework]);
  const result = useMemo(
    () => ({ index, staffing, requirements: requirements(index, staffing) }),
    [index, staffing],
  );
  const status = useAnnouncement(index, staffing, ready, role);
  const download = useDownload(status.say);
  const place = useRef<HTMLDivElement>(null);
  const { say } = status;
  const desks = useDesks();
  const { load } = desks;
  useLayoutEffect(
    () =>
      onFirstInteraction(() => {
        load();
        warm('document', 'word', 'excel', 'matrix');
      }),
    [load],
  );
  const desk = { id, framework, result, work, download, ready, say };
  const shown = {
    profile: <ProfileDesk {...desk} />,
    ad: desks.loaded && <desks.loaded.AdDesk {...desk} />,
    interview: desks.loaded && <desks.loaded.InterviewDesk {...desk} />,
  }[kind];
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
        <Keeping {...{ work, ready }} />
        <Notices notices={company.notices} role={role} />
        <details class="step" open>
          <summary>{text.steps.staffing}</summary>
          <p class="note">{text.staffingHint}</p>
          <Profiles {...{ framework, offered, company }} />
          <Staffing {...{ id, framework, offered, company }} />
          <button
            type="button"
            class="button"
            disabled={!ready}
            aria-disabled={staffing.size === 0}
            onClick={() => company.dispatch({ do: 'replace', staffing: NOBODY })}
          >
            {text.resetStaffing}
          </button>
        </details>
        <details class="step" open>
          <summary>{text.steps.musts}</summary>
          <Musts {...{ id, framework, result, work }} />
        </details>
        <details class="step" open>
          <summary>{text.steps.goals}</summary>
          <Goals {...{ id, work }} />
        </details>
        <WhenOpened class="step" summary={text.steps.vacancy}>
          {() => <Vacancy {...{ id, work }} />}
        </WhenOpened>
        <WhenOpened class="step" summary={text.steps.notes}>
          {() => <Notes {...{ id, work }} />}
        </WhenOpened>
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
                onChange={() => {
                  setKind(name);
                  if (name !== 'profile') desks.load();
                }}
              />
              <span>{text.kinds[name]}</span>
            </label>
          ))}
        </fieldset>
        <p class="visually-hidden" role="status">
          {status.text}
        </p>
        {shown ??
          (desks.failed ? (
            <div class="notice">
              <p>{text.deskFailed}</p>
              <button type="button" class="button" onClick={desks.load}>
                {text.deskRetry}
              </button>
            </div>
          ) : (
            <p class="note">{text.deskLoading}</p>
          ))}
        <div class="controls" data-only="screen">
          <MatrixDownloads
            {...{ framework, result, ready, download }}
            link={() => addressWith(encodeLink(framework, staffing))}
          />
        </div>
      </div>
    </form>
  );
}

function ProfileDesk({ framework, result, work: { choices }, download, ready }: DeskProps) {
  const document = useMemo(() => profile(framework, result, choices), [framework, result, choices]);
  return (
    <>
      <Actions {...{ document, download, ready }} />
      <Sheet kind="profile" document={document}>
        <Paper document={document} />
      </Sheet>
    </>
  );
}
