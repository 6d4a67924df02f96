import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Staffing } from '../../domain/staffing.ts';
import { type Effect, ifAdded, ifRemoved } from '../../domain/what-next.ts';
import { compare } from '../../text/compare.ts';
import { matrix } from '../../text/matrix.ts';
import { next as text } from '../../text/next.ts';
import { sentence } from '../../text/swedish.ts';
import { Changing } from '../shared/Changing.tsx';
import type { CompanyResult } from '../shared/use-result.ts';
import { Compare, type CompareProps } from './Compare.tsx';

/** Whom to add next, by the same rule as the table. */
export function Relieving(props: CompareProps) {
  const { offered, company, result } = props;
  const added = ifAdded(result.index, company.staffing).filter(({ specialist }) =>
    offered.includes(specialist),
  );
  const relieving = added.filter(({ lowered }) => lowered.length > 0);
  const idle = added.filter(({ lowered }) => lowered.length === 0);
  return (
    <>
      <p class="note">
        <Changing>{relieving.length > 0 ? text.relievesHint : text.nobodyRelieves}</Changing>
      </p>
      <Consequences
        {...props}
        id={`${props.id}-added`}
        List="ol"
        effects={relieving}
        after={({ specialist, engagement }) =>
          new Map(company.staffing).set(specialist, engagement)
        }
        act={compare.actWith}
        rest={
          idle.length > 0 && (
            <p class="note">
              <Changing>
                {text.lowersNothing(idle.map(({ specialist }) => result.role(specialist)))}
              </Changing>
            </p>
          )
        }
      />
    </>
  );
}

/** Who would be missed, by the same rule as the table. */
export function Missed(props: CompareProps) {
  const { offered, company, result } = props;
  if (!offered.some((id) => company.staffing.has(id))) {
    return (
      <p key="nobody" class="note">
        {text.nobodyToMiss}
      </p>
    );
  }
  return (
    <>
      <p key="hint" class="note">
        {text.missedHint}
      </p>
      <Consequences
        {...props}
        id={`${props.id}-removed`}
        List="ul"
        effects={ifRemoved(result.index, company.staffing).filter(({ specialist }) =>
          offered.includes(specialist),
        )}
        after={({ specialist }) =>
          new Map([...company.staffing].filter(([id]) => id !== specialist))
        }
        act={compare.actWithout}
      />
    </>
  );
}

interface ConsequencesProps extends CompareProps {
  readonly List: 'ol' | 'ul';
  readonly effects: readonly Effect[];
  /** The staffing that an effect leads to. */
  readonly after: (effect: Effect) => Staffing;
  readonly act: (role: string) => string;
  /** What is said after the list, before any comparison. */
  readonly rest?: ComponentChildren;
}

function Consequences({ List, effects, after, act, rest, ...props }: ConsequencesProps) {
  const { framework, result } = props;
  const [tried, setTried] = useState<Staffing>();
  const opener = useRef<HTMLButtonElement>();
  const place = useRef<HTMLDivElement>(null);
  /** The reading goes on where the comparison was asked for, if that is still there. */
  const close = () => {
    const summary = place.current?.closest('details')?.querySelector('summary');
    (opener.current?.isConnected ? opener.current : summary)?.focus();
    setTried(undefined);
  };
  return (
    <>
      <List>
        {effects.map((effect) => (
          <li key={effect.specialist}>
            <Consequence {...{ effect, result }} />{' '}
            {/* A single row has nothing beside it to compare. */}
            {framework.competences.length > 1 && (
              <button
                type="button"
                class="compare-act"
                aria-label={act(result.role(effect.specialist))}
                onClick={({ currentTarget }) => {
                  opener.current = currentTarget;
                  setTried(after(effect));
                }}
              >
                {compare.act}
              </button>
            )}
          </li>
        ))}
      </List>
      {rest}
      {tried !== undefined && (
        <div ref={place}>
          <Compare {...props} tried={tried} onTry={setTried} onClose={close} />
        </div>
      )}
    </>
  );
}

interface ConsequenceProps {
  readonly result: CompanyResult;
  readonly effect: Effect;
}

function Consequence({ effect, result: { role, competence } }: ConsequenceProps) {
  const { lowered, raised, specialist, engagement } = effect;
  const changes = [...lowered, ...raised].map(({ competence: id, from, to }) =>
    text.change(competence(id), from, to),
  );
  const consequence =
    changes.length === 0
      ? `${text.nothingRises}.`
      : `${text.effect(lowered.length, raised.length)}. ${sentence(changes.join(', '))}.`;
  return (
    <>
      <b>{role(specialist)}</b>{' '}
      <Changing>{`(${matrix.next.as[engagement]}): ${consequence}`}</Changing>
    </>
  );
}
