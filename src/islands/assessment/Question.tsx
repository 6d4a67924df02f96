import type { Level } from '../../domain/framework.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { LevelRows } from './LevelRows.tsx';
import type { FlowQuestion } from './use-flow.ts';

interface Props {
  readonly id: string;
  readonly question: FlowQuestion;
  readonly levels: MatrixFramework['levels'];
  readonly answer: Level | undefined;
  readonly onMark: (level: Level) => void;
  readonly onAnswer: (level: Level) => void;
}

/** One competence for a person to answer for herself. */
export function Question({ id, question: { area, place, competence }, ...rows }: Props) {
  return (
    <LevelRows
      name={`${id}-level`}
      {...{ competence, place, ...rows }}
      legend={
        <>
          <span class="question-area">{area.name}</span>
          <h3 id={`${id}-question`}>{competence.name}</h3>
        </>
      }
    />
  );
}
