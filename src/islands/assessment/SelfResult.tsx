import { printPage } from '../../browser/files.ts';
import { type Assessed, assess } from '../../domain/assessment.ts';
import { encodeLink } from '../../domain/link.ts';
import { matrix } from '../../text/matrix.ts';
import { ninetyDaysDoor } from '../../text/ninety-days.ts';
import { self as text } from '../../text/self.ts';
import { unbroken } from '../../text/swedish.ts';
import type { MatrixProps } from '../matrix/props.ts';
import { NinetyDaysDoor } from '../ninety-days/NinetyDaysDoor.tsx';
import type { CompanyResult } from '../shared/use-result.ts';
import { GapsAndBreadth } from './GapsAndBreadth.tsx';
import { OwnProfile } from './OwnProfile.tsx';
import { SinceLast } from './SinceLast.tsx';
import { SnapshotList } from './SnapshotList.tsx';
import type { OwnAnswers } from './use-answers.ts';
import type { Flow } from './use-flow.ts';
import type { Snapshots } from './use-snapshots.ts';

interface Props extends Pick<MatrixProps, 'id' | 'framework' | 'pages' | 'learnAt' | 'learning'> {
  readonly result: CompanyResult;
  readonly own: OwnAnswers;
  readonly flow: Flow;
  readonly snapshots: Snapshots;
  readonly announce: (sentence: string) => void;
}

/** What the answers come to: the profile, what has changed, what to learn next and what to keep. */
export function SelfResult(props: Props) {
  const { id, framework, result, pages, learnAt, learning, own, flow, snapshots, announce } = props;
  const answers = own.edits.now;
  const assessed = assess(result.index, result.requirements, answers);
  const missing = flow.questions.length - assessed.length;
  const learnLink = ({ competence, answer, required }: Assessed) => {
    const page = pages[competence];
    if (page === undefined || learnAt === undefined) return undefined;
    const part = encodeLink(framework, result.staffing, learnAt);
    return { href: `${page}#${part}`, text: text.learnHere(answer, required) };
  };
  return (
    <div class="own-result" data-own-result>
      <h3 tabIndex={-1}>{text.result.heading}</h3>
      <Company result={result} />
      {missing > 0 && (
        <div class="notice" data-only="screen">
          <p key={missing}>
            {assessed.length === 0 ? text.result.nothing : text.result.missing(missing)}
          </p>
          <button type="button" class="button" onClick={() => flow.go(flow.unanswered())}>
            {assessed.length === 0 ? text.result.begin : text.result.goOn}
          </button>
        </div>
      )}
      {assessed.length > 0 && (
        <>
          <OwnProfile {...{ id, framework, result, answers, assessed, flow }} />
          <SinceLast {...{ id, framework, result, answers, snapshots }} />
          <h3>{text.next}</h3>
          <GapsAndBreadth
            {...{ framework, result, pages, assessed, learnLink }}
            nothing={text.result.nothing}
            learn={text.learn}
            learnText={text.learnText}
          />
          <div class="buttons" data-only="screen">
            <button type="button" class="button" onClick={printPage}>
              {text.result.print}
            </button>
          </div>
          <NinetyDaysDoor
            {...{ id, framework, result, learning, answers, announce }}
            summary={ninetyDaysDoor.own}
            name=""
          />
        </>
      )}
      <SnapshotList {...{ framework, result, own, flow, snapshots }} />
    </div>
  );
}

/** Which company's requirements the answers are held against. */
function Company({ result: { staffing, roleInText } }: { readonly result: CompanyResult }) {
  const roles = [...staffing].map(
    ([id, form]) => `${unbroken(roleInText(id))} (${matrix.next.as[form]})`,
  );
  return (
    // Paper names the roles by itself.
    <p class="note" data-only={roles.length > 0 ? 'screen' : undefined}>
      <span key={roles.join()}>{text.result.company(roles)}</span>{' '}
      <span data-only="screen">{text.result.otherCompany}</span>
    </p>
  );
}
