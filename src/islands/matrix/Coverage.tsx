import { useMemo } from 'preact/hooks';
import { printPage } from '../../browser/files.ts';
import { type Coverage as CompanyCoverage, coverageOf } from '../../domain/coverage.ts';
import { type Share, coverage as text } from '../../text/coverage.ts';
import { unbroken } from '../../text/swedish.ts';
import { Changing } from '../shared/Changing.tsx';
import { DownloadStatus } from '../shared/downloads/DownloadStatus.tsx';
import { matrixFile } from '../shared/downloads/matrix-files.ts';
import { useDownload } from '../shared/downloads/use-download.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import { CoverageTable } from './CoverageTable.tsx';
import type { MatrixProps } from './props.ts';

interface Props extends Pick<MatrixProps, 'id' | 'framework'> {
  readonly result: CompanyResult;
  /** The address of the same company. */
  readonly link: string;
  readonly announce: (sentence: string) => void;
}

/** Who in the company covers what: a summary, and the table to take to the board. */
export function Coverage({ id, framework, result, link, announce }: Props) {
  const { index, staffing, requirements } = result;
  const coverage = useMemo(
    () => coverageOf(index, staffing, requirements),
    [index, staffing, requirements],
  );
  const download = useDownload(announce);
  return (
    <section class="coverage" data-coverage aria-labelledby={`${id}-coverage`}>
      <h2 id={`${id}-coverage`}>{text.heading}</h2>
      {staffing.size === 0 ? (
        <p class="note">{text.empty}</p>
      ) : (
        <>
          <Summary coverage={coverage} result={result} />
          <div class="buttons" data-only="screen">
            <button type="button" class="button" onClick={printPage}>
              {text.print}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => download.save(() => matrixFile('excel', framework, result, link))}
            >
              {text.excel}
            </button>
          </div>
          <div data-only="screen">
            <DownloadStatus download={download} />
          </div>
          <CoverageTable coverage={coverage} result={result} />
          <Idle {...{ coverage, result }} />
        </>
      )}
    </section>
  );
}

interface SummaryProps {
  readonly coverage: CompanyCoverage;
  readonly result: Pick<CompanyResult, 'role' | 'competence'>;
}

/** What happens if somebody leaves, in a few sentences. */
function Summary({ coverage, result: { role, competence } }: SummaryProps) {
  const { competences, roles } = coverage;
  const standing = (wanted: string) => competences.filter((one) => one.standing === wanted).length;
  const [most] = roles.toSorted((a, b) => b.hanging.length - a.hanging.length);
  const sentences = [
    text.summary.holes(standing('hole')),
    text.summary.single(standing('single'), shares(coverage, role)),
    ...(most === undefined || most.hanging.length === 0
      ? []
      : [text.summary.without(role(most.specialist), most.rising.map(competence))]),
  ];
  return (
    <p class="coverage-summary">
      <Changing>{unbroken(sentences.join(' '))}</Changing>
    </p>
  );
}

/** The roles that have no column, because they cover nothing. */
function Idle({ coverage: { idle }, result }: SummaryProps) {
  if (idle.length === 0) return null;
  return (
    <p class="note">
      <Changing>{text.idle(idle.map(result.role))}</Changing>
    </p>
  );
}

/** Which roles that as much hangs on, those with the most first. */
function shares({ roles }: CompanyCoverage, role: (id: string) => string): Share[] {
  const numbers = [...new Set(roles.map(({ hanging }) => hanging.length))]
    .filter((number) => number > 0)
    .sort((a, b) => b - a);
  return numbers.map((number) => [
    number,
    roles
      .filter(({ hanging }) => hanging.length === number)
      .map(({ specialist }) => role(specialist)),
  ]);
}
