import type { Answers } from '../../domain/assessment.ts';
import { latestBefore, type Move, since, stepsOf } from '../../domain/snapshots.ts';
import { self as text } from '../../text/self.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import { today } from './today.ts';
import type { Snapshots } from './use-snapshots.ts';

interface Props {
  readonly id: string;
  readonly framework: Pick<MatrixFramework, 'competences'>;
  readonly result: Pick<CompanyResult, 'competence'>;
  readonly answers: Answers;
  readonly snapshots: Snapshots;
}

/** What has changed since the answers of an earlier day. */
export function SinceLast({ id, framework, result, answers, snapshots: { all } }: Props) {
  const last = latestBefore(all, today());
  if (last === undefined) return <NothingEarlier day={all.at(-1)?.date} />;
  const { up, down, added, missing } = since(framework, last.answers, answers);
  const names = (ids: readonly string[]) => text.since.named(ids.map(result.competence));
  const heading = text.since.heading(last.date, stepsOf(up), stepsOf(down));
  return (
    <section aria-labelledby={`${id}-since`} data-since={last.date}>
      <h4 id={`${id}-since`} key={heading}>
        {heading}
      </h4>
      <dl class="gap-options">
        <Moves term={text.since.up} moves={up} result={result} />
        <Moves term={text.since.down} moves={down} result={result} />
        {added.length > 0 && (
          <>
            <dt>{text.since.added}</dt>
            <dd key={added.join()}>{names(added)}</dd>
          </>
        )}
        {missing.length > 0 && (
          <>
            <dt>{text.since.missing}</dt>
            <dd key={missing.join()}>{names(missing)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

interface MovesProps extends Pick<Props, 'result'> {
  readonly term: string;
  readonly moves: readonly Move[];
}

function Moves({ term, moves, result }: MovesProps) {
  if (moves.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <ul>
          {moves.map(({ competence, from, to }) => (
            <li key={`${competence}-${from}-${to}`}>
              {text.since.move(result.competence(competence), from, to)}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

/** What there will be to see another day. */
function NothingEarlier({ day }: { readonly day: string | undefined }) {
  const words = day === undefined ? text.since.never : text.since.first(day);
  return (
    <p class="note" key={words} data-only="screen">
      {words}
    </p>
  );
}
