import type { Effect } from '../../domain/what-next.ts';
import { next as text } from '../../text/next.ts';
import { matrix } from '../../text/sv.ts';
import { sentence } from '../../text/swedish.ts';

interface Props {
  readonly added: readonly Effect[];
  readonly removed: readonly Effect[];
  readonly role: (id: string) => string;
  readonly competence: (id: string) => string;
}

/** Whom to add next, and who would be missed, both by the same rule as the table. */
export function WhatNext({ added, removed, role, competence }: Props) {
  const relieving = added.filter(({ lowered }) => lowered.length > 0);
  const idle = added.filter(({ lowered }) => lowered.length === 0);
  return (
    <div class="next controls">
      <details>
        <summary>{text.relieves}</summary>
        <p class="note">{relieving.length > 0 ? text.relievesHint : text.nobodyRelieves}</p>
        <ol>
          {relieving.map((effect) => (
            <Consequence key={effect.specialist} {...{ effect, role, competence }} />
          ))}
        </ol>
        {idle.length > 0 && (
          <p class="note">{text.lowersNothing(idle.map(({ specialist }) => role(specialist)))}</p>
        )}
      </details>
      {removed.length > 0 && (
        <details>
          <summary>{text.missed}</summary>
          <p class="note">{text.missedHint}</p>
          <ul>
            {removed.map((effect) => (
              <Consequence key={effect.specialist} {...{ effect, role, competence }} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface ConsequenceProps extends Pick<Props, 'role' | 'competence'> {
  readonly effect: Effect;
}

function Consequence({ effect, role, competence }: ConsequenceProps) {
  const { lowered, raised, specialist, engagement } = effect;
  const changes = [...lowered, ...raised].map(({ competence: id, from, to }) =>
    text.change(competence(id), from, to),
  );
  return (
    <li>
      <b>{role(specialist)}</b> ({matrix.next.as[engagement]}):{' '}
      {changes.length === 0
        ? text.nothingRises
        : `${text.effect(lowered.length, raised.length)}. ${sentence(changes.join(', '))}.`}
    </li>
  );
}
